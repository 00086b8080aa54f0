// Which dialog of intake is open: the form, the number of the case that was just opened, or who it is that calls.
import type { Hit, Opened } from "../bindings";

/** A case that was just opened, with what is read back to the caller. */
export type Taken = Opened & { customer: string; subject: string };

/** Who calls, as a telephone program saw it. */
export type Call = {
  /** The customer, and the person there when it can be but one. */
  hit: Hit | null;
  /** Where to call back; empty where that is known of the person. */
  phone: string;
  /** As it is said. */
  who: string;
};

/** Several who may be calling. */
export type Ringing = { number: string; same: boolean; hits: readonly Hit[] };

type Shown = { form: true; call?: Call } | { taken: Taken } | { ringing: Ringing };

let shown = $state.raw<Shown>();

export function intakeShown(): Shown | undefined {
  return shown;
}

export function openIntake(): void {
  // A form that is open stays as it is.
  if (shown === undefined || !("form" in shown)) shown = { form: true };
}

/** Opens the form with the caller in it. False if a form is open: what stands there is someone's work. */
export function answerCall(call: Call): boolean {
  if (shown !== undefined && "form" in shown) return false;
  shown = { form: true, call };
  return true;
}

/** Asks who of several it is. False if a form is open. */
export function askWho(ringing: Ringing): boolean {
  if (shown !== undefined && "form" in shown) return false;
  shown = { ringing };
  return true;
}

export function showTaken(taken: Taken): void {
  shown = { taken };
}

export function closeIntake(): void {
  shown = undefined;
}

/** The question is gone; what was opened by its answer stays. */
export function closeRinging(): void {
  if (shown !== undefined && "ringing" in shown) shown = undefined;
}
