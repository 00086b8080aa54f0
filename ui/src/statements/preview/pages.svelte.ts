// The pages of a statement as far as they have been looked at: the preview brings the first, the others come when
// one scrolls there, and only some are kept.
import { SvelteMap } from "svelte/reactivity";
import { call } from "../../backend/backend";
import { failureOf, type Failure } from "../../backend/failure";
import type { Preview, StatementQuery } from "../../bindings";
import { AT_ONCE, partsOf } from "./sheet";

/** Parts kept; those farthest away are forgotten first. */
const KEPT = 6;

export class PaperPages {
  failure = $state.raw<Failure>();
  readonly #parts = new SvelteMap<number, readonly string[]>();
  readonly #asked = new Set<number>();
  #query: StatementQuery | undefined;
  #epoch = 0;

  /** Begins anew with the first pages of a statement. */
  begin(query: StatementQuery, { svg }: Preview): void {
    this.#epoch += 1;
    this.#query = query;
    this.#asked.clear();
    this.failure = undefined;
    for (const part of [...this.#parts.keys()]) if (part > 0) this.#parts.delete(part);
    this.#parts.set(0, svg);
  }

  page(index: number): string | undefined {
    return this.#parts.get(Math.floor(index / AT_ONCE) * AT_ONCE)?.[index % AT_ONCE];
  }

  /** Says what is on screen; what is missing there is asked for. */
  see(range: { from: number; to: number }): void {
    for (const first of partsOf(range)) {
      if (!this.#parts.has(first) && !this.#asked.has(first)) void this.#ask(first, range.from);
    }
  }

  async #ask(first: number, near: number): Promise<void> {
    const [mine, statement] = [this.#epoch, this.#query];
    if (!statement) return;
    this.#asked.add(first);
    try {
      const svg = await call("statement_pages", { statement, first });
      if (mine !== this.#epoch) return;
      this.#parts.set(first, svg);
      this.#forget(near);
    } catch (thrown) {
      if (mine === this.#epoch) this.failure = failureOf(thrown);
    } finally {
      if (mine === this.#epoch) this.#asked.delete(first);
    }
  }

  #forget(near: number): void {
    const far = [...this.#parts.keys()].sort((one, other) => Math.abs(other - near) - Math.abs(one - near));
    for (const part of far.slice(0, Math.max(0, far.length - KEPT))) this.#parts.delete(part);
  }
}
