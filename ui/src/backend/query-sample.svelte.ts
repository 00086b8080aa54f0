// A query outside a component, for its tests.
import { flushSync } from "svelte";
import type { Query } from "./query.svelte";

export type Asking = { query: Query<string>; wish: (next: string | null) => void; end: () => void };

/** Makes a query of a question that can be changed. */
export function asking(first: string | null, make: (wish: () => string | null) => Query<string>): Asking {
  let wish = $state(first);
  let query: Query<string> | undefined;
  const end = $effect.root(() => {
    query = make(() => wish);
  });
  flushSync();
  if (!query) throw new Error("the root runs at once");
  return {
    query,
    wish(next) {
      wish = next;
      flushSync();
    },
    end,
  };
}
