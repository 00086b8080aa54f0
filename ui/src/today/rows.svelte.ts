// The one row of the page that keys act on. It is remembered, so that one comes back to it from the case.

/** The blocks in the order in which J walks through them. */
export const BLOCKS = ["escalated", "resubmissions", "mine", "awaiting", "undecided"] as const;
export type BlockName = (typeof BLOCKS)[number];

export type Place = { block: BlockName; cid: number };

let current = $state.raw<Place>();

export function currentRow(): Place | undefined {
  return current;
}

export function reach(place: Place | undefined): void {
  current = place;
}

/** The place some steps further, over the blocks' edges; the first one when the current one is gone. */
export function stepped(places: readonly Place[], from: Place | undefined, step: number): Place | undefined {
  const at = places.findIndex((place) => from !== undefined && isSame(place, from));
  const next = at < 0 ? 0 : Math.max(0, Math.min(places.length - 1, at + step));
  return places[next];
}

export function isSame(one: Place, other: Place): boolean {
  return one.block === other.block && one.cid === other.cid;
}
