// Service hours as they stand in the fields, and as they travel.
import type { Frame, PartialHoliday, ServiceCalendar } from "../../bindings";
import { framesRead, meant, understandFrames } from "../typed";
import { landOf } from "./lands";

/** As it stands in the fields. */
export type TypedCalendar = {
  /** Monday to Sunday: "8–12, 13–17". */
  week: readonly string[];
  /** Two letters; empty for none. */
  land: string;
  partial: readonly PartialHoliday[];
  /** Days as they travel. */
  closed: readonly string[];
  zone: string;
};

/** The weekdays, Monday is 1. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const PARTIAL = [
  "augsburg",
  "mariae_himmelfahrt_by",
  "fronleichnam_sn",
  "fronleichnam_th",
] as const satisfies readonly PartialHoliday[];

export const NO_CALENDAR: TypedCalendar = {
  week: ["", "", "", "", "", "", ""],
  land: "",
  partial: [],
  closed: [],
  zone: "Europe/Berlin",
};

export function calendarTyped(calendar: ServiceCalendar): TypedCalendar {
  return {
    week: calendar.week.map(framesRead),
    land: calendar.land ?? "",
    partial: PARTIAL.filter((one) => calendar.partial_holidays.includes(one)),
    closed: calendar.closed_days,
    zone: calendar.zone,
  };
}

/** Reads the fields; a complaint names the weekday: `calendar.week.1`. */
export async function calendarMeant(typed: TypedCalendar): Promise<ServiceCalendar> {
  const days: (readonly Frame[])[] = [];
  for (const [at, text] of typed.week.entries()) {
    days.push(await meant(`calendar.week.${at}`, text, understandFrames, []));
  }
  const frames = (at: number): Frame[] => [...(days[at] ?? [])];
  return {
    zone: typed.zone,
    week: [frames(0), frames(1), frames(2), frames(3), frames(4), frames(5), frames(6)],
    land: landOf(typed.land),
    partial_holidays: typed.land ? [...typed.partial] : [],
    closed_days: [...typed.closed],
  };
}
