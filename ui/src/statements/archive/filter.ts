// Which statements of the archive are shown, and what each one is.
import type { ArchiveRow, Finished } from "../../bindings";
import { counts } from "../lines";
import type { Span } from "../../frame/period/period";

export const WHICH = ["all", "unbilled", "unsent", "cancelled"] as const;
export type Which = (typeof WHICH)[number];

export type ArchiveFilter = {
  which: Which;
  /** Of this customer only. */
  customer: number | undefined;
  /** Only those whose period ends in these days. */
  span: Span | undefined;
};

export function shownRows(
  all: readonly ArchiveRow[],
  { which, customer, span }: ArchiveFilter,
): ArchiveRow[] {
  return all.filter(
    ({ statement }) =>
      fits(statement, which) &&
      (customer === undefined || statement.customer === customer) &&
      (span === undefined || (statement.to >= span.from && statement.to <= span.to)),
  );
}

/** Statements that can be marked as billed or cancelled: the others no longer count. */
export function countingOf(rows: readonly ArchiveRow[]): Finished[] {
  return rows.map(({ statement }) => statement).filter(counts);
}

function fits(statement: Finished, which: Which): boolean {
  if (which === "unbilled") return counts(statement) && statement.invoice_number === "";
  if (which === "unsent") return counts(statement) && statement.sending === "unsent";
  return which === "all" || !counts(statement);
}
