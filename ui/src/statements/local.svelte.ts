// Rows that are all here already, for a Grid, which asks for them page by page.
import { untrack } from "svelte";
import type { Query } from "../backend/query.svelte";
import type { Part } from "../kit/grid/pages.svelte";

export type LocalRows<R> = {
  rows: (offset: number, limit: number, locate?: string) => Promise<Part<R>>;
  again: (keys: readonly string[]) => Promise<R[]>;
  key: (row: R) => string;
  /** Grows when the same list has other rows. */
  readonly version: number;
};

/** Of another `question` it is another list, which begins at its top. Call it while a component is made. */
export function localRows<R>(
  all: () => readonly R[],
  key: (row: R) => string,
  question: () => unknown,
): LocalRows<R> {
  let version = $state(0);
  let asked: string | undefined;
  $effect(() => {
    void all();
    const now = JSON.stringify(question());
    if (asked === now) untrack(() => (version += 1));
    asked = now;
  });

  return {
    rows(offset, limit, locate) {
      const list = untrack(all);
      const at = locate === undefined ? -1 : list.findIndex((row) => key(row) === locate);
      return Promise.resolve({
        rows: list.slice(offset, offset + limit),
        total: list.length,
        located: at === -1 ? null : at,
      });
    },
    again: (keys) => Promise.resolve(untrack(all).filter((row) => keys.includes(key(row)))),
    key,
    get version() {
      return version;
    },
  };
}

/** An answer with the question it answers: while a new one is on its way, the old one with its own. */
export function answered<T, W>(query: Query<T>, wish: () => W): () => { answer: T; wish: W } | undefined {
  let known = $state.raw<{ answer: T; wish: W }>();
  $effect.pre(() => {
    const { answer } = query;
    untrack(() => (known = answer === undefined ? undefined : { answer, wish: wish() }));
  });
  return () => known;
}
