// The list one comes from: the way back to it, and what stands before and behind a case in it.
import { call } from "../../backend/backend";
import type { Cid, Filter, Order } from "../../bindings";
import { go } from "../../frame/router.svelte";
import { LIVING, filterOf, viewOf } from "./view";

export type Trail = {
  path: string;
  query: Readonly<Record<string, string>>;
  filter: Filter;
  order: Order;
};

/** Where a case stands in the list one came from. */
export type Standing = { index: number; total: number; before: Cid | undefined; after: Cid | undefined };

const EVERYTHING: Trail = {
  path: "faelle",
  query: {},
  filter: filterOf({ ...viewOf(undefined, new URLSearchParams()), statuses: LIVING }, null),
  order: { by: "urgency", descending: false },
};

let trail = EVERYTHING;
/** The case that was last looked at in each place, to come back to. */
const last = new Map<string, string>();

/** Remembers the list on screen. */
export function leaveTrail(next: Trail): void {
  trail = next;
}

export function backToList(): void {
  go(trail.path, trail.query);
}

export function lastAt(path: string): string | undefined {
  return last.get(path);
}

export function lookAt(path: string, cid: string | undefined): void {
  if (cid !== undefined) last.set(path, cid);
}

/** Goes to another case of the list, so that the way back leads to it. */
export function walkTo(cid: Cid): void {
  last.set(trail.path, String(cid));
  go(`fall/${cid}`);
}

/**
 * Where a case stands now. One that has left the list, because it was closed for instance, stands before the case
 * that took its place: `known` is where it stood last.
 */
export async function standing(cid: Cid, known: number | undefined): Promise<Standing | undefined> {
  const { filter, order } = trail;
  const ask = (offset: number, limit: number, locate: Cid | null) =>
    call("ticket_list", { filter, order, offset, limit, locate });
  const { located, total } = await ask(0, 0, cid);
  const index = located ?? known;
  if (index === undefined) return undefined;
  const first = Math.max(0, index - 1);
  const { rows } = await ask(first, 3, null);
  const gone = located === null;
  return {
    index,
    total,
    before: index > 0 ? rows[index - 1 - first]?.cid : undefined,
    after: rows[index - first + (gone ? 0 : 1)]?.cid,
  };
}
