// Starting the remote program: the window does it itself, a browser leaves it to the person.
import type { Launch, RemoteRequest } from "../bindings";
import { send, write } from "./backend";
import { isDesktop } from "./desktop";
import { markStale } from "./stale";

/** What a remote session is started with, and whether its program was started from here. */
export type Start = { launch: Launch; started: boolean };

/** Records the customer's consent, then starts the program where that is possible. Rejects with a Failure. */
export async function startRemote(request: RemoteRequest): Promise<Start> {
  const reply = isDesktop
    ? await send("desktop_remote", request)
    : await write("remote_begin", request).then(({ answer, stale }) => ({
        answer: { launch: answer, started: false },
        stale,
      }));
  markStale(reply.stale ?? []);
  return reply.answer as Start;
}

/** Hands an address that Callbuch made to the program for it; the browser asks the person first. */
export function openProgram(uri: string): void {
  location.assign(uri);
}
