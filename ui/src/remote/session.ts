// The session of a case that one may still be in, as its timeline tells it; and how an ID is read aloud.
import type { CaseView, PersonId } from "../bindings";
import type { EntryPrefill } from "../frame/parts";
import { dayOf, milliseconds, time, type Instant } from "../kit/format";

export type Session = { by: string; since: string };

/** Nobody books a session of yesterday by "since". */
const LASTS = 10 * 3_600_000;

/** The last session a person began on a case, unless it failed, was booked or is long past. */
export function sessionOf(view: CaseView, person: PersonId | undefined, now: Instant): Session | undefined {
  for (const moment of view.timeline.toReversed()) {
    if (moment.person !== person || milliseconds(moment.at) < milliseconds(now) - LASTS) continue;
    const { happening } = moment;
    if (happening.what === "remote") return { by: happening.by, since: moment.at };
    if (happening.what === "remote_failed" || happening.what === "worked") return undefined;
  }
  return undefined;
}

/** An entry from the beginning of a session until now. */
export function entryOf({ since }: Session, now: Instant): EntryPrefill {
  const [day, from, to] = [dayOf(since), clock(since), clock(now)];
  if (day === dayOf(now)) return { day, from, to: to === from ? undefined : to };
  return { day, minutes: Math.round((milliseconds(now) - milliseconds(since)) / 60_000) };
}

/** `123 456 789`; what is no ID stays as it was typed. */
export function grouped(id: string): string {
  return /^\d+$/.test(id) ? id.replace(/\B(?=(\d{3})+$)/g, "\u00a0") : id;
}

/** As it travels. */
function clock(moment: Instant): string {
  return `${time(moment).padStart(5, "0")}:00`;
}
