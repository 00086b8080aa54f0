// The columns a customer's CSV can have.
import type { CsvColumn } from "../../bindings";

/** In the order they have when nobody chose one. */
export const COLUMNS = [
  ...(["cid", "subject", "day", "from", "to", "who", "activity", "text", "line", "mark"] as const),
  ...(["worked", "billed", "rate", "amount", "value", "explanation", "covered", "version"] as const),
] satisfies readonly CsvColumn[];

/** The columns with one of them a place further on or back; at an end nothing changes. */
export function movedColumn(columns: readonly CsvColumn[], column: CsvColumn, step: 1 | -1): CsvColumn[] {
  const from = columns.indexOf(column);
  const to = from + step;
  if (from === -1 || to < 0 || to >= columns.length) return [...columns];
  return columns.toSpliced(from, 1).toSpliced(to, 0, column);
}
