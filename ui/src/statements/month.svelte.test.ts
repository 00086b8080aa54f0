import { expect, it } from "vitest";
import { isReady, linesOf } from "./lines";
import { settle, standing } from "./month.svelte";
import { aCase, aMonth } from "./sample";

it("a customer is ready with the last decision, before the month's figures know of it", () => {
  const cases = [aCase(4711, { undecided: true, version: 3 }), aCase(4712, { undecided: true, version: 8 })];
  const [line] = linesOf([aMonth("Jäger", { undecided: 2, cases })], [], {
    from: "2026-11-01",
    to: "2026-11-30",
  });
  if (!line) throw new Error("there is one customer");

  settle(4711, 3);
  expect(isReady(standing(line))).toBe(false);
  settle(4712, 8);
  expect(isReady(standing(line))).toBe(true);

  const unchecked = { ...line, month: line.month && { ...line.month, unchecked: 1 } };
  expect(standing(unchecked).state).toBe("unchecked");
});
