// The timers of who sits here: asked once for the whole window, ticking on by themselves between answers.
import type { TimerView } from "../bindings";
import { call } from "../backend/backend";
import { query, type Query } from "../backend/query.svelte";
import { act } from "../frame/act";
import type { ShownTimer } from "../frame/feature";
import { go } from "../frame/router.svelte";
import { t } from "../kit/words.svelte";
import { openLateEntry } from "./late.svelte";

type Seen = { view: TimerView; at: number };

let asked: Query<TimerView[]> | undefined;
let seen = $state.raw<readonly Seen[]>([]);

/** Begins to follow the timers. Once, while the window is made. */
export function startTimers(): void {
  asked = query("timer_list", () => ({}));
  $effect(() => {
    // The moment of the answer, because the clock of the office and that of this machine may differ.
    const at = Date.now();
    seen = (asked?.answer ?? []).map((view) => ({ view, at }));
  });
}

/** The running one first. */
export function timers(): readonly TimerView[] {
  return seen.map((one) => one.view);
}

/** Asks anew what the timers have counted. */
export function remeasure(): void {
  asked?.reload();
}

/** What a timer has counted now, for the form that books it. */
export async function measured(timer: number): Promise<TimerView | undefined> {
  const views = await call("timer_list", {});
  return views.find((view) => view.timer.id === timer);
}

export function shownTimers(): ShownTimer[] {
  return seen.map(({ view, at }) => ({
    id: String(view.timer.id),
    text: textOf(view),
    minutes: view.timer.banked / 60,
    since: isRunning(view) ? at - (view.seconds - view.timer.banked) * 1000 : undefined,
    toggle: () => toggle(view),
    open: () => openCase(view),
    entries: () => [
      {
        id: "book",
        label: t("time-book-timer"),
        icon: "clock",
        run: () => book(view),
      },
      {
        id: "discard",
        label: t("time-discard-timer"),
        icon: "trash",
        danger: true,
        apart: true,
        run: () => void discard(view),
      },
    ],
  }));
}

export function isRunning(view: TimerView): boolean {
  return view.timer.running_since !== null;
}

/** "4711 Müller Metallbau"; while no case is known, what is being taken down. */
export function textOf({ timer, customer }: TimerView): string {
  if (timer.cid === null) return timer.label || t("time-without-case");
  return `${timer.cid} ${customer}`.trim();
}

/** Pauses the running timer, or goes on with the one that rested last. */
export function toggleLast(): unknown {
  const [first] = timers();
  return first && toggle(first);
}

/** Opens the form that books the running timer, else the one that rested last. */
export function bookLast(): void {
  const [first] = timers();
  if (first) book(first);
}

function toggle(view: TimerView): Promise<unknown> {
  return act(isRunning(view) ? "timer_pause" : "timer_resume", { timer: view.timer.id });
}

function openCase(view: TimerView): void {
  if (view.timer.cid === null) book(view);
  else go(`fall/${view.timer.cid}`);
}

function book(view: TimerView): void {
  openLateEntry({ cid: view.timer.cid ?? undefined, prefill: { timer: view.timer.id } });
}

function discard(view: TimerView): Promise<unknown> {
  const what = textOf(view);
  return act("timer_discard", { timer: view.timer.id }, () => t("time-discarded", { what }));
}
