// An explanation takes the focus, so that Esc closes it and long ones scroll by keys.
import { tick } from "svelte";

/** Once its popover is shown: what is hidden takes no focus. */
export function focused(told: HTMLElement): void {
  void tick().then(() => told.focus({ preventScroll: true }));
}
