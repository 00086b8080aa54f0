// The last acts and how to take them back. Taking back is an act of its own, recorded by Callbuch.
import { send } from "../backend/backend";
import { failureOf } from "../backend/failure";
import { markStale } from "../backend/stale";
import type { Inverse } from "../backend/wire";
import { t } from "../kit/words.svelte";
import { complain, dismiss, say } from "./toasts.svelte";

type Done = { said: string; inverse: Inverse; toast: number };

const MOST = 50;

let done = $state.raw<readonly Done[]>([]);

/** Says what was done, with the way back, and remembers it for Ctrl+Z. */
export function remember(said: string, inverse: Inverse): void {
  const toast = say(said, { label: t("frame-undo"), key: "Ctrl+Z", run: () => void undo(inverse) });
  done = [...done, { said, inverse, toast }].slice(-MOST);
}

export function canUndo(): boolean {
  return done.length > 0;
}

/** Takes back the last act. */
export async function undoLast(): Promise<void> {
  const last = done.at(-1);
  if (last) await undo(last.inverse);
}

async function undo(inverse: Inverse): Promise<void> {
  const act = done.find((one) => one.inverse === inverse);
  if (!act) return;
  done = done.filter((one) => one !== act);
  dismiss(act.toast);
  try {
    const reply = await send(inverse.command, inverse.body);
    markStale(reply.stale ?? []);
    say(t("frame-undone", { act: act.said }));
  } catch (thrown) {
    complain(failureOf(thrown).sentence);
  }
}
