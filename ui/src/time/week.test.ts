import { expect, it } from "vitest";
import type { DaySheet, SheetEntry } from "../bindings";
import { filling, nextGap, rowsOf, shifted, weekOf } from "./week";

function entry(id: number, from: number | null): SheetEntry {
  return {
    id,
    cid: 4711,
    customer: "Müller",
    subject: "Kasse",
    activity: "Hotline",
    text: "Telefonat",
    frame: from === null ? null : { from, to: from + 30 },
    minutes: 30,
    charge: null,
    state: "open",
    late: false,
  };
}

const tuesday: DaySheet = {
  day: "2026-11-17",
  closed: null,
  frames: [{ from: 480, to: 1020 }],
  entries: [entry(1, 480), entry(2, 780), entry(3, null)],
  gaps: [
    { from: 510, to: 780 },
    { from: 810, to: 1020 },
  ],
  worked: 90,
};

it("rows stand by the clock, what has none stands last", () => {
  const keys = rowsOf(tuesday).map((row) => row.key.replace("2026-11-17-", ""));
  expect(keys).toEqual(["1", "gap-510", "2", "gap-810", "3"]);
});

it("the next gap is the one at or after the row one is on, else the first", () => {
  const rows = rowsOf(tuesday);
  const next = (current: string | undefined) => nextGap(rows, current)?.gap?.from;
  expect(next(undefined)).toBe(510);
  expect(next("2026-11-17-gap-510"), "the gap one is on is meant").toBe(510);
  expect(next("2026-11-17-2")).toBe(810);
  expect(next("2026-11-17-3"), "it begins again").toBe(510);
  expect(nextGap([], undefined)).toBeUndefined();
});

it("a gap fills the form with its day and clock", () => {
  expect(filling("2026-11-17", { from: 510, to: 780 })).toEqual({
    day: "2026-11-17",
    from: "08:30:00",
    to: "13:00:00",
  });
  expect(filling("2026-11-17", { from: 1380, to: 1440 }).to, "the end of the day").toBe("00:00:00");
});

it("weeks are those of the wall calendar, also around the new year", () => {
  const check = (monday: string, week: number) => expect(weekOf(monday), monday).toBe(week);
  check("2026-11-16", 47);
  check("2026-12-28", 53);
  check("2027-01-04", 1);
  check("2024-12-30", 1);
});

it("days go on over months and summer time", () => {
  expect([shifted("2026-11-23", -7), shifted("2026-10-19", 7), shifted("2026-12-28", 7)]).toEqual([
    "2026-11-16",
    "2026-10-26",
    "2027-01-04",
  ]);
});
