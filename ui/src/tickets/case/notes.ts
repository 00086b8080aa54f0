// What is typed below a case and not entered yet.
import type { Channel, Direction } from "../../bindings";

export type Note = {
  text: string;
  channel: Channel;
  /** The contact's id; empty for nobody in particular. */
  contact: string;
};

/** By tab. */
export type Notes = Readonly<Partial<Record<Direction, Note>>>;

const CHANNELS: readonly Channel[] = ["phone", "mail", "online", "in_person", "remote"];

export function isNotes(value: unknown): value is Notes {
  return typeof value === "object" && value !== null && Object.values(value).every(isNote);
}

function isNote(value: unknown): value is Note {
  if (typeof value !== "object" || value === null) return false;
  if (!("text" in value) || !("channel" in value) || !("contact" in value)) return false;
  return (
    typeof value.text === "string" &&
    typeof value.contact === "string" &&
    CHANNELS.some((channel) => channel === value.channel)
  );
}
