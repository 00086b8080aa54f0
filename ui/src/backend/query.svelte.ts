// An answer that stays true: asked when its component appears, again when its question changes or a topic
// gets stale. Until the new answer is there the last one stays, so that nothing jumps.
import { untrack } from "svelte";
import { STALE, type Topic } from "../bindings";
import { call, type Answer, type Read, type Request } from "./backend";
import { failureOf, type Failure } from "./failure";
import { onStale } from "./stale";

/** Shorter waits are not shown. */
const NOTICED = 300;
const NOTHING = "null";

export type Query<T> = {
  /** The last answer, also while a new one is on its way. */
  readonly answer: T | undefined;
  /** Why the last try failed; the last answer is kept. */
  readonly failure: Failure | undefined;
  /** The question was never answered and it takes long enough to be noticed: show a skeleton. */
  readonly slow: boolean;
  reload(): void;
};

/** Asks a command. Call it while a component is made; a body of null asks nothing. */
export function query<K extends Read>(name: K, body: () => Request<K> | null): Query<Answer<K>> {
  return source<Request<K>, Answer<K>>(body, (wish) => call(name, wish), STALE[name]);
}

/**
 * Counts the changes that concern a command, for what reads its answer in pages itself: a Grid's `version`.
 * Call it while a component is made.
 */
export function changes(name: Read): () => number {
  let count = $state(0);
  $effect(() => onStale(STALE[name], () => (count += 1)));
  return () => count;
}

/** A query of any source of answers. */
export function source<W, T>(
  wish: () => W | null,
  load: (wish: W) => Promise<T>,
  topics: readonly Topic[],
): Query<T> {
  let answer = $state.raw<T>();
  let failure = $state.raw<Failure>();
  let slow = $state(false);
  let answered: string | undefined;
  let turn: { text: string } | undefined;
  let again = false;
  // Compared as text, so that an equal question in a new object is not asked again.
  const asked = $derived(JSON.stringify(wish()));

  async function ask(text: string): Promise<void> {
    const mine = { text };
    turn = mine;
    again = false;
    const patience = setTimeout(() => (slow = text !== answered), NOTICED);
    try {
      const found = await load(JSON.parse(text) as W);
      if (turn !== mine) return;
      answer = found;
      answered = text;
      failure = undefined;
    } catch (thrown) {
      if (turn === mine) failure = failureOf(thrown);
    } finally {
      clearTimeout(patience);
      if (turn === mine) {
        turn = undefined;
        slow = false;
        if (again) void ask(text);
      }
    }
  }

  function reload(): void {
    const text = untrack(() => asked);
    if (text === NOTHING) return;
    // An answer under way may be from before the change.
    if (turn?.text === text) again = true;
    else void ask(text);
  }

  function forget(): void {
    answered = undefined;
    answer = undefined;
    failure = undefined;
  }

  $effect.pre(() => {
    const text = asked;
    untrack(() => (text === NOTHING ? forget() : void ask(text)));
    return () => (turn = undefined);
  });
  $effect(() => onStale(topics, reload));

  return {
    get answer() {
      return answer;
    },
    get failure() {
      return failure;
    },
    get slow() {
      return slow;
    },
    reload,
  };
}
