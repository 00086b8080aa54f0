// The stretch of days a page is about: a month, a quarter, a year, or any first and last day. It travels in the address
// as `2026-11`, `2026-Q4`, `2026` or `2026-10-05_2026-11-04`.
import { day, type Day } from "../../kit/format";
import { t } from "../../kit/words.svelte";

export type Span = { from: Day; to: Day };
export type Kind = "month" | "quarter" | "year" | "free";
export type Period = Span & { kind: Kind };

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const DAY = 86_400_000;
/** So many days after its end a month is still the one people mean. */
const AFTER = 10;

export function monthOf(year: number, month: number): Period {
  return { kind: "month", from: wire(year, month - 1, 1), to: wire(year, month, 0) };
}

export function quarterOf(year: number, quarter: number): Period {
  return { kind: "quarter", from: wire(year, quarter * 3 - 3, 1), to: wire(year, quarter * 3, 0) };
}

export function yearOf(year: number): Period {
  return { kind: "year", from: wire(year, 0, 1), to: wire(year, 11, 31) };
}

/** The month to begin with: until the tenth it is the one that has just ended. */
export function usualPeriod(today: Day): Period {
  const at = new Date(Date.parse(today) - AFTER * DAY);
  return monthOf(at.getUTCFullYear(), at.getUTCMonth() + 1);
}

/** What stands in the address; undefined when that is no period. */
export function periodOf(text: string | null): Period | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(text ?? "") ?? [];
  if (year && Number(month) >= 1 && Number(month) <= 12) return monthOf(Number(year), Number(month));
  const [, ofYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(text ?? "") ?? [];
  if (ofYear) return quarterOf(Number(ofYear), Number(quarter));
  if (/^\d{4}$/.test(text ?? "")) return yearOf(Number(text));
  const [from, to] = (text ?? "").split("_");
  return isDay(from) && isDay(to) && from <= to ? { kind: "free", from, to } : undefined;
}

export function textOf({ kind, from, to }: Period): string {
  if (kind === "month") return from.slice(0, "2026-11".length);
  if (kind === "quarter") return `${from.slice(0, "2026".length)}-Q${quarterIn(from)}`;
  if (kind === "year") return from.slice(0, "2026".length);
  return `${from}_${to}`;
}

/** As people call it: "November 2026", "4. Quartal 2026". */
export function titleOf({ kind, from, to }: Period): string {
  const year = from.slice(0, "2026".length);
  if (kind === "month") return t("period-in-month", { month: t(`month-${monthIn(from)}`), year });
  if (kind === "quarter") return t("period-in-quarter", { quarter: String(quarterIn(from)), year });
  if (kind === "year") return year;
  return `${day(from)} – ${day(to)}`;
}

/** The period of days of a statement, as short as can be. */
export function spanTitle(span: Span): string {
  return titleOf(recognised(span));
}

/** A month, quarter or year where the days are just that. */
export function recognised({ from, to }: Span): Period {
  const asMonth = monthOf(yearIn(from), monthIn(from));
  if (asMonth.from === from && asMonth.to === to) return asMonth;
  const asQuarter = quarterOf(yearIn(from), quarterIn(from));
  if (asQuarter.from === from && asQuarter.to === to) return asQuarter;
  const asYear = yearOf(yearIn(from));
  return asYear.from === from && asYear.to === to ? asYear : { kind: "free", from, to };
}

/** The period so many steps later; free ones move by their own length. */
export function stepped(period: Period, steps: number): Period {
  const { kind, from, to } = period;
  const [year, month] = [yearIn(from), monthIn(from)];
  if (kind === "month") {
    const at = new Date(Date.UTC(year, month - 1 + steps, 1));
    return monthOf(at.getUTCFullYear(), at.getUTCMonth() + 1);
  }
  if (kind === "quarter") {
    const at = new Date(Date.UTC(year, month - 1 + 3 * steps, 1));
    return quarterOf(at.getUTCFullYear(), at.getUTCMonth() / 3 + 1);
  }
  if (kind === "year") return yearOf(year + steps);
  const length = Date.parse(to) - Date.parse(from) + DAY;
  const moved = (text: Day) =>
    new Date(Date.parse(text) + steps * length).toISOString().slice(0, text.length);
  return { kind, from: moved(from), to: moved(to) };
}

/** The period of another kind that begins where this one does. */
export function asKind({ from, to }: Span, kind: Kind): Period {
  if (kind === "month") return monthOf(yearIn(from), monthIn(from));
  if (kind === "quarter") return quarterOf(yearIn(from), quarterIn(from));
  if (kind === "year") return yearOf(yearIn(from));
  return { kind, from, to };
}

/** The same end, but from two years before: what was forgotten earlier comes to light. */
export function earlier({ from, to }: Span): Period {
  return { kind: "free", from: `${yearIn(from) - 2}-01-01`, to };
}

/** All days before these, as far back as is worth asking. */
export function before({ from }: Span): Span {
  return { from: `${yearIn(from) - 2}-01-01`, to: wire(yearIn(from), monthIn(from) - 1, dayIn(from) - 1) };
}

function isDay(text: string | undefined): text is Day {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function yearIn(text: Day): number {
  return Number(text.slice(0, "2026".length));
}

function monthIn(text: Day): (typeof MONTHS)[number] {
  return MONTHS[Number(text.slice("2026-".length, "2026-11".length)) - 1] ?? 1;
}

function dayIn(text: Day): number {
  return Number(text.slice("2026-11-".length));
}

function quarterIn(text: Day): number {
  return Math.ceil(monthIn(text) / 3);
}

function wire(year: number, month: number, at: number): Day {
  return new Date(Date.UTC(year, month, at)).toISOString().slice(0, "2026-11-30".length);
}
