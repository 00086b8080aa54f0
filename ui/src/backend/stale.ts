// Who wants to know when something gets out of date.
import type { Topic } from "../bindings";

/** Topics, or everything after the line was broken. */
export type Stale = readonly Topic[] | "everything";

type Listener = { topics: readonly Topic[]; reload: () => void };

const listeners = new Set<Listener>();

/** Calls `reload` when one of the topics gets stale. The answer ends it. */
export function onStale(topics: readonly Topic[], reload: () => void): () => void {
  const listener = { topics, reload };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function markStale(stale: Stale): void {
  for (const listener of [...listeners]) {
    if (stale === "everything" || listener.topics.some((topic) => stale.includes(topic))) listener.reload();
  }
}
