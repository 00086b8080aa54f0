// What one looks at in the billing, kept while one goes to a statement or case and comes back.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import type { CaseMonth } from "../bindings";
import { dayOf } from "../kit/format";
import { now } from "../kit/now.svelte";
import { isReady, undecidedOf, type Line, type SortBy } from "./lines";
import { periodOf, textOf, usualPeriod, type Period } from "../frame/period/period";

let last: string | undefined;

/** The period of an address; without one there, the one that was last looked at. */
export function periodAt(text: string | null): Period {
  const period = periodOf(text) ?? periodOf(last ?? null) ?? usualPeriod(dayOf(now()));
  last = textOf(period);
  return period;
}

export const table = $state<{ current: string | undefined; by: SortBy; down: boolean }>({
  current: undefined,
  by: "name",
  down: false,
});
/** The lines that show their cases, and those that are ticked, by their keys. */
export const opened = new SvelteSet<string>();
export const marked = new SvelteSet<string>();

let trail: readonly number[] = [];

/** The customers in the order of the table, to walk through their statements. */
export function leaveTrail(customers: readonly number[]): void {
  trail = customers;
}

export function neighbour(customer: number, step: number): number | undefined {
  const at = trail.indexOf(customer);
  return at === -1 ? undefined : trail[at + step];
}

/** Decisions just taken, until the month's figures know of them: so that the next key asks about the next case. */
const settled = new SvelteMap<number, number>();

export function settle(cid: number, version: number): void {
  settled.set(cid, version);
}

/** The cases of a line that still wait for a decision. */
export function waiting(line: Line | undefined): CaseMonth[] {
  return undecidedOf(line).filter(({ cid, version }) => settled.get(cid) !== version);
}

/** What a statement can be made of, decisions just taken included. */
export function isSettled(line: Line): boolean {
  const isDecided = line.state === "undecided" && waiting(line).length === 0;
  return isReady(line) || (isDecided && line.month?.unchecked === 0);
}
