// Whether the person was away while a timer ran: long without a key or a move of the mouse, or the machine slept.
// It knows no clock of its own; whoever owns one tells it moments.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Without a key or a move for so long, nobody was there. */
const LONGEST_REST = 30 * MINUTE;
/** Ticks come every few seconds, in a hidden window once a minute; a longer pause was the machine's sleep. */
const LONGEST_PAUSE = 3 * MINUTE;
/** Less is not worth a question. */
const SHORTEST = 3 * MINUTE;

/** From when to when nobody was there, in milliseconds since 1970. */
export type Away = { from: number; to: number };

export class IdleWatch {
  #input: number;
  #tick: number;
  #slept: number | undefined;

  /** `seen`: when somebody was last there, if an earlier window knows it. */
  constructor(now: number, seen?: number) {
    this.#input = seen !== undefined && seen < now ? seen : now;
    this.#tick = this.#input;
  }

  /** Time passes. A clock that was set back only begins anew. */
  tick(now: number): void {
    if (now < this.#tick) this.#input = Math.min(this.#input, now);
    else if (now - this.#tick > LONGEST_PAUSE)
      this.#slept ??= Math.min(this.#tick, this.#input + LONGEST_REST);
    this.#tick = now;
  }

  /** Somebody is there. Answers since when nobody was, if it was long enough to ask; each time away once. */
  input(now: number): Away | undefined {
    this.tick(now);
    const rested = now - this.#input > LONGEST_REST ? this.#input : undefined;
    const from = Math.min(rested ?? now, this.#slept ?? now);
    this.#input = now;
    this.#slept = undefined;
    return now - from >= SHORTEST ? { from, to: now } : undefined;
  }
}

/** What of a time away a timer counted that runs since a moment; undefined when it is not worth a question. */
export function counted(away: Away, since: number): Away | undefined {
  const from = Math.max(away.from, since);
  return away.to - from >= SHORTEST ? { from, to: away.to } : undefined;
}
