// The rows of a grid, page by page, as far as they have been looked at.
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { merge } from "./merge";

export const PAGE = 200;
/** So many rows before and behind what is seen are fetched as well. */
const AHEAD = 100;
/** Pages kept; those farthest away are forgotten first. */
const KEPT = 24;
/** Asked at the same time; whatever was scrolled past in the meantime is never asked. */
const AT_ONCE = 2;

export type Part<R> = {
  rows: readonly R[];
  total: number;
  /** Where the row asked for by key stands; null when it is not in the list, undefined when that is not known. */
  located?: number | null | undefined;
};

export type Source<R> = {
  /** `locate` is the key of a row whose place is wanted too, if that can be told. */
  rows: (offset: number, limit: number, locate?: string) => Promise<Part<R>>;
  key: (row: R) => string;
  /** The same rows again, wherever they stand now; those that are gone are missing. */
  again?: ((keys: readonly string[]) => Promise<readonly R[]>) | undefined;
};

export class Pages<R> {
  /** How many rows the list has; undefined until the first answer. */
  total = $state<number>();
  /** Why rows are missing. */
  failure = $state.raw<unknown>();
  /** Rows whose content changed while they were on screen. */
  readonly changed = new SvelteSet<string>();
  /** Rows on screen that no longer belong to the list. */
  readonly gone = new SvelteSet<string>();

  readonly #source: () => Source<R>;
  readonly #pages = new SvelteMap<number, readonly R[]>();
  /** Pages held in the order they were read in. */
  readonly #held = new SvelteSet<number>();
  readonly #asked = new Set<number>();
  #first = 0;
  #last = 0;
  #epoch = 0;

  constructor(source: () => Source<R>) {
    this.#source = source;
  }

  row(index: number): R | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** How many rows are shown: while a short last page is held, as many as it has. */
  get count(): number | undefined {
    const last = Math.max(-1, ...this.#held);
    const length = this.#pages.get(last)?.length ?? PAGE;
    return length < PAGE ? last * PAGE + length : this.total;
  }

  /** Whether rows are shown in an order that is no longer the list's. */
  get isHeld(): boolean {
    return this.#held.size > 0;
  }

  /** Where a row stands, as far as that is known. */
  indexOf(key: string): number | undefined {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => this.#source().key(row) === key);
      if (at !== -1) return page * PAGE + at;
    }
    return undefined;
  }

  /** Says what is on screen; what is missing there and near it is fetched. */
  see(first: number, last: number): void {
    this.#first = first;
    this.#last = last;
    for (const page of this.#held) {
      if (!this.#isSeen(page)) this.#release(page);
    }
    this.#fetch();
  }

  /**
   * Another list: asked anew; the old rows stay until the first new ones are there. Answers where the row of
   * this key now stands, null if it does not; undefined when nobody knows.
   */
  async reset(locate?: string): Promise<number | null | undefined> {
    const epoch = ++this.#epoch;
    this.#asked.clear();
    try {
      const { rows, total, located } = await this.#source().rows(0, PAGE, locate);
      if (epoch !== this.#epoch) return undefined;
      this.#forget();
      this.#pages.set(0, rows);
      this.total = total;
      this.failure = undefined;
      return located;
    } catch (thrown) {
      if (epoch === this.#epoch) this.failure = thrown;
      return undefined;
    }
  }

  /** The same list, changed by someone: rows on screen stay in their place and are marked, all others go. */
  async refresh(): Promise<void> {
    const epoch = ++this.#epoch;
    this.#asked.clear();
    const seen = [...this.#pages.keys()].filter((page) => this.#isSeen(page)).sort((a, b) => a - b);
    const shown = seen.flatMap((page) => this.#pages.get(page) ?? []);
    const { rows: load, key, again } = this.#source();
    try {
      const parts = await Promise.all(seen.map((page) => load(page * PAGE, PAGE)));
      const fresh = parts.flatMap((part) => part.rows);
      const missing = shown.map(key).filter((name) => !fresh.some((row) => key(row) === name));
      const found = again && missing.length > 0 ? await again(missing) : [];
      if (epoch !== this.#epoch) return;
      this.total = parts[0]?.total ?? this.total;
      this.#adopt(seen, shown, fresh, found);
      this.failure = undefined;
    } catch (thrown) {
      if (epoch === this.#epoch) this.failure = thrown;
    }
    this.#fetch();
  }

  /** Takes the list's own order again. */
  async reorder(): Promise<void> {
    const epoch = ++this.#epoch;
    const seen = [...this.#pages.keys()].filter((page) => this.#isSeen(page));
    const parts = await Promise.all(seen.map((page) => this.#source().rows(page * PAGE, PAGE)));
    if (epoch !== this.#epoch) return;
    this.#forget();
    seen.forEach((page, i) => this.#pages.set(page, parts[i]?.rows ?? []));
    this.total = parts[0]?.total ?? this.total;
    this.#fetch();
  }

  #adopt(seen: readonly number[], shown: readonly R[], fresh: readonly R[], again: readonly R[]): void {
    const { rows, changed, gone, moved } = merge(shown, fresh, again, this.#source().key);
    for (const page of [...this.#pages.keys()]) {
      if (!seen.includes(page)) this.#pages.delete(page);
    }
    this.#held.clear();
    this.gone.clear();
    let at = 0;
    for (const page of seen) {
      const length = this.#pages.get(page)?.length ?? 0;
      this.#pages.set(page, moved ? rows.slice(at, at + length) : fresh.slice(at, at + length));
      if (moved) this.#held.add(page);
      at += length;
    }
    changed.forEach((name) => this.changed.add(name));
    gone.forEach((name) => this.gone.add(name));
  }

  #fetch(): void {
    for (const page of this.#wanted()) {
      if (this.#asked.size >= AT_ONCE) return;
      void this.#ask(page);
    }
  }

  /** What is missing, what is seen before what is near. */
  #wanted(): number[] {
    const most = this.total === undefined ? 0 : Math.max(0, Math.ceil(this.total / PAGE) - 1);
    const from = Math.max(0, Math.floor((this.#first - AHEAD) / PAGE));
    const to = Math.min(most, Math.floor((this.#last + AHEAD) / PAGE));
    const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    const missing = all.filter((page) => !this.#pages.has(page) && !this.#asked.has(page));
    return [
      ...missing.filter((page) => this.#isSeen(page)),
      ...missing.filter((page) => !this.#isSeen(page)),
    ];
  }

  async #ask(page: number): Promise<void> {
    const epoch = this.#epoch;
    this.#asked.add(page);
    try {
      const { rows, total } = await this.#source().rows(page * PAGE, PAGE);
      if (epoch !== this.#epoch) return;
      this.#pages.set(page, rows);
      this.total = total;
      this.failure = undefined;
    } catch (thrown) {
      if (epoch === this.#epoch) this.failure = thrown;
      return;
    } finally {
      if (epoch === this.#epoch) this.#asked.delete(page);
    }
    this.#trim();
    this.#fetch();
  }

  #trim(): void {
    const middle = (this.#first + this.#last) / 2 / PAGE;
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    for (const page of far.slice(KEPT)) this.#pages.delete(page);
  }

  #isSeen(page: number): boolean {
    return page * PAGE <= this.#last && (page + 1) * PAGE > this.#first;
  }

  #release(page: number): void {
    this.#held.delete(page);
    this.#pages.delete(page);
    if (!this.isHeld) this.gone.clear();
  }

  #forget(): void {
    this.#pages.clear();
    this.#held.clear();
    this.#asked.clear();
    this.changed.clear();
    this.gone.clear();
  }
}
