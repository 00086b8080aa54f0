// The timer of a call: it starts when the form opens, and goes on for the case. A form that was opened for nothing
// leaves everything as it was.
import type { TimerView } from "../bindings";
import { call } from "../backend/backend";
import { act } from "../frame/act";
import { now } from "../kit/now.svelte";

export class CallTimer {
  #view = $state.raw<TimerView>();
  /** The moment of the answer, because the clock of the office and that of this machine may differ. */
  #at = $state(0);
  #began: "started" | "resumed" | "adopted" = "adopted";
  /** What ran before and was paused by this one. */
  #before: number | undefined;
  #ready: Promise<void> = Promise.resolve();

  /** The timer of a draft goes on, and so does one that runs for no case yet; else a new one starts. */
  begin(kept: number | null): Promise<void> {
    this.#ready = this.#begin(kept).catch(() => undefined);
    return this.#ready;
  }

  get id(): number | null {
    return this.#view?.timer.id ?? null;
  }

  /** Minutes counted; undefined while nothing counts. */
  get minutes(): number | undefined {
    if (!this.#view) return undefined;
    return (this.#view.seconds + Math.max(0, now() - this.#at) / 1000) / 60;
  }

  /** Since when it runs. */
  get since(): string | undefined {
    return this.#view?.timer.running_since ?? this.#view?.timer.begun;
  }

  /** What it would book now; at least a minute. */
  async measured(): Promise<number | undefined> {
    await this.#ready;
    const view = await this.#find(this.id);
    return view && Math.max(1, view.minutes ?? 1);
  }

  /** Nothing was taken down: as if the form had never been opened. */
  async undo(): Promise<void> {
    await this.#ready;
    const timer = this.id;
    if (timer === null) return;
    if (this.#began === "started") await act("timer_discard", { timer });
    if (this.#began === "resumed") await act("timer_pause", { timer });
    if (this.#before !== undefined) await act("timer_resume", { timer: this.#before });
  }

  /** What was typed is given up, the minutes are not: they wait for whoever books or throws them away. */
  async rest(): Promise<void> {
    await this.#ready;
    if (this.id !== null) await act("timer_pause", { timer: this.id });
  }

  /** Throws the minutes away. */
  async discard(): Promise<void> {
    await this.#ready;
    if (this.id !== null) await act("timer_discard", { timer: this.id });
  }

  /** Somebody booked it or threw it away meanwhile. */
  forget(): void {
    this.#view = undefined;
  }

  async #begin(kept: number | null): Promise<void> {
    const views = await call("timer_list", {});
    const running = views.find((view) => view.timer.running_since !== null);
    const own =
      views.find((view) => view.timer.id === kept && view.timer.cid === null) ??
      (running?.timer.cid === null ? running : undefined);
    if (own && own === running) return this.#see(own, "adopted");
    this.#before = running?.timer.id;
    if (!own) return this.#see(await act("timer_start", { cid: null, label: "" }), "started");
    await act("timer_resume", { timer: own.timer.id });
    this.#see((await this.#find(own.timer.id)) ?? own, "resumed");
  }

  #see(view: TimerView, began: "started" | "resumed" | "adopted"): void {
    this.#view = view;
    this.#at = Date.now();
    this.#began = began;
  }

  async #find(id: number | null): Promise<TimerView | undefined> {
    const views = await call("timer_list", {});
    return views.find((view) => view.timer.id === id);
  }
}
