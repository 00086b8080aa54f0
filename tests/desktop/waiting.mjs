// Waiting for something to become true, as short as it takes and never longer than is bearable.

/** Milliseconds after which whatever was awaited has not happened. */
export const PATIENCE = 15_000;
const INTERVAL = 25;

/**
 * Asks until the answer is neither undefined, null nor false, and returns it.
 * An error is an answer that does not count; the last one is told when patience ends.
 */
export async function until(what, ask, patience = PATIENCE) {
  const end = performance.now() + patience;
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      last = undefined;
    } catch (reason) {
      if (reason.final) throw reason;
      last = reason;
    }
    if (performance.now() > end) throw new Error(`${what}: not within ${patience} ms`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
