// Which rows are ticked after a key or a press. A range may reach over rows that were never seen.
import { PAGE, type Part } from "./pages.svelte";

export type Press = "toggle" | "range" | "all";

type Situation<R> = {
  /** What was ticked before the range began. */
  marked: ReadonlySet<string>;
  /** Where the range begins, and where it now ends. */
  from: number;
  to: number;
  key: (row: R) => string;
  rows: (offset: number, limit: number) => Promise<Part<R>>;
  loaded: (index: number) => R | undefined;
};

export async function markedAfter<R>(press: Press, now: Situation<R>): Promise<ReadonlySet<string>> {
  if (press === "all") return new Set(await keys(0, now.to, now));
  if (press === "range") {
    const names = await keys(Math.min(now.from, now.to), Math.max(now.from, now.to), now);
    return new Set([...now.marked, ...names]);
  }
  const next = new Set(now.marked);
  for (const name of await keys(now.to, now.to, now)) {
    if (!next.delete(name)) next.add(name);
  }
  return next;
}

async function keys<R>(from: number, to: number, now: Situation<R>): Promise<string[]> {
  const found: string[] = [];
  for (let index = from; index <= to; index += 1) {
    const row = now.loaded(index);
    if (row !== undefined) {
      found.push(now.key(row));
      continue;
    }
    const { rows } = await now.rows(index, Math.min(PAGE, to - index + 1));
    if (rows.length === 0) break;
    found.push(...rows.map(now.key));
    index += rows.length - 1;
  }
  return found;
}
