// What a form and its fields tell each other: a refusal, and which field it belongs to.
import { getContext, setContext } from "svelte";

/** Why an act was refused; the backend's Failure is one. */
export type Refused = { readonly field?: string | undefined; readonly sentence: string };

export class FormState {
  refused = $state.raw<Refused>();
  busy = $state(false);
  // Not followed: fields are there before anything is refused.
  readonly #names: string[] = [];

  /** A field says its name, so that a refusal of it appears beside it. The answer takes it back. */
  join(name: string): () => void {
    this.#names.push(name);
    return () => this.#names.splice(this.#names.indexOf(name), 1);
  }

  /** The sentence beside a field. */
  errorOf(name: string | undefined): string | undefined {
    return name !== undefined && this.refused?.field === name ? this.refused.sentence : undefined;
  }

  /** The sentence of a refusal that belongs to no field shown here. */
  get unplaced(): string | undefined {
    const { refused } = this;
    if (!refused) return undefined;
    return refused.field !== undefined && this.#names.includes(refused.field) ? undefined : refused.sentence;
  }
}

const FORM = Symbol("form");

export function provideForm(): FormState {
  return setContext(FORM, new FormState());
}

export function currentForm(): FormState | undefined {
  return getContext<FormState | undefined>(FORM);
}

export function isRefused(thrown: unknown): thrown is Refused {
  return typeof thrown === "object" && thrown !== null && "sentence" in thrown;
}
