// The terms of a contract as sentences.
import type {
  Activity,
  Allowance,
  Frame,
  ServiceCalendar,
  Surcharges,
  SurchargeWindow,
  Target,
  Travel,
} from "../../../bindings";
import { framesRead } from "../../../frame/typed";
import { WEEKDAYS } from "../../../frame/calendar/calendars";
import { day, duration, money, number, timeOfDay } from "../../../kit/format";
import { t } from "../../../kit/words.svelte";

/** "je angefangene 15 Min. pro Fall und Tag, mindestens 1:00 Std.". */
export function ruleRead({ increment, rounding, scope, minimum }: Activity): string {
  const isPlain = rounding === "none" || increment === 1;
  const rule = isPlain
    ? t("customers-rule-none")
    : t(`customers-rule-${rounding}`, { minutes: number(increment) });
  // To the minute, it matters only for the least what is summed.
  const parts = isPlain && minimum === 0 ? [rule] : [rule, t(`customers-scope-${scope}`)];
  if (minimum === 0) return parts.join(" ");
  return t("customers-rule-minimum", { rule: parts.join(" "), hours: duration(minimum) });
}

/** "118,50 €/Std.". */
export function rateRead({ rate }: Activity): string {
  return t("customers-rate", { rate: money(rate) });
}

export function travelRead(travel: Travel): string {
  if (typeof travel === "string") return t("customers-travel-none-read");
  if ("kilometres" in travel)
    return t("customers-travel-kilometres-read", { price: money(travel.kilometres) });
  if ("flat" in travel) return t("customers-travel-flat-read", { price: money(travel.flat) });
  return t("customers-travel-share-read", { percent: travel.share });
}

/** "Antwort in 0:30, Lösung in 3:00 Std. Servicezeit"; undefined when nothing is promised. */
export function promiseRead(target: Target | undefined): string | undefined {
  const { response = null, solution = null } = target ?? {};
  if (response !== null && solution !== null)
    return t("customers-promise-both", { response: duration(response), solution: duration(solution) });
  if (response !== null) return t("customers-promise-response", { response: duration(response) });
  if (solution !== null) return t("customers-promise-solution", { solution: duration(solution) });
  return undefined;
}

export function allowanceRead({ granted, period, starts, carry }: Allowance): string {
  const hours = t(`customers-allowance-${period}-read`, { hours: duration(granted) });
  const begins =
    typeof starts === "string" ? undefined : t("customers-allowance-from-read", { day: day(starts.from) });
  const rest =
    typeof carry === "string"
      ? t(`customers-carry-${carry}-read`)
      : t("customers-carry-limited-read", { hours: duration(carry.limited) });
  return [hours, begins, rest].filter(Boolean).join("; ");
}

/** A line for each window, then what else holds for them. */
export function surchargesRead({ windows, stack, covered_by_allowance, own_days }: Surcharges): string[] {
  if (windows.length === 0) return [];
  const rules = [
    ...(windows.length > 1 ? [t(stack ? "customers-stack-read" : "customers-highest-read")] : []),
    ...(covered_by_allowance ? [t("customers-covered-read")] : []),
    ...(own_days.length > 0 ? [t("customers-own-days-read", { days: own_days.map(day).join(", ") })] : []),
  ];
  return [...windows.map(windowRead), ...rules];
}

function windowRead({ when, percent }: SurchargeWindow): string {
  if (typeof when === "string") return t(`customers-window-${when}-read`, { percent });
  const { from, to } = when.night;
  return t("customers-window-night-read", { from: timeOfDay(from), to: timeOfDay(to), percent });
}

/** "Mo–Fr 8:00–17:00 · Sa 9:00–12:00", then holidays and closed days. */
export function calendarRead({ week, land, closed_days, zone }: ServiceCalendar): string[] {
  const open = runsOf(week).filter(({ frames }) => frames.length > 0);
  const hours = open.map(({ first, last, frames }) => {
    const days = first === last ? shortDay(first) : `${shortDay(first)}–${shortDay(last)}`;
    return `${days} ${framesRead(frames)}`;
  });
  return [
    hours.join(" · "),
    land === null ? t("customers-holidays-none") : t("customers-holidays-of", { land: t(`land-${land}`) }),
    ...(closed_days.length > 0 ? [t("customers-closed-days", { count: closed_days.length })] : []),
    ...(zone === "Europe/Berlin" ? [] : [t("customers-zone", { zone: zone.replaceAll("_", " ") })]),
  ];
}

type Run = { first: number; last: number; frames: readonly Frame[] };

/** Neighbouring days with the same hours, together. */
function runsOf(week: ServiceCalendar["week"]): Run[] {
  const runs: Run[] = [];
  for (const [at, frames] of week.entries()) {
    const run = runs.at(-1);
    if (run && JSON.stringify(run.frames) === JSON.stringify(frames)) run.last = at;
    else runs.push({ first: at, last: at, frames });
  }
  return runs;
}

function shortDay(at: number): string {
  return t(`weekday-${WEEKDAYS[at] ?? 1}-short`);
}
