// The way to Callbuch inside the desktop window: one Tauri command and two events.
import { invoke, type InvokeArgs, type InvokeOptions } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Topic } from "../bindings";
import { failureOf } from "./failure";
import type { Bytes, Call, Reply, Saved, Way } from "./wire";

export const tauri: Way = {
  send,

  /** The window asks where to and writes the file itself. Null: the person thought better of it. */
  async save(call) {
    const reply = await send({ ...call, command: "desktop_save" });
    return reply.answer as Saved | null;
  },

  listen(onNews) {
    const ends = [
      listen<readonly Topic[]>("stale", (event) => onNews({ stale: event.payload })),
      listen<boolean>("connected", (event) => onNews({ connected: event.payload })),
    ];
    return () => ends.forEach((end) => void end.then((stop) => stop()));
  },
};

export const tauriBytes: Bytes = {
  async put({ upload, number, size, bytes }) {
    const headers = { "X-Upload": upload, "X-Piece": String(number), "X-Size": String(size) };
    await invoked<null>(bytes, { headers });
  },

  get: (attachment) =>
    invoked<ArrayBuffer>({ command: "desktop_bytes", body: { attachment }, request: crypto.randomUUID() }),
};

/** Hears an event of the window. The answer ends it. */
export function heard(event: string, run: () => void): () => void {
  const end = listen(event, run);
  return () => void end.then((stop) => stop());
}

/** True inside the desktop window. */
export function inWindow(): boolean {
  return "__TAURI_INTERNALS__" in window;
}

function send(call: Call): Promise<Reply> {
  return invoked<Reply>({ ...call });
}

async function invoked<T>(args: InvokeArgs, options?: InvokeOptions): Promise<T> {
  try {
    return await invoke<T>("call", args, options);
  } catch (thrown) {
    throw failureOf(thrown);
  }
}
