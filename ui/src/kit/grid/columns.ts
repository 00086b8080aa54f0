// What a grid shows side by side, and what it remembers of that.
import type { Snippet } from "svelte";

export type Column<R> = {
  id: string;
  /** The head, and its name in the choice of columns. */
  label: string;
  /** A shorter head; the label is then read aloud. */
  short?: string;
  /** In rem. */
  width: number;
  /** Takes what is left; `width` is then the least. */
  grows?: boolean;
  /** Figures, times, dates: right-aligned. */
  end?: boolean;
  sorts?: boolean;
  /** Shown by itself while the grid is at least, or less than, so many rem wide. */
  from?: number;
  until?: number;
  /** The words of the cell … */
  text?: (row: R) => string;
  /** … or how it is drawn. */
  cell?: Snippet<[R]>;
};

export type Sort = { column: string; down: boolean };

/** What a person made of the columns. */
export type Layout = {
  /** Widths in rem, by column. */
  widths: Readonly<Record<string, number>>;
  /** The columns chosen by hand; null lets the width of the window decide. */
  shown: readonly string[] | null;
};

export const USUAL: Layout = { widths: {}, shown: null };
/** No column gets narrower, in rem. */
export const NARROWEST = 1.25;

/** The columns to show in so many rem. */
export function shownColumns<R>(columns: readonly Column<R>[], layout: Layout, room: number): Column<R>[] {
  const { shown } = layout;
  if (shown) return columns.filter((column) => shown.includes(column.id));
  return columns.filter((column) => room >= (column.from ?? 0) && room < (column.until ?? Infinity));
}

/** The CSS of the columns, for head and rows alike. */
export function template<R>(columns: readonly Column<R>[], layout: Layout): string {
  return columns
    .map((column) => {
      const width = layout.widths[column.id] ?? column.width;
      return column.grows ? `minmax(${width}rem, 1fr)` : `${width}rem`;
    })
    .join(" ");
}

/** The least width of all columns together, in rem, without the gaps. */
export function leastWidth<R>(columns: readonly Column<R>[], layout: Layout): number {
  return columns.reduce((sum, column) => sum + (layout.widths[column.id] ?? column.width), 0);
}

/** The order after a head was pressed: by it alone, or by it as well; pressed again, the other way round. */
export function sortedBy(sort: readonly Sort[], column: string, also: boolean): Sort[] {
  const known = sort.find((one) => one.column === column);
  const next = { column, down: known ? !known.down : false };
  if (!also) return [known && sort.length > 1 && sort[0] !== known ? { column, down: known.down } : next];
  return known ? sort.map((one) => (one === known ? next : one)) : [...sort, next];
}

/** The choice of columns after one was ticked or unticked; the last one stays. */
export function toggled<R>(columns: readonly Column<R>[], shown: readonly string[], id: string): string[] {
  const next = columns
    .map((column) => column.id)
    .filter((one) => (one === id ? !shown.includes(one) : shown.includes(one)));
  return next.length > 0 ? next : [...shown];
}
