// Which dialog of intake is open: the form, or the number of the case that was just opened.
import type { Opened } from "../bindings";

/** A case that was just opened, with what is read back to the caller. */
export type Taken = Opened & { customer: string; subject: string };

type Shown = { form: true } | { taken: Taken };

let shown = $state.raw<Shown>();

export function intakeShown(): Shown | undefined {
  return shown;
}

export function openIntake(): void {
  // A form that is open stays as it is.
  if (shown === undefined || "taken" in shown) shown = { form: true };
}

export function showTaken(taken: Taken): void {
  shown = { taken };
}

export function closeIntake(): void {
  shown = undefined;
}
