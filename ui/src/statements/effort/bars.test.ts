import { expect, test } from "vitest";
import type { Charge } from "../../bindings";
import { aCase } from "../sample";
import { effortByCase, stackOf, type Spent } from "./bars";

const SUMS = { worked: 0, billed: 0, covered: 0, amount: 0, value: 0 };

/** A case whose lines are worked minutes and who pays for them. */
function lines(cid: number, ...spent: [number, Charge][]): Spent {
  return { cid, entries: spent.map(([worked, mark]) => ({ entry: { lines: [{ worked, mark }] } })) };
}

test("a bar's parts lie on one another and the largest bar fills the room", () => {
  expect(stackOf({ paid: 60, free: 30, undecided: 30 }, 120, 40)).toEqual([
    { part: "paid", at: 0, size: 20 },
    { part: "free", at: 20, size: 10 },
    { part: "undecided", at: 30, size: 10 },
  ]);
  expect(stackOf({ paid: 0, free: 0, undecided: 0 }, 0, 40)).toEqual([]);
});

test("effort goes by who pays for each line; what nobody decided on is a part of its own", () => {
  const cases = [
    aCase(1),
    aCase(2, { undecided: true, sums: { ...SUMS, worked: 15 } }),
    aCase(3, { decision: null }),
    aCase(4),
  ];
  const found = effortByCase(cases, [
    lines(1, [20, "warranty"]),
    lines(3, [60, "chargeable"], [30, "goodwill"], [10, "allowance"]),
    lines(4),
  ]);
  expect(found.map(({ cid, paid, free, undecided }) => [cid, paid, free, undecided])).toEqual([
    [3, 70, 30, 0],
    [1, 0, 20, 0],
    [2, 0, 0, 15],
  ]);
});
