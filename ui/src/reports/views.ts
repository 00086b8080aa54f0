// What a report shows: which figures stand in which column, and what its bars are made of.
import type { Grouping, ReportRow, ReportSums } from "../bindings";
import { duration, money, number } from "../kit/format";
import { periodOf, titleOf } from "../frame/period/period";
import { t, type Label } from "../kit/words.svelte";

/** The views, as they stand in the address. */
export const VIEWS = {
  effort: "aufwand",
  promises: "fristen",
  errors: "fehler",
  waiting: "wartezeiten",
} as const;
export type View = keyof typeof VIEWS;
export const ALL_VIEWS = ["effort", "promises", "errors", "waiting"] as const satisfies readonly View[];

export const ALL_GROUPINGS = [
  "customer",
  "kind",
  "priority",
  "product",
  "charge",
  "month",
  "person",
] as const satisfies readonly Grouping[];
/** The groupings, as they stand in the address. */
export const GROUPINGS = {
  customer: "kunde",
  kind: "art",
  priority: "prioritaet",
  product: "produkt",
  charge: "abrechnung",
  month: "monat",
  person: "mitarbeiter",
} as const satisfies Record<Grouping, string>;

type Figure = { label: Label; text: (sums: ReportSums) => string };
/** A part of a row's bar; `shade` is one of the three of charts, the darkest first. */
type Part = { label: Label; shade: 1 | 2 | 3; size: (sums: ReportSums) => number };
export type Shape = { figures: readonly Figure[]; parts: readonly Part[] };

const DAY = 1440;

const count = (value: number) => (value === 0 ? "–" : number(value));
const time = (minutes: number) => (minutes === 0 ? "–" : duration(minutes));
/** On average, in days: "1,3". */
const days = (minutes: number, { waited }: ReportSums) =>
  waited.cases === 0 ? "–" : number(minutes / waited.cases / DAY, 1);
const share = (part: number, whole: number) =>
  whole === 0 ? "–" : t("report-percent", { percent: number((100 * part) / whole) });

const RECEIVED: Figure = { label: "report-received", text: ({ received }) => count(received) };
const CLOSED: Figure = { label: "report-closed", text: ({ closed }) => count(closed) };

export const SHAPES: Readonly<Record<View, Shape>> = {
  effort: {
    figures: [
      RECEIVED,
      CLOSED,
      { label: "report-worked", text: ({ worked }) => time(worked) },
      { label: "report-paid", text: ({ paid }) => time(paid) },
      { label: "report-free", text: ({ free }) => time(free) },
      { label: "report-undecided", text: ({ undecided }) => time(undecided) },
    ],
    parts: [
      { label: "report-paid", shade: 1, size: ({ paid }) => paid },
      { label: "report-free", shade: 2, size: ({ free }) => free },
      { label: "report-undecided", shade: 3, size: ({ undecided }) => undecided },
    ],
  },
  promises: {
    figures: [
      RECEIVED,
      { label: "report-kept", text: ({ kept }) => count(kept) },
      { label: "report-broken", text: ({ broken }) => count(broken) },
      { label: "report-kept-share", text: ({ kept, broken }) => share(kept, kept + broken) },
    ],
    parts: [
      { label: "report-kept", shade: 2, size: ({ kept }) => kept },
      { label: "report-broken", shade: 1, size: ({ broken }) => broken },
    ],
  },
  errors: {
    figures: [
      RECEIVED,
      { label: "report-worked", text: ({ worked }) => time(worked) },
      { label: "report-errors", text: ({ errors }) => time(errors) },
      { label: "report-errors-share", text: ({ errors, worked }) => share(errors, worked) },
      {
        label: "report-value",
        text: ({ errors_value: value }) => (value === 0 ? "–" : money(value)),
      },
    ],
    parts: [{ label: "report-errors", shade: 1, size: ({ errors }) => errors }],
  },
  waiting: {
    figures: [
      CLOSED,
      { label: "report-us-days", text: (sums) => days(sums.waited.us, sums) },
      { label: "report-agreed-days", text: (sums) => days(sums.waited.agreed, sums) },
      { label: "report-customer-days", text: (sums) => days(sums.waited.customer, sums) },
    ],
    parts: [
      { label: "report-us", shade: 1, size: ({ waited }) => mean(waited.us, waited.cases) },
      { label: "report-agreed", shade: 2, size: ({ waited }) => mean(waited.agreed, waited.cases) },
      { label: "report-customer", shade: 3, size: ({ waited }) => mean(waited.customer, waited.cases) },
    ],
  },
};

function mean(sum: number, cases: number): number {
  return cases === 0 ? 0 : sum / cases;
}

/** How long a row's bar is, before it is drawn to scale. */
export function sizeOf(shape: Shape, sums: ReportSums): number {
  return shape.parts.reduce((sum, part) => sum + part.size(sums), 0);
}

/** The rows as they are shown: of customers, products and persons those with the most first, all else in its own order. */
export function rowsOf(rows: readonly ReportRow[], shape: Shape): readonly ReportRow[] {
  const isNamed = rows.some((row) => row.name !== "");
  return isNamed ? rows.toSorted((one, other) => sizeOf(shape, other.sums) - sizeOf(shape, one.sums)) : rows;
}

/** What a row is about, in words. */
export function labelOf({ key, name }: ReportRow): string {
  switch (key.by) {
    case "customer":
    case "person":
      return name;
    case "product":
      return name === "" ? t("report-no-product") : name;
    case "kind":
      return t(`kind-${key.value}`);
    case "priority":
      return key.value === null ? t("report-no-priority") : t(`priority-${key.value}`);
    case "charge":
      return key.value === null ? t("report-no-charge") : t(`charge-${key.value}`);
    case "month":
      return titleOf(
        periodOf(key.value.slice(0, "2026-11".length)) ?? { kind: "free", from: key.value, to: key.value },
      );
  }
}
