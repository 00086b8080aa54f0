// What this desk is, asked before anything else: it decides what the window may show, in which language and zone.
import { isDesktop } from "../backend/desktop";
import type { Failure } from "../backend/failure";
import { query, type Query } from "../backend/query.svelte";
import type { DeskStatus } from "../bindings";
import { setOfficeLanguage } from "../frame/preferences.svelte";
import { setZone } from "../kit/format";
import { isPassing } from "./stopped/stops";
import { ownOffice } from "./switching.svelte";

/** How often a desk that will come back by itself is asked again, in milliseconds. */
const PAUSE = 5_000;

let asked: Query<DeskStatus> | undefined;

/** Begins to follow what this desk is. Once, while the window is made. */
export function startStatus(): void {
  const mine = query("desk_status", () => ({}));
  asked = mine;
  $effect.pre(() => {
    const { answer } = mine;
    if (!answer) return;
    setZone(answer.zone);
    if (answer.set_up) setOfficeLanguage(answer.language);
    if (isDesktop && answer.set_up && !answer.sample && !ownOffice.value) ownOffice.value = true;
  });
  $effect(() => {
    if (mine.answer || !mine.failure || !isPassing(mine.failure)) return;
    const again = setInterval(() => mine.reload(), PAUSE);
    return () => clearInterval(again);
  });
}

/** Undefined until the first answer; afterwards the last one, also while the line is broken. */
export function status(): DeskStatus | undefined {
  return asked?.answer;
}

/** Why there was never an answer. */
export function stop(): Failure | undefined {
  return asked?.answer ? undefined : asked?.failure;
}

/** The answer takes long enough to be noticed. */
export function isSlow(): boolean {
  return asked?.slow ?? false;
}

export function askAgain(): void {
  asked?.reload();
}
