// Whether the dialog "Zeit nachtragen" is open, and with what it began. Any place of the window may open it.
import type { Parts } from "../frame/parts";

export type Late = Omit<Parts["lateEntry"], "onleave">;

let open = $state.raw<Late>();

export function lateEntry(): Late | undefined {
  return open;
}

export function openLateEntry(late: Late = {}): void {
  open = late;
}

export function closeLateEntry(): void {
  open = undefined;
}
