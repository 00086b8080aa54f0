// A refusal as an error with its sentence.
import { lookup } from "../kit/words.svelte";
import type { Refusal } from "./wire";

/** The code when no answer came: the act may or may not have happened. Only this side of the wire knows it. */
export const NO_ANSWER = "no_answer";

export class Failure extends Error {
  readonly code: string;
  readonly args: Record<string, string | number>;
  /** A number to quote, small. */
  readonly id: string;
  /** The input it belongs to. */
  readonly field: string | undefined;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Failure";
    this.code = refusal.code;
    this.args = refusal.args;
    this.id = refusal.id;
    this.field = refusal.field ?? undefined;
  }

  /** What happened, what is safe, what to do; in the language of the program. Some fields have words of their own. */
  get sentence(): string {
    const ofField = this.field && lookup(`error-${this.code}-${wordOf(this.field)}`, this.args);
    const known = ofField || lookup(`error-${this.code}`, this.args);
    return known ?? lookup("error-unexpected", { id: this.id }) ?? this.code;
  }
}

/** One word for a field wherever it stands: `activities-rate` of `activities.2.rate`. */
function wordOf(field: string): string {
  const [first = "", , last] = field.split(".");
  return last === undefined ? first : `${first}-${last}`;
}

export function noAnswer(): Failure {
  return new Failure({ code: NO_ANSWER, args: {}, id: "" });
}

/** Whatever was thrown, as a Failure. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  if (isRefusal(thrown)) return new Failure(thrown);
  console.error(thrown);
  return new Failure({ code: "unexpected", args: {}, id: "" });
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
}
