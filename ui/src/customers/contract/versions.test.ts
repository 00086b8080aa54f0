import { expect, it } from "vitest";
import type { Contract, Terms } from "../../bindings";
import { lastDayOf, nextMonth, termsOn, withoutTerms, withTerms } from "./versions";

function terms(valid_from: string): Terms {
  return {
    ...{ valid_from, activities: [], targets: {}, calendar: null, allowance: null },
    ...{ coverage: {}, travel: "none" },
    surcharges: { windows: [], stack: false, covered_by_allowance: false, own_days: [] },
  };
}

const [first, second] = [terms("2024-01-01"), terms("2026-07-01")];
const contract: Contract = {
  ...{ id: 1, version: 1, customer: 1, number: "", name: "", product: "", active: true },
  terms: [first, second],
};

it("the version begun last holds, and the first one for what was before", () => {
  expect(termsOn(contract, "2023-05-05")).toBe(first);
  expect(termsOn(contract, "2026-06-30")).toBe(first);
  expect(termsOn(contract, "2026-07-01")).toBe(second);
});

it("a version ends the day before the next one", () => {
  expect(lastDayOf(contract, first)).toBe("2026-06-30");
  expect(lastDayOf(contract, second)).toBeUndefined();
});

it("a new version usually begins with the next month", () => {
  expect(nextMonth("2026-11-24")).toBe("2026-12-01");
  expect(nextMonth("2026-12-31")).toBe("2027-01-01");
});

it("one version is put in place, added or taken away, and the others stay", () => {
  const next = terms("2026-08-01");
  const days = (all: readonly Terms[]) => all.map(({ valid_from }) => valid_from);
  const [one, two] = [first.valid_from, second.valid_from];
  expect(days(withTerms(contract.terms, next, { version: two }))).toEqual([one, next.valid_from]);
  expect(days(withTerms(contract.terms, next, { after: two }))).toEqual([one, two, next.valid_from]);
  expect(days(withTerms([], next, "contract"))).toEqual([next.valid_from]);
  expect(days(withoutTerms(contract.terms, one))).toEqual([two]);
});
