// The seam: what the UI may ask of Callbuch. Nothing outside this folder knows Tauri or fetch.
import type { Commands, Document, KIND } from "../bindings";
import { setConnected } from "./connection.svelte";
import { NO_ANSWER, failureOf } from "./failure";
import type { Stale } from "./stale";
import { inWindow, tauri } from "./tauri";
import { web } from "./web";
import type { Reply, Saved, Way } from "./wire";

export type Name = keyof Commands;
export type Request<K extends Name> = Commands[K]["request"];
export type Answer<K extends Name> = Commands[K]["answer"];
export type Read = { [K in Name]: (typeof KIND)[K] extends "read" ? K : never }[Name];
export type Write = Exclude<Name, Read>;
export type Written<K extends Write> = Reply & { answer: Answer<K> };

/** Pauses before a call that got no answer is sent again, in milliseconds. */
const PAUSES = [300, 1_200];

let way: Way = inWindow() ? tauri : web;
const lost = new Map<string, string>();

/** Asks, and answers with the answer alone. Rejects with a Failure. */
export async function call<K extends Name>(name: K, body: Request<K>): Promise<Answer<K>> {
  const reply = await send(name, body);
  return reply.answer as Answer<K>;
}

/** Does something, and answers also with the way back and what got stale. Features use `act` of the frame. */
export async function write<K extends Write>(name: K, body: Request<K>): Promise<Written<K>> {
  return (await send(name, body)) as Written<K>;
}

/** A command by its bare name, with all it answers. For the counter-acts that come over the wire. */
export async function send(command: string, body: unknown): Promise<Reply> {
  const same = `${command} ${JSON.stringify(body)}`;
  // Whoever presses the button again after a lost answer means the same act: Callbuch then does it once.
  const request = lost.get(same) ?? crypto.randomUUID();
  for (const pause of [...PAUSES, undefined]) {
    try {
      const reply = await way.send({ command, body, request });
      setConnected(true);
      lost.delete(same);
      return reply;
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== NO_ANSWER) {
        lost.delete(same);
        throw failure;
      }
      lost.set(same, request);
      setConnected(false);
      if (pause === undefined) throw failure;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  throw new Error("the last pause is undefined and throws");
}

/** Saves a document as a file. Null when the person thought better of it. */
export async function save(document: Document): Promise<Saved | null> {
  try {
    return await way.save({ command: "document", body: document, request: crypto.randomUUID() });
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

/** Tells what gets stale from now on, by whomever. The answer ends it. */
export function subscribe(onStale: (stale: Stale) => void): () => void {
  let down = false;
  return way.listen((news) => {
    if ("stale" in news) return onStale(news.stale);
    setConnected(news.connected);
    // Whatever was told while the line was broken did not arrive.
    if (down && news.connected) onStale("everything");
    down = !news.connected;
  });
}

/** Replaces the way to Callbuch: for tests, and for the gallery, which has no Callbuch. */
export function useWay(other: Way): void {
  way = other;
  lost.clear();
}
