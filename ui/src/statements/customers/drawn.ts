// What of the shown work came out of included hours, entry by entry.
import type { AllowanceAccount, CaseLines } from "../../bindings";

export type Draw = { entry: number; cid: number; day: string; says: string; covered: number };

/** The entries behind "used here"; none where they do not add up to it, as with two contracts of the same days. */
export function drawsOf(account: AllowanceAccount, cases: readonly CaseLines[]): Draw[] {
  const draws = cases.flatMap(({ cid, entries }) =>
    entries
      .filter(({ entry }) => {
        const day = entry.explanation.drawn_on ?? entry.day;
        return account.from <= day && day <= account.to;
      })
      .map(({ entry, says }) => ({
        entry: entry.id,
        cid,
        day: entry.day,
        says: says[0] ?? "",
        covered: entry.lines.reduce((sum, line) => sum + line.covered, 0),
      }))
      .filter(({ covered }) => covered > 0),
  );
  const sum = draws.reduce((all, { covered }) => all + covered, 0);
  return sum === account.used_here
    ? draws.toSorted((one, other) => one.day.localeCompare(other.day) || one.entry - other.entry)
    : [];
}
