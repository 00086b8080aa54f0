import { expect, it } from "vitest";
import { daysAgo, tick, weekOf, weekdayOf } from "./days";

it("weeks are those of the wall calendar, also around the new year", () => {
  const check = (day: string, week: number) => expect(weekOf(day), day).toBe(week);
  check("2026-11-23", 48);
  check("2026-12-31", 53);
  check("2027-01-03", 53);
  check("2027-01-04", 1);
  check("2024-12-30", 1);
  check("2025-12-28", 52);
});

it("days have their weekday", () => {
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7]);
  expect(tick("2026-11-03")).toBe("Di 3.");
});

it("ages count calendar days, not hours", () => {
  expect(daysAgo("2026-11-22T22:30:00Z", "2026-11-23"), "half past eleven in Berlin was yesterday").toBe(
    "1 Tag",
  );
  expect(daysAgo("2026-11-22T23:30:00Z", "2026-11-23"), "half past midnight is today").toBe("heute");
  expect(daysAgo("2026-11-11T10:00:00Z", "2026-11-23")).toBe("12 Tage");
});
