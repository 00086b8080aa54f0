// The window through which one sees a long list: what is in it, and how it is moved.
import { remSize } from "../measure";

/** Rows drawn beyond the edges, so that scrolling never shows a gap; fewer while one rushes through the list. */
const BEYOND = 24;
const RUSHING = 4;
/** A rush has ended when nothing moved for so long, in milliseconds. */
const REST = 80;
/** The height of the heads, in rem. */
const HEAD = 1.75;

/** A row to draw. Elements are used again for other rows, by `slot`: to change one is far cheaper than to make one. */
export type Drawn = { slot: number; index: number };

type Room = { width: number; height: number; row: number; rem: number };

export class Viewport {
  #top = $state(0);
  #room = $state.raw<Room>({ width: 800, height: 600, row: 32, rem: 16 });
  #beyond = $state(BEYOND);
  #rest: ReturnType<typeof setTimeout> | undefined;
  #body: HTMLElement | undefined;

  /** In rem. */
  get width(): number {
    return this.#room.width / this.#room.rem;
  }

  /** The first row in sight. */
  get first(): number {
    return Math.max(0, Math.floor(this.#top / this.#room.row));
  }

  /** How many whole rows are in sight. */
  get fits(): number {
    return Math.max(1, Math.floor((this.#room.height - HEAD * this.#room.rem) / this.#room.row));
  }

  /** Changes whenever other rows are drawn. */
  get stretch(): string {
    return `${this.first} ${this.fits} ${this.#beyond}`;
  }

  /** The rows to draw, in order; `also` wherever it is, because the focus would be lost with it. */
  drawn(count: number, also: number): Drawn[] {
    const from = Math.max(0, Math.min(this.first, count - 1) - this.#beyond);
    const to = Math.min(count - 1, this.first + this.fits + this.#beyond);
    const slots = this.fits + 2 * BEYOND + 2;
    const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
      const index = from + i;
      return { slot: index % slots, index };
    });
    if (also >= count || (also >= from && also <= to)) return range;
    const apart = { slot: -1, index: also };
    return also < from ? [apart, ...range] : [...range, apart];
  }

  /** Follows the size of the list, and of a row by a probe of its height. The answer ends it. */
  watch(body: HTMLElement, probe: HTMLElement): () => void {
    this.#body = body;
    const measure = () => this.#measure(body, probe);
    const watch = new ResizeObserver(measure);
    watch.observe(body);
    watch.observe(probe);
    return () => watch.disconnect();
  }

  scrolled(): void {
    const top = this.#body?.scrollTop ?? 0;
    if (Math.abs(top - this.#top) > this.fits * this.#room.row) this.#rush();
    this.#top = top;
  }

  #rush(): void {
    this.#beyond = RUSHING;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#beyond = BEYOND), REST);
  }

  toTop(): void {
    this.#scrollTo(0);
  }

  /** Scrolls as little as is needed to show a row. */
  show(index: number): void {
    if (!this.#body) return;
    const { row, rem } = this.#room;
    const over = index * row;
    const under = over + row - (this.#body.clientHeight - HEAD * rem);
    if (over < this.#body.scrollTop) this.#scrollTo(over);
    else if (under > this.#body.scrollTop) this.#scrollTo(under);
  }

  #scrollTo(top: number): void {
    if (this.#body) this.#body.scrollTop = top;
    this.scrolled();
  }

  /** After a change of size or text the same row stays on top. */
  #measure(body: HTMLElement, probe: HTMLElement): void {
    const row = probe.getBoundingClientRect().height || 32;
    const { row: before } = this.#room;
    const first = this.#top / before;
    this.#room = { width: body.clientWidth || 800, height: body.clientHeight || 600, row, rem: remSize() };
    if (row !== before && first > 0) this.#scrollTo(first * row);
  }
}
