// New rows over those on screen: what one reads stays where it is; what changed is marked.

export type Merged<R> = {
  rows: R[];
  /** Keys of rows whose content is another. */
  changed: string[];
  /** Keys of rows that are no longer in this part of the list. */
  gone: string[];
  /** Whether the new order is another than the one shown. */
  moved: boolean;
};

/** `again` holds rows asked for by key, wherever they stand now. */
export function merge<R>(
  shown: readonly R[],
  fresh: readonly R[],
  again: readonly R[],
  key: (row: R) => string,
): Merged<R> {
  const known = new Map([...fresh, ...again].map((row) => [key(row), row]));
  const moved = shown.length !== fresh.length || shown.some((row, i) => key(row) !== keyAt(fresh, i, key));
  const changed: string[] = [];
  const gone: string[] = [];
  const rows = shown.map((row) => {
    const name = key(row);
    const next = known.get(name);
    if (next === undefined) {
      gone.push(name);
      return row;
    }
    if (JSON.stringify(next) !== JSON.stringify(row)) changed.push(name);
    return next;
  });
  return { rows, changed, gone, moved };
}

function keyAt<R>(rows: readonly R[], index: number, key: (row: R) => string): string | undefined {
  const row = rows[index];
  return row === undefined ? undefined : key(row);
}
