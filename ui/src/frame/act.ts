// Doing something: the write, what it makes stale, what is said about it, and the way back.
import { write, type Answer, type Request, type Write } from "../backend/backend";
import { markStale } from "../backend/stale";
import { say } from "./toasts.svelte";
import { remember } from "./undo.svelte";

/**
 * Performs a write. `said` is the sentence afterwards: "4711 ruht bis Fr, 27.11."; without it nothing is said.
 * Rejects with a Failure: a Form shows it beside its field, and nobody's failure becomes a message.
 */
export async function act<K extends Write>(
  name: K,
  body: Request<K>,
  said?: (answer: Answer<K>) => string,
): Promise<Answer<K>> {
  const { answer, undo, stale } = await write(name, body);
  markStale(stale ?? []);
  if (said && undo) remember(said(answer), undo);
  else if (said) say(said(answer));
  return answer;
}
