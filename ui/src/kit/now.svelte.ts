// The present moment for what is shown: reading `now()` in a template keeps "heute 14:30" and ages true.

const STEP = 10_000;

let shown = $state(Date.now());
let frozen = false;

/** Milliseconds since 1970; moves on every ten seconds. */
export function now(): number {
  return shown;
}

/** Lets the moment move on; the answer stops it. */
export function runClock(): () => void {
  const step = setInterval(() => {
    if (!frozen) shown = Date.now();
  }, STEP);
  return () => clearInterval(step);
}

/** Holds the moment, for pictures and tests. */
export function freezeClock(at: number): void {
  frozen = true;
  shown = at;
}
