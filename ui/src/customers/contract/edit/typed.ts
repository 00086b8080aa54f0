// A contract as it stands in the fields of its form.
import type {
  Activity,
  Allowance,
  AllowancePeriod,
  Charge,
  Contract,
  Kind,
  Priority,
  Rounding,
  Scope,
  Surcharges,
  SurchargeTime,
  Target,
  Terms,
} from "../../../bindings";
import { calendarTyped, NO_CALENDAR, type TypedCalendar } from "../../../frame/calendar/calendars";
import { day, duration, money } from "../../../kit/format";

export const PRIORITIES = ["a", "b", "c"] as const satisfies readonly Priority[];
export const KINDS = ["error", "assistance", "extension", "suggestion"] as const satisfies readonly Kind[];
/** In minutes. */
export const INCREMENTS = ["1", "5", "6", "10", "15", "30", "60"] as const;
export const ROUNDINGS = ["up", "nearest", "none"] as const satisfies readonly Rounding[];
export const SCOPES = ["entry", "case_day", "case", "statement"] as const satisfies readonly Scope[];
export const PERIODS = ["month", "quarter", "year"] as const satisfies readonly AllowancePeriod[];
export const CARRIES = ["none", "limited", "unlimited"] as const;
export const TRAVELS = ["none", "kilometres", "flat", "share"] as const;
export const WINDOWS = ["night", "saturday", "sunday", "holiday"] as const;

export type TypedActivity = {
  name: string;
  rate: string;
  increment: string;
  rounding: Rounding;
  scope: Scope;
  minimum: string;
};
export type TypedTarget = { response: string; solution: string; words: string };
export type TypedWindow = { when: (typeof WINDOWS)[number]; from: string; to: string; percent: string };

export type TypedTerms = {
  validFrom: string;
  activities: readonly TypedActivity[];
  targets: Readonly<Record<Priority, TypedTarget>>;
  ownCalendar: boolean;
  calendar: TypedCalendar;
  windows: readonly TypedWindow[];
  stack: boolean;
  covered: boolean;
  ownDays: readonly string[];
  period: AllowancePeriod | "none";
  granted: string;
  starts: "calendar" | "from";
  startDay: string;
  carry: (typeof CARRIES)[number];
  limit: string;
  coverage: Readonly<Record<Kind, Charge>>;
  travel: (typeof TRAVELS)[number];
  /** What a kilometre or a journey costs, or the share in percent. */
  price: string;
  lapse: string;
};
export type TypedContract = TypedTerms & { name: string; number: string; product: string };

const NO_TARGET: TypedTarget = { response: "", solution: "", words: "" };

export const NO_CONTRACT: TypedContract = {
  ...{ name: "", number: "", product: "", validFrom: "", activities: [] },
  targets: { a: NO_TARGET, b: NO_TARGET, c: NO_TARGET },
  ...{ ownCalendar: false, calendar: NO_CALENDAR },
  ...{ windows: [], stack: false, covered: false, ownDays: [] },
  ...{ period: "none", granted: "", starts: "calendar", startDay: "", carry: "none", limit: "" },
  // Where a contract is silent, errors are our fault and anything else is chargeable.
  coverage: {
    error: "error_correction",
    assistance: "chargeable",
    extension: "chargeable",
    suggestion: "chargeable",
  },
  ...{ travel: "none", price: "", lapse: "" },
};

export const NEW_ACTIVITY: TypedActivity = {
  ...{ name: "", rate: "", increment: "15", rounding: "up", scope: "case_day", minimum: "" },
};

/** Every field of a contract with one of its versions. */
export function contractTyped({ name, number, product }: Contract, terms: Terms): TypedContract {
  return { name, number, product, ...termsTyped(terms) };
}

export function termsTyped(terms: Terms): TypedTerms {
  const { valid_from, activities, targets, calendar, coverage, lapse_days } = terms;
  return {
    validFrom: day(valid_from),
    activities: activities.map(activityTyped),
    targets: { a: targetTyped(targets.a), b: targetTyped(targets.b), c: targetTyped(targets.c) },
    ownCalendar: calendar !== null,
    calendar: calendar === null ? NO_CALENDAR : calendarTyped(calendar),
    ...surchargesTyped(terms.surcharges),
    ...allowanceTyped(terms.allowance),
    coverage: { ...NO_CONTRACT.coverage, ...coverage },
    ...travelTyped(terms.travel),
    lapse: String(lapse_days ?? ""),
  };
}

function activityTyped(activity: Activity): TypedActivity {
  const { name, rate, increment, rounding, scope, minimum } = activity;
  return {
    ...{ name, rounding, scope, rate: money(rate), increment: String(increment) },
    minimum: minimum === 0 ? "" : duration(minimum),
  };
}

function targetTyped(target: Target | undefined): TypedTarget {
  if (!target) return NO_TARGET;
  const hours = (minutes: number | null) => (minutes === null ? "" : duration(minutes));
  return {
    response: hours(target.response),
    solution: hours(target.solution),
    words: target.cost_words,
  };
}

function surchargesTyped(surcharges: Surcharges) {
  return {
    windows: surcharges.windows.map(({ when, percent }) => ({
      ...windowTyped(when),
      percent: String(percent),
    })),
    stack: surcharges.stack,
    covered: surcharges.covered_by_allowance,
    ownDays: surcharges.own_days,
  };
}

function windowTyped(when: SurchargeTime): Omit<TypedWindow, "percent"> {
  if (typeof when === "string") return { when, from: "", to: "" };
  return { when: "night", from: duration(when.night.from), to: duration(when.night.to) };
}

function allowanceTyped(
  allowance: Allowance | null,
): Pick<TypedTerms, "period" | "granted" | "starts" | "startDay" | "carry" | "limit"> {
  const { period, granted, starts, startDay, carry, limit } = NO_CONTRACT;
  if (!allowance) return { period, granted, starts, startDay, carry, limit };
  return {
    period: allowance.period,
    granted: duration(allowance.granted),
    ...(typeof allowance.starts === "string"
      ? { starts: allowance.starts, startDay }
      : { starts: "from", startDay: day(allowance.starts.from) }),
    ...(typeof allowance.carry === "string"
      ? { carry: allowance.carry, limit }
      : { carry: "limited", limit: duration(allowance.carry.limited) }),
  };
}

function travelTyped(travel: Terms["travel"]): Pick<TypedTerms, "travel" | "price"> {
  if (typeof travel === "string") return { travel, price: "" };
  if ("kilometres" in travel) return { travel: "kilometres", price: money(travel.kilometres) };
  if ("flat" in travel) return { travel: "flat", price: money(travel.flat) };
  return { travel: "share", price: String(travel.share) };
}
