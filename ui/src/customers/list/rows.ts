// Which customers a list shows, and in which order.
import type { CustomerRow, PersonId } from "../../bindings";
import { fold } from "../../kit/mark";
import type { Sort } from "../../kit/grid/columns";

export type View = {
  words: string;
  /** Those of one of us; all when nobody is named. */
  person: PersonId | null;
  /** Also those no longer served. */
  inactive: boolean;
};

export const NARROW = { words: "worte", person: "bei", inactive: "alle" } as const;

export function viewOf(query: URLSearchParams): View {
  const person = query.get(NARROW.person) ?? "";
  return {
    words: query.get(NARROW.words) ?? "",
    person: /^\d{1,15}$/.test(person) ? Number(person) : null,
    inactive: query.has(NARROW.inactive),
  };
}

export function queryOf({ words, person, inactive }: View): Record<string, string> {
  const all = {
    [NARROW.words]: words,
    [NARROW.person]: String(person ?? ""),
    [NARROW.inactive]: inactive ? "1" : "",
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** Those in which every word occurs, spelling forgiven. */
export function matching(rows: readonly CustomerRow[], view: View): CustomerRow[] {
  const words = fold(view.words).split(/\s+/).filter(Boolean);
  return rows.filter(({ customer, contract }) => {
    if (!customer.active && !view.inactive) return false;
    if (view.person !== null && customer.standing_contact !== view.person) return false;
    const { name, short_name, number, postcode, city, phone, mail } = customer;
    const told = fold([name, short_name, number, postcode, city, phone, mail, contract].join(" "));
    return words.every((word) => told.includes(word));
  });
}

/** Ordered by one column, then by name. Empty cells come last in either direction. */
export function ordered(
  rows: readonly CustomerRow[],
  { column, down }: Sort,
  by: { nameOf: (person: PersonId | null) => string; compare: (one: string, other: string) => number },
): CustomerRow[] {
  const words = wordsOf(column, by.nameOf);
  const turn = down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const byName = by.compare(one.customer.name, other.customer.name);
    if (column === "living") return turn * (one.living - other.living) || byName;
    const [mine, theirs] = [words(one), words(other)];
    if (!mine || !theirs) return Number(!mine) - Number(!theirs) || byName;
    return turn * by.compare(mine, theirs) || byName;
  });
}

function wordsOf(column: string, nameOf: (person: PersonId | null) => string): (row: CustomerRow) => string {
  switch (column) {
    case "number":
      return ({ customer }) => customer.number;
    case "city":
      return ({ customer }) => customer.city;
    case "contract":
      return ({ contract }) => contract;
    case "person":
      return ({ customer }) => nameOf(customer.standing_contact);
    default:
      return ({ customer }) => customer.name;
  }
}
