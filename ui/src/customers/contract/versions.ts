// The versions of a contract: which one holds, and the contract with one of them changed.
import type { Contract, Terms } from "../../bindings";

/** What is edited: the contract with its first version, one version, or a new one that begins as another. */
export type Edits = "contract" | { version: string } | { after: string };

/** The terms that hold on a day: the latest version begun by then, else the first one. */
export function termsOn({ terms }: Contract, day: string): Terms | undefined {
  return terms.findLast(({ valid_from }) => valid_from <= day) ?? terms[0];
}

/** The first day of the month after a day: when a new version usually begins. */
export function nextMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const [ofYear, ofMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${ofYear}-${String(ofMonth).padStart(2, "0")}-01`;
}

/** The last day of a version: the day before the next one begins; undefined while it is the last. */
export function lastDayOf({ terms }: Contract, { valid_from }: Terms): string | undefined {
  const next = terms.find((one) => one.valid_from > valid_from);
  return next && dayBefore(next.valid_from);
}

/** All versions with one put in place of the version of a day, or added. */
export function withTerms(terms: readonly Terms[], next: Terms, edits: Edits): Terms[] {
  if (edits === "contract") return [next];
  if ("after" in edits) return [...terms, next];
  return terms.map((one) => (one.valid_from === edits.version ? next : one));
}

export function withoutTerms(terms: readonly Terms[], day: string): Terms[] {
  return terms.filter(({ valid_from }) => valid_from !== day);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, day.length);
}
