// A week as rows: what was booked and what is missing, in the order of the day.
import type { DaySheet, Frame, SheetEntry } from "../bindings";
import type { EntryPrefill } from "../frame/parts";
import type { Day } from "../kit/format";

const DAY = 86_400_000;
const HOUR = 60;

export type Row =
  | { key: string; day: Day; entry: SheetEntry; gap?: undefined }
  | { key: string; day: Day; gap: Frame; entry?: undefined };

/** Entries and gaps of a day by the clock; what has no clock stands last. */
export function rowsOf({ day, entries, gaps }: DaySheet): Row[] {
  const rows: [number, Row][] = [
    ...entries.map((entry): [number, Row] => [
      entry.frame?.from ?? 24 * HOUR,
      { key: `${day}-${entry.id}`, day, entry },
    ]),
    ...gaps.map((gap): [number, Row] => [gap.from, { key: `${day}-gap-${gap.from}`, day, gap }]),
  ];
  return rows.sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** What the form that fills a gap begins with. */
export function filling(day: Day, { from, to }: Frame): EntryPrefill {
  return { day, from: wire(from), to: wire(to) };
}

/** The gap after a row, or the first one; undefined when nothing is missing. */
export function nextGap(rows: readonly Row[], current: string | undefined): Row | undefined {
  const at = rows.findIndex((row) => row.key === current);
  const isGap = (row: Row) => row.gap !== undefined;
  return rows.slice(Math.max(0, at)).find(isGap) ?? rows.find(isGap);
}

/** The day some days later. */
export function shifted(day: Day, days: number): Day {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, "2026-11-23".length);
}

/** The week of ISO 8601: the one its Thursday lies in counts from that year's first. */
export function weekOf(monday: Day): number {
  const thursday = utc(monday) + 3 * DAY;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return 1 + Math.trunc((thursday - first) / (7 * DAY));
}

/** A minute of the day as it travels; the day's end is the next one's beginning. */
function wire(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.trunc(minute / HOUR) % 24)}:${two(minute % HOUR)}:00`;
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
