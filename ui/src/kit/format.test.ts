import { afterEach, describe, expect, it } from "vitest";
import * as format from "./format";
import { setLanguage } from "./words.svelte";

/** Monday, 23.11.2026, 14:12 in Berlin. */
const NOW = at("2026-11-23T14:12+01:00");

function at(text: string): number {
  return Date.parse(text);
}

afterEach(() => setLanguage("de"));

describe("money", () => {
  const check = (cents: number, german: string, english: string) => {
    setLanguage("de");
    expect(format.money(cents)).toBe(german);
    setLanguage("en");
    expect(format.money(cents)).toBe(english);
  };

  it("stands with both decimals, grouped, and with a real minus", () => {
    check(0, "0,00\u00a0€", "€0.00");
    check(5, "0,05\u00a0€", "€0.05");
    check(123_450, "1.234,50\u00a0€", "€1,234.50");
    check(-8_333, "\u221283,33\u00a0€", "\u2212€83.33");
    check(100_000_000_001, "1.000.000.000,01\u00a0€", "€1,000,000,000.01");
  });
});

it("durations are hours and minutes without a leading zero", () => {
  const check = (minutes: number, text: string) => expect(format.duration(minutes)).toBe(text);
  check(0, "0:00");
  check(5, "0:05");
  check(75, "1:15");
  check(75.9, "1:15");
  check(6000, "100:00");
  check(-75, "\u22121:15");
});

it("sizes are said in the unit one reads", () => {
  const check = (bytes: number, text: string) => expect(format.bytes(bytes)).toBe(text);
  check(0, "0 B");
  check(84_200, "84 kB");
  check(12_340_000, "12,3 MB");
});

describe("a moment", () => {
  const check = (moment: string, german: string, english: string) => {
    setLanguage("de");
    expect(format.near(at(moment), NOW)).toBe(german);
    setLanguage("en");
    expect(format.near(at(moment), NOW)).toBe(english);
  };

  it("is as short as can be", () => {
    check("2026-11-23T16:29+01:00", "heute 16:29", "today 16:29");
    check("2026-11-23T00:00+01:00", "heute 0:00", "today 0:00");
    check("2026-11-24T14:30+01:00", "Di 14:30", "Tue 14:30");
    check("2026-11-20T17:00+01:00", "Fr 17:00", "Fri 17:00");
    check("2026-11-29T08:00+01:00", "So 8:00", "Sun 8:00");
    check("2026-11-30T08:00+01:00", "30.11.", "30 Nov");
    check("2026-12-02T08:00+01:00", "02.12.", "2 Dec");
    check("2027-01-04T08:00+01:00", "04.01.2027", "2027-01-04");
  });

  it("belongs to the office's day, not to Greenwich's", () => {
    check("2026-11-22T23:30Z", "heute 0:30", "today 0:30");
  });

  it("knows both nights of summer time", () => {
    expect(format.time(at("2026-10-25T00:30Z"))).toBe("2:30");
    expect(format.time(at("2026-10-25T01:30Z"))).toBe("2:30");
    expect(format.time(at("2026-03-29T01:30Z"))).toBe("3:30");
    expect(format.near(at("2026-03-30T06:00Z"), at("2026-03-29T00:30Z"))).toBe("Mo 8:00");
  });
});

it("a day is near or written out", () => {
  const check = (day: string, text: string) => expect(format.nearDay(day, NOW)).toBe(text);
  check("2026-11-23", "heute");
  check("2026-11-20", "Fr 20.11.");
  check("2026-11-25", "Mi 25.11.");
  check("2026-12-02", "02.12.");
  check("2025-12-02", "02.12.2025");
  expect(format.day("2026-11-27")).toBe("27.11.2026");
  expect(format.longDay("2026-11-27")).toBe("Freitag, 27.11.2026");
  expect(format.longMoment(at("2026-11-27T08:00+01:00"))).toBe("Freitag, 27.11.2026, 8:00");
  expect(format.dayOf(at("2026-11-22T23:30Z"))).toBe("2026-11-23");
  expect(format.day("2026-11-22T23:30:00Z"), "a moment as it travels belongs to the office's day").toBe(
    "23.11.2026",
  );
  expect(format.near("2026-11-23T15:29:00Z", NOW)).toBe("heute 16:29");
});

it("an age is told in hours on its first day and in days afterwards", () => {
  const check = (since: string, text: string) => expect(format.age(at(since), NOW)).toBe(text);
  check("2026-11-23T13:29+01:00", "0:43");
  check("2026-11-22T14:13+01:00", "23:59");
  check("2026-11-22T14:12+01:00", "1 Tag");
  check("2026-11-20T09:00+01:00", "3 Tage");
  check("2026-11-24T09:00+01:00", "0:00");
});
