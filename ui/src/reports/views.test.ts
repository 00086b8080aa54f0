import { describe, expect, it } from "vitest";
import type { ReportRow } from "../bindings";
import { SHAPES, rowsOf, sizeOf } from "./views";

const NONE = {
  received: 0,
  closed: 0,
  worked: 0,
  paid: 0,
  free: 0,
  undecided: 0,
  errors: 0,
  errors_value: 0,
  kept: 0,
  broken: 0,
  waited: { cases: 0, us: 0, agreed: 0, customer: 0 },
};

function named(name: string, paid: number): ReportRow {
  return { key: { by: "customer", value: paid }, name, sums: { ...NONE, worked: paid, paid } };
}

function month(first: string, paid: number): ReportRow {
  return { key: { by: "month", value: first }, name: "", sums: { ...NONE, worked: paid, paid } };
}

describe("the rows of a report", () => {
  it("of customers begin with the most, of months with the earliest", () => {
    const names = rowsOf([named("A", 10), named("B", 90), named("C", 30)], SHAPES.effort);
    expect(names.map((row) => row.name)).toEqual(["B", "C", "A"]);
    const months = [month("2026-10-01", 10), month("2026-11-01", 90)];
    expect(rowsOf(months, SHAPES.effort)).toEqual(months);
  });
});

describe("a figure", () => {
  const texts = (view: keyof typeof SHAPES, sums: Partial<typeof NONE>) =>
    SHAPES[view].figures.map((figure) => figure.text({ ...NONE, ...sums }));

  it("of nothing is a dash, never a division by nothing", () => {
    for (const view of ["effort", "promises", "errors", "waiting"] as const)
      expect(new Set(texts(view, {}))).toEqual(new Set(["–"]));
  });

  it("of waiting is the mean of the cases, in days", () => {
    const waited = { cases: 2, us: 2880, agreed: 0, customer: 1440 };
    expect(texts("waiting", { closed: 3, waited })).toEqual(["3", "1,0", "0,0", "0,5"]);
    expect(sizeOf(SHAPES.waiting, { ...NONE, waited })).toBe(2160);
  });

  it("of targets is their share", () => {
    expect(texts("promises", { received: 4, kept: 3, broken: 1 })).toEqual(["4", "3", "1", "75\u00a0%"]);
  });
});
