import { expect, it } from "vitest";
import { linesOf } from "../lines";
import { aCase, aMonth } from "../sample";
import { cidIn, keyLeads, lineIn, rowsOf, stepFrom } from "./walk";

const SPAN = { from: "2026-11-01", to: "2026-11-30" };
const lines = linesOf(
  [aMonth("Jäger", { customer: 5, cases: [aCase(4711), aCase(4712)] }), aMonth("Zäh", { customer: 6 })],
  [],
  SPAN,
);

it("opened customers are followed by their cases", () => {
  expect(rowsOf(lines, new Set())).toEqual(["c5", "c6"]);
  expect(rowsOf(lines, new Set(["c5"]))).toEqual(["c5", "c5/4711", "c5/4712", "c6"]);
});

it("a row knows its customer and its case", () => {
  expect([lineIn("c5/4711"), cidIn("c5/4711"), lineIn("c5"), cidIn("c5")]).toEqual([
    "c5",
    4711,
    "c5",
    undefined,
  ]);
});

it("steps stay within the table and find back from a row that is gone", () => {
  const rows = rowsOf(lines, new Set());
  expect(stepFrom(rows, "c5", 1)).toBe("c6");
  expect(stepFrom(rows, "c6", 1)).toBe("c6");
  expect(stepFrom(rows, "c6/4711", 1)).toBe("c6");
  expect(stepFrom(rows, undefined, 1)).toBe("c5");
  expect(keyLeads("End", rows, "c5")).toBe("c6");
  expect(keyLeads("x", rows, "c5")).toBeUndefined();
});
