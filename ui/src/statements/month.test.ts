import { expect, it } from "vitest";
import { linesOf } from "./lines";
import { isSettled, settle } from "./month.svelte";
import { aCase, aMonth } from "./sample";

const NOVEMBER = { from: "2026-11-01", to: "2026-11-30" };

function aLine(unchecked: number) {
  const cases = [aCase(4711, { undecided: true, decision: null, version: 3 })];
  const [line] = linesOf([aMonth("Jäger", { undecided: 1, unchecked, cases })], [], NOVEMBER);
  if (!line) throw new Error("a month is a line");
  return line;
}

it("a customer is settled as soon as the last decision is taken, before the figures know of it", () => {
  expect(isSettled(aLine(0))).toBe(false);
  settle(4711, 2);
  expect(isSettled(aLine(0))).toBe(false);
  settle(4711, 3);
  expect(isSettled(aLine(0))).toBe(true);
  expect(isSettled(aLine(2))).toBe(false);
});
