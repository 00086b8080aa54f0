// Samples: the moment the pictures show, and a Callbuch that is not there.
import { noAnswer } from "../backend/failure";
import type { Way } from "../backend/wire";
import type { Understood } from "../kit/understood";
import { words } from "./words";

/** Monday, 23.11.2026, 14:12 in Berlin. */
export const NOW = Date.UTC(2026, 10, 23, 13, 12);

/** All that the window asks before it shows anything. */
const DESK = {
  set_up: true,
  sample: false,
  name: "Callbuch",
  language: "de",
  zone: "Europe/Berlin",
  person: { id: 1, name: "Sabine Krause", active: true },
  people: [],
};

export const sampleWay: Way = {
  send: ({ command }) =>
    command === "desk_status" ? later({ answer: DESK }, 0) : Promise.reject(noAnswer()),
  save: () => Promise.resolve(null),
  listen(onNews) {
    onNews({ connected: true });
    return () => undefined;
  },
};

export function later<T>(value: T, after = 40): Promise<T> {
  return new Promise((done) => setTimeout(() => done(value), after));
}

/** Understands one date and complains of all others, as the real one does. */
export async function understandDate(text: string): Promise<Understood<string>> {
  await later(undefined);
  const found = words().dates.find((date) => text.trim().toLowerCase() === date.text.toLowerCase());
  if (!found) throw refused(words().noDate);
  return { value: found.value, text: found.reads };
}

export async function understandDuration(text: string): Promise<Understood<number>> {
  await later(undefined);
  const minutes = Number(text);
  if (!Number.isInteger(minutes)) throw refused(words().noDuration);
  if (minutes < 10) throw refused(words().whichDuration);
  return { value: minutes, text: `${Math.trunc(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}` };
}

export class SampleRefusal extends Error {
  readonly sentence: string;
  readonly field: string | undefined;

  constructor(sentence: string, field?: string) {
    super(sentence);
    this.sentence = sentence;
    this.field = field;
  }
}

function refused(sentence: string): SampleRefusal {
  return new SampleRefusal(sentence);
}
