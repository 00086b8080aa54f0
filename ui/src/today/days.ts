// Days as the first page names them.
import { dayOf, milliseconds, type Day, type Instant } from "../kit/format";
import { t } from "../kit/words.svelte";

const DAY = 86_400_000;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Monday is 1. */
export function weekdayOf(day: Day): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(new Date(utc(day)).getUTCDay() + 6) % 7] ?? 1;
}

/** The week of ISO 8601: the one its Thursday lies in counts from that year's first. */
export function weekOf(day: Day): number {
  const thursday = utc(day) + (4 - weekdayOf(day)) * DAY;
  const first = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return 1 + Math.trunc((thursday - first) / (7 * DAY));
}

/** `Mo 23.`, below a column. */
export function tick(day: Day): string {
  return t("today-tick", {
    weekday: t(`weekday-${weekdayOf(day)}-short`),
    day: String(new Date(utc(day)).getUTCDate()),
  });
}

/** How many calendar days ago: `heute`, `12 Tage`. */
export function daysAgo(moment: Instant, today: Day): string {
  const count = Math.round((utc(today) - utc(dayOf(moment))) / DAY);
  return count <= 0 ? t("today") : t("kit-days", { count });
}

/** The day some days later. */
export function beside(day: Day, days: number): Day {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, "2026-11-23".length);
}

function utc(day: Day): number {
  return milliseconds(`${day}T00:00:00Z`);
}
