// What travels between the UI and Callbuch, whichever way it goes.
import type { AttachmentId, Topic } from "../bindings";

/** The counter-act of a write: a command with everything it needs. */
export type Inverse = { command: string; body: unknown };

/** An answer. Reads carry only `answer`. */
export type Reply = { answer: unknown; undo?: Inverse | null; stale?: readonly Topic[] };

/** Why a command was refused. `field` names the input it belongs to. */
export type Refusal = {
  code: string;
  args: Record<string, string | number>;
  id: string;
  field?: string | null;
};

/** One call as it is sent. `request` stays the same when a write is repeated after a lost answer. */
export type Call = { command: string; body: unknown; request: string };

/** The line to Callbuch: what is stale from now on, or that the line broke or came back. */
export type News = { stale: readonly Topic[] } | { connected: boolean };

/** One way to reach Callbuch. `send` rejects with a Failure. */
export type Way = {
  send(call: Call): Promise<Reply>;
  save(call: Call): Promise<Saved | null>;
  listen(onNews: (news: News) => void): () => void;
};

/** What another program asked the window to show, as it said it. */
export type Asked = { cid: string } | { phone: string };

/** A file that was written: its name, and where a desktop can find it again. */
export type Saved = { name: string; path?: string };

/** A table of another program that was taken in: how it is called from now on, and its name on the disk. */
export type TakenIn = { file: string; name: string };
/** A piece of a file on its way: under which name, which one, and how large the whole file is. */
export type Piece = { upload: string; number: number; size: number; bytes: Uint8Array<ArrayBuffer> };

/** One way for bytes. Both reject with a Failure. */
export type Bytes = {
  put(piece: Piece): Promise<void>;
  get(attachment: AttachmentId): Promise<ArrayBuffer>;
};
