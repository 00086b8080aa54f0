// The question after an unnoticed pause: kept until somebody answers it, asked in the main window alone.
import type { TimerView } from "../bindings";
import { machine } from "../frame/remembered.svelte";
import { isRunning, timers } from "./timers.svelte";
import { counted, IdleWatch, type Away } from "./idle";

export type Question = { view: TimerView; away: Away };

const TICK = 15_000;
const SEEN = "seen";
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "focus"] as const;

let asked = $state.raw<Question>();

export function question(): Question | undefined {
  return asked;
}

export function answered(): void {
  asked = undefined;
}

/** Begins to watch. Once, while the window is made; the answer ends it. */
export function watchIdle(now: () => number = Date.now): () => void {
  // A window of one case is nobody's desk.
  if (new URLSearchParams(location.search).has("window")) return () => undefined;
  const seen = Number(machine.read(SEEN));
  const watch = new IdleWatch(now(), seen > 0 ? seen : undefined);
  const ticking = setInterval(() => watch.tick(now()), TICK);
  const here = () => {
    const away = watch.input(now());
    remember(now());
    if (away) ask(away);
  };
  for (const sign of SIGNS) addEventListener(sign, here, { capture: true, passive: true });
  return () => {
    clearInterval(ticking);
    for (const sign of SIGNS) removeEventListener(sign, here, { capture: true });
  };
}

let written = 0;
/** For the next window; a pen that writes at every move of the mouse would be busy. */
function remember(now: number): void {
  if (Math.abs(now - written) < TICK) return;
  written = now;
  machine.write(SEEN, String(now));
}

function ask(away: Away): void {
  const [view] = timers();
  if (!view || !isRunning(view) || view.timer.running_since === null) return;
  const from = asked?.view.timer.id === view.timer.id ? Math.min(asked.away.from, away.from) : away.from;
  const worth = counted({ from, to: away.to }, Date.parse(view.timer.running_since));
  if (worth) asked = { view, away: worth };
}
