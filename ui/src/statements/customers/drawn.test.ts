import { describe, expect, it } from "vitest";
import type { AllowanceAccount, CaseLines, StatementEntry } from "../../bindings";
import { anEntry } from "../sample";
import { drawsOf } from "./drawn";

const ACCOUNT: AllowanceAccount = {
  ...{ contract_number: "PV-1", period: "month", from: "2026-11-01", to: "2026-11-30" },
  ...{ granted: 480, carried: 0, used_before: 0, used_here: 45, left: 435 },
};

function aCaseOf(cid: number, ...entries: StatementEntry[]): CaseLines {
  const sums = { worked: 0, billed: 0, covered: 0, amount: 0, value: 0 };
  return {
    ...{ cid, subject: "Kasse", decision: null, sums },
    entries: entries.map((entry) => ({ entry, explanation: "", says: [`Eintrag ${entry.id}`] })),
  };
}

describe("what came out of included hours", () => {
  const covered = [anEntry(1, "2026-11-12", 30), anEntry(2, "2026-11-03", 15), anEntry(3, "2026-11-20", 0)];

  it("is told in the order of days, and adds up", () => {
    expect(drawsOf(ACCOUNT, [aCaseOf(4711, ...covered)])).toEqual([
      { entry: 2, cid: 4711, day: "2026-11-03", says: "Eintrag 2", covered: 15 },
      { entry: 1, cid: 4711, day: "2026-11-12", says: "Eintrag 1", covered: 30 },
    ]);
  });

  it("counts late work where it is drawn on, not on its own day", () => {
    const late = anEntry(4, "2026-10-30", 45);
    late.explanation.drawn_on = "2026-11-01";
    expect(drawsOf(ACCOUNT, [aCaseOf(1, late)]).map(({ entry }) => entry)).toEqual([4]);
    late.explanation.drawn_on = null;
    expect(drawsOf(ACCOUNT, [aCaseOf(1, late)])).toEqual([]);
  });

  it("is not guessed where it does not add up", () => {
    expect(drawsOf({ ...ACCOUNT, used_here: 60 }, [aCaseOf(1, ...covered)])).toEqual([]);
  });
});
