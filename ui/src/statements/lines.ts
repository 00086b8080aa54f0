// Month's end as lines: one for each customer with work that no statement holds yet, and one for each statement that
// counts and ends in the period.
import type { ArchiveRow, CaseMonth, CustomerMonth, Finished } from "../bindings";
import type { Span } from "../frame/period/period";

export type State = "fault" | "undecided" | "unchecked" | "late" | "draft" | "stated";

export type Line = {
  /** `c5` for a customer, `s12` for a statement. */
  key: string;
  customer: number;
  name: string;
  state: State;
  worked: number;
  billed: number;
  amount: number;
  /** Of a statement this is not listed. */
  covered: number | undefined;
  free: number | undefined;
  month: CustomerMonth | undefined;
  stated: Finished | undefined;
};

export type Totals = {
  cases: number;
  worked: number;
  billed: number;
  covered: number;
  free: number;
  amount: number;
};
export type SortBy = "name" | "contract" | "worked" | "billed" | "amount" | "state";

/** What calls for a person comes first. */
const STATES: readonly State[] = ["fault", "undecided", "unchecked", "draft", "late", "stated"];

export function stateOf(month: CustomerMonth, { to }: Span): State {
  if (month.fault) return "fault";
  // A later period is stated: this work can only go onto a statement after that one.
  if (month.last && month.last.to > to) return "late";
  if (month.undecided > 0) return "undecided";
  return month.unchecked > 0 ? "unchecked" : "draft";
}

export function linesOf(
  months: readonly CustomerMonth[],
  archive: readonly ArchiveRow[],
  { from, to }: Span,
): Line[] {
  const open = months.map((month): Line => ({
    key: `c${month.customer}`,
    customer: month.customer,
    name: month.name,
    state: stateOf(month, { from, to }),
    worked: month.sums.worked,
    billed: month.sums.billed,
    amount: month.sums.amount,
    covered: month.sums.covered,
    free: month.free,
    month,
    stated: undefined,
  }));
  const ends = (statement: Finished) => statement.to >= from && statement.to <= to;
  const stated = archive
    .filter(({ statement }) => counts(statement) && ends(statement))
    .map(({ statement, customer_name }): Line => ({
      key: `s${statement.id}`,
      customer: statement.customer,
      name: customer_name,
      state: "stated",
      worked: statement.worked,
      billed: statement.billed,
      amount: statement.amount,
      covered: undefined,
      free: undefined,
      month: undefined,
      stated: statement,
    }));
  return [...open, ...stated];
}

/** Neither a cancellation nor cancelled. */
export function counts(statement: Finished): boolean {
  return statement.cancels === null && statement.cancelled_by === null;
}

export function sorted(lines: readonly Line[], by: SortBy, down: boolean): Line[] {
  const order = { name: byName, contract: byContract, state: byState, ...FIGURES }[by];
  const sign = down ? -1 : 1;
  return lines.toSorted((one, other) => sign * order(one, other) || byName(one, other));
}

/** What a statement can be made of now, without anything left out. */
export function isReady({ month, state }: Line): boolean {
  return month !== undefined && state === "draft";
}

export function undecidedOf(line: Line | undefined): CaseMonth[] {
  return line?.month?.cases.filter((one) => one.undecided) ?? [];
}

export function totalsOf(lines: readonly Line[]): Totals {
  const sum = (figure: (line: Line) => number | undefined) =>
    lines.reduce((so, line) => so + (figure(line) ?? 0), 0);
  return {
    cases: sum((line) => line.month?.cases.length),
    worked: sum((line) => line.worked),
    billed: sum((line) => line.billed),
    covered: sum((line) => line.covered),
    free: sum((line) => line.free),
    amount: sum((line) => line.amount),
  };
}

const FIGURES = {
  worked: (one: Line, other: Line) => one.worked - other.worked,
  billed: (one: Line, other: Line) => one.billed - other.billed,
  amount: (one: Line, other: Line) => one.amount - other.amount,
};

function byName(one: Line, other: Line): number {
  return one.name.localeCompare(other.name, "de") || STATES.indexOf(one.state) - STATES.indexOf(other.state);
}

function byContract(one: Line, other: Line): number {
  return (one.month?.contract ?? "").localeCompare(other.month?.contract ?? "", "de");
}

function byState(one: Line, other: Line): number {
  return STATES.indexOf(one.state) - STATES.indexOf(other.state);
}
