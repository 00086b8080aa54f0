// How many cases stand in each place at the left.
import { query, type Query } from "../backend/query.svelte";
import type { Counts, Status } from "../bindings";

let counts = $state.raw<Query<Counts>>();

/** Once, while the window is made. */
export function startCounts(): void {
  counts = query("ticket_counts", () => ({}));
}

export function countOf(place: Status | "living"): number | undefined {
  const found = counts?.answer;
  if (!found) return undefined;
  return place === "living" ? found.living : (found.states[place] ?? 0);
}
