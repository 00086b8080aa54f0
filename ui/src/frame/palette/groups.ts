// From what the sources found to what the palette shows: groups, the best first.
import { fold } from "../../kit/mark";
import type { Hit } from "../feature";

export type Group = { id: string; label: string; hits: readonly Hit[] };

const MIDDLE = 0.5;

/** Groups without hits are left out; the one with the best hit comes first, else their order stays. */
export function ordered(groups: readonly Group[]): Group[] {
  return groups.filter((group) => group.hits.length > 0).sort((a, b) => best(b) - best(a));
}

/** How well words fit what was typed: all typed words must begin a word; 1 when the text begins with them. */
export function fits(words: string, typed: string): number | undefined {
  const text = fold(words);
  const wishes = fold(typed).split(/\s+/).filter(Boolean);
  if (wishes.length === 0) return MIDDLE;
  if (text.startsWith(wishes.join(" "))) return 1;
  const starts = text.split(/[\s·,–-]+/);
  return wishes.every((wish) => starts.some((start) => start.startsWith(wish))) ? 0.7 : undefined;
}

function best(group: Group): number {
  return Math.max(...group.hits.map((hit) => hit.score ?? MIDDLE));
}
