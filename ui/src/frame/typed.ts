// What people type, understood by Callbuch itself: for DateField, DurationField, MoneyField and whatever reads a CID.
// Nothing is parsed here; this only turns answers into values and problems into sentences.
import { call } from "../backend/backend";
import type {
  ClockError,
  DateError,
  Frame,
  FramesError,
  Purpose,
  Typed,
  UnderstoodDuration,
} from "../bindings";
import { day, duration, longDay, money, timeOfDay } from "../kit/format";
import type { Understand, Understood } from "../kit/understood";
import { language, t } from "../kit/words.svelte";

/** Why a text means nothing, or has to be asked about; fields show its sentence. */
export class Misunderstood extends Error {
  readonly sentence: string;
  readonly field: string | undefined;

  constructor(sentence: string, field?: string) {
    super(sentence);
    this.name = "Misunderstood";
    this.sentence = sentence;
    this.field = field;
  }
}

/** What a field's text means when its form is sent, asked once more; nothing typed is `empty`. A complaint names the field. */
export async function meant<V, E>(
  field: string,
  text: string,
  understand: Understand<V>,
  empty: E,
): Promise<V | E> {
  if (!text.trim()) return empty;
  try {
    return (await understand(text)).value;
  } catch (thrown) {
    if (thrown instanceof Misunderstood) throw new Misunderstood(thrown.sentence, field);
    throw thrown;
  }
}

/** Days, with a time of day where one was typed. */
export function dateFor(purpose: Purpose): Understand<Typed> {
  return async (text) => {
    const { value, problem } = await call("understand_date", { text, purpose, language: language() });
    if (value) return { value, text: dateReads(value) };
    throw new Misunderstood(problem ? dateProblem(problem) : t("typed-date-not_a_day"));
  };
}

/** Minutes. */
export const understandDuration: Understand<number> = async (text) => {
  return durationOf(text, await call("understand_duration", { text }));
};

/** Hours of a contract, in minutes: a bare number counts hours. */
export const understandHours: Understand<number> = async (text) => {
  const answer = await call("understand_hours", { text });
  if (answer.problem?.code === "not_a_duration") throw new Misunderstood(t("typed-hours-not_hours"));
  if (answer.problem?.code === "too_long") throw new Misunderstood(t("typed-hours-too_long"));
  return durationOf(text, answer);
};

/** Cents. */
export const understandMoney: Understand<number> = async (text) => {
  const { value, problem } = await call("understand_money", { text, language: language() });
  if (value !== null) return { value, text: money(value) };
  if (problem?.code === "ask_signs")
    throw new Misunderstood(t("typed-money-ask_signs", { meant: money(problem.meant) }));
  throw new Misunderstood(t(`typed-money-${problem?.code ?? "not_an_amount"}`));
};

/** The open hours of a day. */
export const understandFrames: Understand<readonly Frame[]> = async (text) => {
  const { value, problem } = await call("understand_frames", { text });
  if (value !== null) return { value, text: framesRead(value) };
  throw new Misunderstood(problem ? framesProblem(problem) : t("typed-frames-closed"));
};

/** `8:00–12:00, 13:00–17:00`. */
export function framesRead(frames: readonly Frame[]): string {
  if (frames.length === 0) return t("typed-frames-closed");
  return frames.map(({ from, to }) => `${timeOfDay(from)}–${timeOfDay(to)}`).join(", ");
}

function durationOf(text: string, { value, problem }: UnderstoodDuration): Understood<number> {
  // What reads as it was typed need not be said again.
  if (value !== null) return { value, text: saidAnew(text, duration(value)) };
  if (problem?.code === "no_such_minute")
    throw new Misunderstood(t("typed-duration-no_such_minute", { minutes: problem.minutes }));
  if (problem?.code === "ask_minutes_or_hours")
    throw new Misunderstood(t("typed-duration-ask_minutes_or_hours", { number: problem.number }));
  if (problem?.code === "ask_decimal_or_grouped")
    throw new Misunderstood(
      t("typed-duration-ask_decimal_or_grouped", { decimal: duration(problem.decimal) }),
    );
  throw new Misunderstood(t(`typed-duration-${problem?.code ?? "not_a_duration"}`));
}

/** A time of day as it travels, `08:30:00`. */
export const understandClock: Understand<string> = async (text) => {
  const { value, problem } = await call("understand_clock", { text });
  if (value !== null) return { value, text: saidAnew(text, clockReads(value)) };
  throw new Misunderstood(problem ? clockProblem(problem) : t("typed-clock-not_a_time"));
};

/** The number of a case there is. */
export const understandCid: Understand<number> = async (text) => {
  const { value, exists, problem } = await call("understand_cid", { text });
  if (value !== null && exists) return { value, text: "" };
  if (value !== null) throw new Misunderstood(t("typed-cid-unknown", { cid: String(value) }));
  throw new Misunderstood(t(`typed-cid-${problem?.code ?? "not_a_cid"}`));
};

/** `8:30` of `08:30:00`. */
export function clockReads(time: string): string {
  return time.slice(0, "08:30".length).replace(/^0/, "");
}

function saidAnew(typed: string, reads: string): string {
  return typed.trim() === reads ? "" : reads;
}

function dateReads({ day, time }: Typed): string {
  return time === null ? longDay(day) : `${longDay(day)}, ${clockReads(time)}`;
}

function dateProblem(problem: DateError): string {
  switch (problem.code) {
    case "no_such_day":
      return t("typed-date-no_such_day", { day: problem.day, month: problem.month });
    case "other_weekday":
    case "past":
    case "future":
      return t(`typed-date-${problem.code}`, { day: day(problem.day) });
    case "bad_time":
      return clockProblem(problem.time);
    default:
      return t(`typed-date-${problem.code}`);
  }
}

function clockProblem(problem: ClockError): string {
  if (problem.code !== "no_such_time") return t(`typed-clock-${problem.code}`);
  return t("typed-clock-no_such_time", {
    hour: problem.hour,
    minute: String(problem.minute).padStart(2, "0"),
  });
}

function framesProblem(problem: FramesError): string {
  if (problem.code === "no_such_time") return clockProblem(problem);
  return t(`typed-frames-${problem.code}`, { part: problem.part });
}
