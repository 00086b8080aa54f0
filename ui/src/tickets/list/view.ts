// Which cases a list shows: as it stands in the address, and as Callbuch is asked.
import type { CustomerId, Filter, Kind, PersonId, Priority, Status } from "../../bindings";

export const LIVING = ["open", "working", "hold", "delivered"] as const satisfies readonly Status[];
export const STATES = [...LIVING, "closed"] as const satisfies readonly Status[];
export const KINDS = ["error", "assistance", "extension", "suggestion"] as const satisfies readonly Kind[];
export const PRIORITIES = ["a", "b", "c"] as const satisfies readonly Priority[];
const DUES = { ueberfaellig: "overdue", heute: "today" } as const;

/** Past its deadline, or due before today ends. */
export type Due = (typeof DUES)[keyof typeof DUES];

export type View = {
  statuses: readonly Status[];
  customer: CustomerId | null;
  responsible: PersonId | null;
  kinds: readonly Kind[];
  priorities: readonly Priority[];
  due: Due | null;
  words: string;
  /** Closed, and nobody decided who pays. */
  undecided: boolean;
};

/** The state that a place is of: "hold" of `faelle/hold`; undefined for all that are open. */
export function placeOf(name: string | undefined): Status | undefined {
  return STATES.find((state) => state === name);
}

/** Reads the address. What it does not say is as the place is meant. */
export function viewOf(place: Status | undefined, query: URLSearchParams): View {
  const statuses = several(query.get("stand"), STATES);
  return {
    statuses: statuses.length > 0 ? statuses : usual(place),
    customer: whole(query.get("kunde")),
    responsible: whole(query.get("bei")),
    kinds: several(query.get("art"), KINDS),
    priorities: several(query.get("prio"), PRIORITIES),
    due: Object.entries(DUES).find(([word]) => word === query.get("frist"))?.[1] ?? null,
    words: query.get("worte") ?? "",
    undecided: query.has("unentschieden"),
  };
}

/** Writes the address. */
export function queryOf(place: Status | undefined, view: View): Record<string, string> {
  const due = Object.entries(DUES).find(([, due]) => due === view.due)?.[0];
  const all = {
    stand: same(view.statuses, usual(place)) ? "" : view.statuses.join(" "),
    kunde: String(view.customer ?? ""),
    bei: String(view.responsible ?? ""),
    art: view.kinds.join(" "),
    prio: view.priorities.join(" "),
    frist: due ?? "",
    worte: view.words,
    unentschieden: view.undecided ? "1" : "",
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** What Callbuch is asked; `before` is the moment of the deadline that is meant. */
export function filterOf(view: View, before: string | null): Filter {
  return {
    statuses: [...view.statuses],
    customer: view.customer,
    responsible: view.responsible,
    kinds: [...view.kinds],
    priorities: [...view.priorities],
    due_before: view.due ? before : null,
    text: view.words,
    undecided: view.undecided,
  };
}

/** Whether the list is narrower than its place. */
export function isNarrowed(place: Status | undefined, view: View): boolean {
  return Object.keys(queryOf(place, view)).length > 0;
}

export function usual(place: Status | undefined): readonly Status[] {
  return place === undefined ? LIVING : [place];
}

/** Whether two sets have the same members, in whatever order. */
export function same<V>(one: readonly V[], other: readonly V[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

function several<V extends string>(text: string | null, known: readonly V[]): V[] {
  const words = (text ?? "").split(" ");
  return known.filter((one) => words.includes(one));
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
