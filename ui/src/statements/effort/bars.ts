// Effort as bars: how many minutes of what kind, and how high or long each part is drawn.
import type { CaseMonth, Charge, MonthEffort } from "../../bindings";

/** What becomes of worked minutes, in the order they are stacked. */
export const PARTS = ["paid", "free", "undecided"] as const;
export type Part = (typeof PARTS)[number];
export type Effort = Record<Part, number>;
export type CaseEffort = Effort & { cid: number; subject: string };
/** What of a case's lines says where its time went. */
export type Spent = {
  cid: number;
  entries: readonly { entry: { lines: readonly { mark: Charge; worked: number }[] } }[];
};

/** Paid for: at the rate, or from included hours. */
const PAID: readonly Charge[] = ["chargeable", "allowance"];
const NONE: Effort = { paid: 0, free: 0, undecided: 0 };

export function sumOf({ paid, free, undecided }: Effort): number {
  return paid + free + undecided;
}

/** Whether there is anything to draw. */
export function hasEffort(months: readonly MonthEffort[]): boolean {
  return months.some((month) => sumOf(month) > 0);
}

/** Where each part of a bar begins and how long it is, of `room` for the largest bar. */
export function stackOf(
  effort: Effort,
  most: number,
  room: number,
): { part: Part; at: number; size: number }[] {
  let at = 0;
  return PARTS.flatMap((part) => {
    const size = most > 0 ? (effort[part] / most) * room : 0;
    const from = at;
    at += size;
    return size > 0 ? [{ part, at: from, size }] : [];
  });
}

/** Cases by effort, the largest first. What is decided goes by who pays for each line. */
export function effortByCase(cases: readonly CaseMonth[], lines: readonly Spent[]): CaseEffort[] {
  return cases
    .map((one) => ({ cid: one.cid, subject: one.subject, ...effortOf(one, lines) }))
    .filter((one) => sumOf(one) > 0)
    .toSorted((one, other) => sumOf(other) - sumOf(one) || one.cid - other.cid);
}

function effortOf({ cid, undecided, sums }: CaseMonth, lines: readonly Spent[]): Effort {
  if (undecided) return { ...NONE, undecided: sums.worked };
  const own = lines.find((one) => one.cid === cid)?.entries.flatMap(({ entry }) => entry.lines) ?? [];
  const paid = own.reduce((sum, { mark, worked }) => sum + (PAID.includes(mark) ? worked : 0), 0);
  const worked = own.reduce((sum, line) => sum + line.worked, 0);
  return { ...NONE, paid, free: worked - paid };
}
