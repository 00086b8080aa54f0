// How numbers, money, times and days look on screen. The only place that formats them.
// The language is the program's, the zone the office's; nothing is taken from the browser.
import { LOCALES, language, t } from "./words.svelte";

/** A moment as it travels, `2026-11-27T07:00:00Z`, or in milliseconds since 1970. */
export type Instant = string | number;
/** A local day, `2026-11-27`. */
export type Day = string;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
type Weekday = (typeof WEEKDAYS)[number];
type Month = (typeof MONTHS)[number];
type Local = { year: number; month: number; day: number; hour: number; minute: number };

const DAY = 86_400_000;
const DAY_LENGTH = "2026-11-27".length;
const MINUS = "\u2212";
const clocks = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
let zone = "Europe/Berlin";

/** The office's zone, an IANA name. */
export function setZone(name: string): void {
  zone = name;
}

export function number(value: number, digits = 0): string {
  return numbers(digits).format(value);
}

/** Whole cents as `1.234,50 €`; never a float. */
export function money(cents: number): string {
  const whole = Math.abs(cents);
  const sign = cents < 0 ? MINUS : "";
  const euros = number(Math.trunc(whole / 100));
  const rest = pad(whole % 100);
  return language() === "de" ? `${sign}${euros},${rest}\u00a0€` : `${sign}€${euros}.${rest}`;
}

/** Minutes as `1:15`. */
export function duration(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  return `${minutes < 0 ? MINUS : ""}${Math.trunc(whole / 60)}:${pad(whole % 60)}`;
}

/** Bytes as `84 kB`. */
export function bytes(count: number): string {
  if (count < 1000) return `${number(count)} B`;
  if (count < 1_000_000) return `${number(Math.round(count / 1000))} kB`;
  return `${number(count / 1_000_000, 1)} MB`;
}

/** The time of day, `8:06`. */
export function time(instant: Instant): string {
  return timeOf(local(instant));
}

/** A minute of the day as the wall clock shows it, `17:00`; the end of the day is `24:00`. */
export function timeOfDay(minute: number): string {
  return duration(minute);
}

/** `27.11.2026`. */
export function day(value: Day | Instant): string {
  return fullDay(localDay(value));
}

/** `27.11.`, with its year when that is not the present one. */
export function shortDay(value: Day | Instant, now: Instant): string {
  const at = localDay(value);
  return at.year === local(now).year ? dayAndMonth(at) : fullDay(at);
}

/** `Freitag, 27.11.2026`. */
export function longDay(value: Day | Instant): string {
  const at = localDay(value);
  return `${t(`weekday-${weekday(at)}`)}, ${fullDay(at)}`;
}

/** `Freitag, 27.11.2026, 8:00`. */
export function longMoment(instant: Instant): string {
  return `${longDay(instant)}, ${time(instant)}`;
}

/** A moment, as short as can be: `heute 14:30`, within six days `Fr 14:30`, else the day. */
export function near(instant: Instant, now: Instant): string {
  const at = local(instant);
  const away = daysBetween(local(now), at);
  if (away === 0) return `${t("today")} ${timeOf(at)}`;
  return Math.abs(away) <= 6 ? `${shortWeekday(at)} ${timeOf(at)}` : shortDay(instant, now);
}

/** A day, as short as can be: `heute`, within six days `Fr 27.11.`, else `02.12.`. */
export function nearDay(value: Day | Instant, now: Instant): string {
  const at = localDay(value);
  const away = daysBetween(local(now), at);
  if (away === 0) return t("today");
  return Math.abs(away) <= 6 ? `${shortWeekday(at)} ${dayAndMonth(at)}` : shortDay(value, now);
}

/** How long ago: `0:43` within a day, then `3 Tage`. */
export function age(since: Instant, now: Instant): string {
  const passed = Math.max(0, milliseconds(now) - milliseconds(since));
  return passed < DAY ? duration(passed / 60_000) : t("kit-days", { count: Math.trunc(passed / DAY) });
}

/** The local day of a moment, as it travels on the wire. */
export function dayOf(instant: Instant): Day {
  const at = local(instant);
  return `${at.year}-${pad(at.month)}-${pad(at.day)}`;
}

/** For reckoning with moments. */
export function milliseconds(instant: Instant): number {
  return typeof instant === "number" ? instant : Date.parse(instant);
}

function local(instant: Instant): Local {
  const parts = Object.fromEntries(
    clock()
      .formatToParts(milliseconds(instant))
      .map((part) => [part.type, part.value]),
  );
  return {
    year: Number(parts["year"]),
    month: Number(parts["month"]),
    day: Number(parts["day"]),
    hour: Number(parts["hour"]),
    minute: Number(parts["minute"]),
  };
}

function localDay(value: Day | Instant): Local {
  if (typeof value === "number" || value.length > DAY_LENGTH) return local(value);
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  return { year, month, day, hour: 0, minute: 0 };
}

/** In English as on paper: of the same width, and never read the wrong way round. */
function fullDay(at: Local): string {
  return language() === "de" ? `${dayAndMonth(at)}${at.year}` : `${at.year}-${pad(at.month)}-${pad(at.day)}`;
}

function dayAndMonth(at: Local): string {
  return language() === "de"
    ? `${pad(at.day)}.${pad(at.month)}.`
    : `${at.day} ${t(`month-${month(at)}-short`)}`;
}

function timeOf(at: Local): string {
  return `${at.hour}:${pad(at.minute)}`;
}

function daysBetween(from: Local, to: Local): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

function utc(at: Local): number {
  return Date.UTC(at.year, at.month - 1, at.day);
}

function shortWeekday(at: Local): string {
  return t(`weekday-${weekday(at)}-short`);
}

/** Monday is 1. */
function weekday(at: Local): Weekday {
  return WEEKDAYS[(new Date(utc(at)).getUTCDay() + 6) % 7] ?? 1;
}

function month(at: Local): Month {
  return MONTHS[at.month - 1] ?? 1;
}

/** Takes moments apart; its language is not shown. */
function clock(): Intl.DateTimeFormat {
  return cached(clocks, zone, () => makeClock(zone));
}

function makeClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
}

function numbers(digits: number): Intl.NumberFormat {
  const locale = LOCALES[language()];
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return cached(numberFormats, `${locale} ${digits}`, () => new Intl.NumberFormat(locale, options));
}

/** Making an Intl object costs far more than using one. */
function cached<F>(formats: Map<string, F>, name: string, make: () => F): F {
  const known = formats.get(name);
  if (known) return known;
  const made = make();
  formats.set(name, made);
  return made;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
