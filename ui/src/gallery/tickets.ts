// A hundred thousand generated cases, the same each time.
import type { PriorityName } from "../kit/states";
import type { StatusName } from "../kit/states";
import type { Sort } from "../kit/grid/columns";
import { NOW } from "./sample";

export type Ticket = {
  cid: number;
  priority: PriorityName | null;
  customer: string;
  short: string;
  subject: string;
  kind: "error" | "assistance" | "extension" | "suggestion";
  status: StatusName;
  who: string;
  due: number | null;
  since: number;
  minutes: number;
};

const CUSTOMERS = [
  ["Nordlicht Reederei GmbH & Co. KG", "Nordlicht Reederei"],
  ["Müller Metallbau GmbH", "Müller Metallbau"],
  ["Stadtwerke Görlitz GmbH", "Stadtwerke Görlitz"],
  ["Bäckerei Schäfer OHG", "Bäckerei Schäfer"],
  ["Köhler Kältetechnik GmbH", "Köhler Kältetechnik"],
  ["Autohaus Jäger GmbH", "Autohaus Jäger"],
  ["Sägewerk Hölzl KG", "Sägewerk Hölzl"],
  ["Steuerkanzlei Groß & Partner", "Steuerkanzlei Groß"],
  ["Druckerei Conrad e. K.", "Druckerei Conrad"],
  ["Möbelhaus Löffler GmbH", "Möbelhaus Löffler"],
  ["Gemeinnützige Wohnungsbaugenossenschaft Donau-Ries-Altmühltal eG", "Wohnungsbau Donau-Ries"],
] as const;
const SUBJECTS = [
  "Import der Bankauszüge läuft nicht an",
  "Rechnungsdruck bricht ab Seite 2 ab",
  "Keine Anmeldung am Terminalserver",
  "Kassenabschluss weicht um 0,02 € ab",
  "Wartungsvertrag lässt sich nicht verlängern",
  "Umsatzsteuer in der Gutschrift doppelt",
  "Lieferschein ohne Gewichtsangabe",
  "DATEV-Export: Sachkonten fünfstellig statt vierstellig, seit dem Update auf 12.4 vom vergangenen Freitag",
  "Skonto fehlt bei Teilzahlung",
  "Etikettendruck: Strichcode nicht lesbar",
] as const;
export const PEOPLE = ["Sabine Krause", "Thomas Weiß", "Anja Lüders", "Mehmet Yıldız", "Jörg Böhm"] as const;
const KINDS = ["error", "error", "error", "assistance", "extension", "suggestion"] as const;
const STATES = ["working", "open", "open", "working", "hold", "delivered"] as const;
const HOUR = 3_600_000;

export const tickets: readonly Ticket[] = Array.from({ length: 100_000 }, (_, i) => ticket(i));

function ticket(i: number): Ticket {
  const dice = random(i);
  const customer = pick(CUSTOMERS, dice());
  const kind = pick(KINDS, dice());
  const status = pick(STATES, dice());
  const rank = i / 100_000;
  return {
    cid: 4713 + ((i * 7919) % 100_000),
    priority: kind === "error" ? (rank < 0.03 ? "a" : rank < 0.4 ? "b" : "c") : null,
    customer: customer[0],
    short: customer[1],
    subject: pick(SUBJECTS, dice()),
    kind,
    status,
    who: pick(PEOPLE, dice()),
    due: status === "delivered" ? null : NOW + Math.round((dice() * 200 - 20) * HOUR),
    since: NOW - Math.round(dice() * 30 * 24 * HOUR),
    minutes: Math.round(dice() * 240),
  };
}

/** Sorted as the heads of the grid say. */
export function sorted(all: readonly Ticket[], sort: readonly Sort[]): Ticket[] {
  const value = (ticket: Ticket, column: string) =>
    ({ p: ticket.priority ?? "z", cid: ticket.cid, who: ticket.who, due: ticket.due ?? Infinity })[column] ??
    ticket.short;
  return all.toSorted((a, b) => {
    for (const { column, down } of sort) {
      const [x, y] = [value(a, column), value(b, column)];
      if (x !== y) return (x < y ? -1 : 1) * (down ? -1 : 1);
    }
    return a.cid - b.cid;
  });
}

function pick<T>(all: readonly T[], dice: number): T {
  const found = all[Math.floor(dice * all.length)];
  if (found === undefined) throw new Error("the dice is below 1");
  return found;
}

/** Numbers from 0 to 1 that follow from the seed. */
function random(seed: number): () => number {
  let state = (seed + 1) * 2654435761;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519);
    state = Math.imul(state ^ (state >>> 13), 3266489917);
    return ((state ^= state >>> 16) >>> 0) / 4294967296;
  };
}
