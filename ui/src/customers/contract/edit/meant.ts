// What the fields of a contract's form mean. A complaint names its field as Callbuch would: "activities.1.rate".
import type {
  Activity,
  Allowance,
  Charge,
  Kind,
  Priority,
  Surcharges,
  SurchargeWindow,
  Target,
  Terms,
  Travel,
} from "../../../bindings";
import { calendarMeant } from "../../../frame/calendar/calendars";
import {
  dateFor,
  meant,
  Misunderstood,
  understandClock,
  understandDuration,
  understandHours,
  understandMoney,
} from "../../../frame/typed";
import { t } from "../../../kit/words.svelte";
import {
  KINDS,
  PRIORITIES,
  type TypedActivity,
  type TypedTarget,
  type TypedTerms,
  type TypedWindow,
} from "./typed";

/** Beyond every amount and percentage, so that it is refused with its sentence. */
const NONE = -1;
const anyDay = dateFor("any");

/** The terms to send. Rejects with a sentence at the first field that means nothing. */
export async function termsMeant(typed: TypedTerms): Promise<Terms> {
  const activities: Activity[] = [];
  const valid_from = await dayMeant("valid_from", typed.validFrom);
  for (const [at, one] of typed.activities.entries()) activities.push(await activityMeant(one, at));
  const travel = await travelMeant(typed);
  const targets: Partial<Record<Priority, Target>> = {};
  for (const priority of PRIORITIES) {
    const target = await targetMeant(typed.targets[priority], priority);
    if (target) targets[priority] = target;
  }
  const coverage: Partial<Record<Kind, Charge>> = {};
  for (const kind of KINDS) coverage[kind] = typed.coverage[kind];
  const lapse_days = lapseMeant(typed.lapse);
  return {
    ...{ valid_from, activities, targets, coverage, travel },
    allowance: await allowanceMeant(typed),
    surcharges: await surchargesMeant(typed),
    calendar: typed.ownCalendar ? await calendarMeant(typed.calendar) : null,
    ...(lapse_days === undefined ? {} : { lapse_days }),
  };
}

async function dayMeant(field: string, text: string): Promise<string> {
  const found = await meant(field, text, anyDay, undefined);
  if (!found) throw new Misunderstood(t("customers-day-missing"), field);
  return found.day;
}

async function activityMeant(typed: TypedActivity, at: number): Promise<Activity> {
  const { name, rounding, scope } = typed;
  return {
    ...{ name: name.trim(), rounding, scope, increment: Number(typed.increment) },
    rate: await meant(`activities.${at}.rate`, typed.rate, understandMoney, NONE),
    minimum: await meant(`activities.${at}.minimum`, typed.minimum, understandDuration, 0),
  };
}

/** A priority without promise and words is not mentioned. */
async function targetMeant(typed: TypedTarget, priority: Priority): Promise<Target | undefined> {
  const response = await meant(`targets.${priority}.response`, typed.response, understandHours, null);
  const solution = await meant(`targets.${priority}.solution`, typed.solution, understandHours, null);
  const cost_words = typed.words.trim();
  if (response === null && solution === null && cost_words === "") return undefined;
  return { response, solution, cost_words };
}

async function travelMeant({ travel, price }: TypedTerms): Promise<Travel> {
  switch (travel) {
    case "none":
      return travel;
    case "kilometres":
      return { kilometres: await meant("travel", price, understandMoney, NONE) };
    case "flat":
      return { flat: await meant("travel", price, understandMoney, NONE) };
    case "share":
      return { share: percentMeant(price) };
  }
}

async function allowanceMeant(typed: TypedTerms): Promise<Allowance | null> {
  const { period, carry } = typed;
  if (period === "none") return null;
  return {
    period,
    granted: await meant("allowance", typed.granted, understandHours, 0),
    starts:
      typed.starts === "calendar"
        ? typed.starts
        : { from: await dayMeant("allowance-start", typed.startDay) },
    carry:
      carry === "limited"
        ? { limited: await meant("allowance-limit", typed.limit, understandHours, 0) }
        : carry,
  };
}

async function surchargesMeant(typed: TypedTerms): Promise<Surcharges> {
  const windows: SurchargeWindow[] = [];
  for (const [at, one] of typed.windows.entries()) windows.push(await windowMeant(one, at));
  return {
    ...{ windows, stack: typed.stack, covered_by_allowance: typed.covered },
    own_days: [...typed.ownDays],
  };
}

async function windowMeant(typed: TypedWindow, at: number): Promise<SurchargeWindow> {
  const percent = percentMeant(typed.percent);
  if (typed.when !== "night") return { when: typed.when, percent };
  const from = await clockMeant(`surcharges.${at}.from`, typed.from);
  const to = await clockMeant(`surcharges.${at}.to`, typed.to);
  return { when: { night: { from, to } }, percent };
}

/** The minute of the day. */
async function clockMeant(field: string, text: string): Promise<number> {
  const clock = await meant(field, text, understandClock, undefined);
  if (!clock) throw new Misunderstood(t("customers-clock-missing"), field);
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function percentMeant(text: string): number {
  const digits = /^\s*(\d{1,6})\s*%?\s*$/.exec(text)?.[1];
  return digits === undefined ? NONE : Number(digits);
}

function lapseMeant(text: string): number | undefined {
  if (!text.trim()) return undefined;
  if (!/^\s*[1-9]\d{0,2}\s*$/.test(text)) throw new Misunderstood(t("customers-lapse-wrong"), "lapse_days");
  return Number(text);
}
