// What is typed into a form of a time entry: kept as text, because half a time is no time, and understood anew
// when it is sent.
import type { Charge, EntryFacts, EntryRequest, TimeEntry, TimerView } from "../bindings";
import type { EntryPrefill } from "../frame/parts";
import { clockReads, dateFor, meant, understandClock, understandDuration } from "../frame/typed";
import { day as dayReads, dayOf, duration, time } from "../kit/format";
import { remembered } from "../frame/remembered.svelte";
import { t } from "../kit/words.svelte";
import { measured } from "./timers.svelte";

/** "case" is: as it was decided for the case. */
export type OwnCharge = Charge | "case";

export type EntryTexts = {
  activity: string;
  day: string;
  from: string;
  to: string;
  minutes: string;
  text: string;
  internal: string;
  charge: OwnCharge;
  timer: number | null;
};

export const CHARGES: readonly OwnCharge[] = [
  "case",
  "chargeable",
  "allowance",
  "included",
  "error_correction",
  "warranty",
  "goodwill",
  "fixed_price",
  "internal",
];

const NO_FACTS: EntryFacts = { km: 0, flat_travel: false, travel_minutes: 0, surcharge: null };
/** What a person chose last is what they mostly do. */
const usual = remembered<string>("time.activity", "", (value) => typeof value === "string");

type Understood = {
  day: string | undefined;
  from: string | undefined;
  to: string | undefined;
  minutes: number | undefined;
};

export class EntryInput {
  activity = $state("");
  day = $state("");
  from = $state("");
  to = $state("");
  minutes = $state("");
  text = $state("");
  internal = $state("");
  charge = $state<OwnCharge>("case");
  timer = $state<number | null>(null);
  /** As understood while one types; for the live check alone. */
  readonly understood = $state<Understood>({
    day: undefined,
    from: undefined,
    to: undefined,
    minutes: undefined,
  });
  /** What an entry has that this form does not show. */
  facts: EntryFacts = NO_FACTS;
  #began = "";

  constructor() {
    this.begin({});
  }

  get texts(): EntryTexts {
    const { activity, day, from, to, minutes, text, internal, charge, timer } = this;
    return { activity, day, from, to, minutes, text, internal, charge, timer };
  }

  set texts(texts: EntryTexts) {
    Object.assign(this, texts);
  }

  /** Whether it differs from what it began with. The activity alone is no work. */
  get isTouched(): boolean {
    return JSON.stringify({ ...this.texts, activity: "" }) !== this.#began;
  }

  /** Begins anew, with what is known already. */
  begin(prefill: EntryPrefill): void {
    this.texts = {
      activity: prefill.activity ?? usual.value,
      day: prefill.day === undefined ? t("today") : dayText(prefill.day),
      from: prefill.from === undefined ? "" : clockReads(prefill.from),
      to: prefill.to === undefined ? "" : clockReads(prefill.to),
      minutes: prefill.minutes === undefined ? "" : duration(prefill.minutes),
      text: prefill.text ?? "",
      internal: "",
      charge: "case",
      timer: prefill.timer ?? null,
    };
    this.#settle();
  }

  /** Shows an entry to be corrected. */
  show(entry: TimeEntry): void {
    const [from, to] = entry.span ?? [];
    this.texts = {
      activity: entry.activity,
      day: dayReads(entry.day),
      from: from === undefined ? "" : time(from),
      to: to === undefined ? "" : time(to),
      minutes: entry.span ? "" : duration(entry.minutes),
      text: entry.text,
      internal: entry.internal_text,
      charge: entry.charge ?? "case",
      timer: null,
    };
    this.facts = entry.facts;
    this.#settle();
  }

  /** Takes over what a timer measured: its clock if it never rested, else its minutes. */
  measure({ timer, stretch, minutes }: TimerView): void {
    this.timer = timer.id;
    const [from, to] = stretch ?? [];
    const clocked = from !== undefined && to !== undefined && time(from) !== time(to);
    this.day = dayText(dayOf(from ?? timer.begun));
    this.from = clocked ? time(from) : "";
    this.to = clocked ? time(to) : "";
    this.minutes = clocked || minutes === null ? "" : duration(minutes);
    this.#settle();
  }

  /** Times and duration exclude each other: what is typed last counts. */
  typed(field: "clock" | "duration"): void {
    if (field === "clock") this.minutes = "";
    else this.from = this.to = "";
  }

  /** The request as far as it is understood; null while it is not worth a check. */
  checked(cid: number): EntryRequest | null {
    const { day, from, to, minutes } = this.understood;
    const complete = (from !== undefined && to !== undefined) || minutes !== undefined;
    if (day === undefined || !complete) return null;
    return this.#request(cid, day, from ?? null, to ?? null, minutes ?? null);
  }

  /** The request, everything typed understood once more. Rejects with a sentence at its field. */
  async request(cid: number): Promise<EntryRequest> {
    // A timer that was booked or thrown away elsewhere books nothing.
    if (this.timer !== null && !(await measured(this.timer))) this.timer = null;
    const day = await meant("day", this.day || t("today"), dateFor("done"), null);
    const from = await meant("from", this.from, understandClock, null);
    const to = await meant("to", this.to, understandClock, null);
    const minutes = await meant("minutes", this.minutes, understandDuration, null);
    if (this.activity) usual.value = this.activity;
    return this.#request(cid, day?.day ?? "", from, to, minutes);
  }

  #request(
    cid: number,
    day: string,
    from: string | null,
    to: string | null,
    minutes: number | null,
  ): EntryRequest {
    return {
      cid,
      person: null,
      activity: this.activity,
      day,
      from,
      to,
      minutes,
      text: this.text,
      internal_text: this.internal,
      charge: this.charge === "case" ? null : this.charge,
      facts: this.facts,
      timer: this.timer,
    };
  }

  #settle(): void {
    this.#began = JSON.stringify({ ...this.texts, activity: "" });
  }
}

/** As one would type it. */
function dayText(day: string): string {
  return day === dayOf(Date.now()) ? t("today") : dayReads(day);
}

export function isEntryTexts(value: unknown): value is EntryTexts {
  if (typeof value !== "object" || value === null) return false;
  const texts = ["activity", "day", "from", "to", "minutes", "text", "internal", "charge"];
  return texts.every((name) => name in value && typeof Reflect.get(value, name) === "string");
}
