// The text one wants to begin at a case that is not on screen yet: its composer takes the wish when it is there.
import type { Cid, Direction } from "../../bindings";

export type Tab = Direction | "time";

let wish = $state.raw<{ cid: Cid; tab: Tab }>();

export function wishFor(cid: Cid, tab: Tab): void {
  wish = { cid, tab };
}

/** What is wished for at a case, once. */
export function wishAt(cid: Cid): Tab | undefined {
  if (wish?.cid !== cid) return undefined;
  const { tab } = wish;
  wish = undefined;
  return tab;
}
