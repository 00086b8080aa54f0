import { describe, expect, it } from "vitest";
import { asKind, before, periodOf, recognised, stepped, textOf, titleOf, usualPeriod } from "./period";

describe("a period in the address", () => {
  const check = (text: string, from: string, to: string) => {
    const period = periodOf(text);
    expect(period && [period.from, period.to, textOf(period)]).toEqual([from, to, text]);
  };

  it("is a month, a quarter, a year or two days", () => {
    check("2026-11", "2026-11-01", "2026-11-30");
    check("2028-02", "2028-02-01", "2028-02-29");
    check("2026-Q1", "2026-01-01", "2026-03-31");
    check("2026-Q4", "2026-10-01", "2026-12-31");
    check("2026", "2026-01-01", "2026-12-31");
    check("2026-10-05_2026-11-04", "2026-10-05", "2026-11-04");
  });

  it("is nothing else", () => {
    for (const text of [null, "", "26", "2026-13", "2026-00", "2026-Q5", "2026-11-04_2026-10-05", "a_b"])
      expect(periodOf(text)).toBeUndefined();
  });
});

describe("a step", () => {
  const check = (text: string, steps: number, to: string) => {
    const period = periodOf(text);
    expect(period && textOf(stepped(period, steps))).toBe(to);
  };

  it("leads over the turn of the year", () => {
    check("2026-12", 1, "2027-01");
    check("2026-01", -1, "2025-12");
    check("2026-Q4", 1, "2027-Q1");
    check("2026-Q1", -1, "2025-Q4");
  });

  it("of free days is as long as they are", () => {
    check("2026-10-05_2026-10-11", 1, "2026-10-12_2026-10-18");
    check("2026-03-25_2026-03-31", -1, "2026-03-18_2026-03-24");
  });
});

it("until the tenth one means the month before", () => {
  expect(textOf(usualPeriod("2026-12-10"))).toBe("2026-11");
  expect(textOf(usualPeriod("2026-12-11"))).toBe("2026-12");
  expect(textOf(usualPeriod("2027-01-03"))).toBe("2026-12");
});

it("days that are a month or quarter are called so", () => {
  expect(titleOf(recognised({ from: "2026-11-01", to: "2026-11-30" }))).toBe("November 2026");
  expect(titleOf(recognised({ from: "2026-10-01", to: "2026-12-31" }))).toBe("4. Quartal 2026");
  expect(titleOf(recognised({ from: "2026-11-02", to: "2026-11-30" }))).toBe("02.11.2026 – 30.11.2026");
});

it("another kind begins where the old one did", () => {
  const days = { from: "2026-11-10", to: "2026-12-09" };
  expect(textOf(asKind(days, "month"))).toBe("2026-11");
  expect(textOf(asKind(days, "quarter"))).toBe("2026-Q4");
});

it("the days before end on the day before", () => {
  expect(before({ from: "2026-11-01", to: "2026-11-30" })).toEqual({ from: "2024-01-01", to: "2026-10-31" });
});
