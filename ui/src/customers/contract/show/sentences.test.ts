import { afterEach, expect, it } from "vitest";
import type { Activity, Frame, ServiceCalendar } from "../../../bindings";
import { setLanguage } from "../../../kit/words.svelte";
import {
  allowanceRead,
  calendarRead,
  promiseRead,
  rateRead,
  ruleRead,
  surchargesRead,
  travelRead,
} from "./sentences";

afterEach(() => setLanguage("de"));

/** As one reads it: a no-break space is a space. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

it("an activity says its price and how minutes become hours", () => {
  const base: Activity = {
    ...{ name: "Hotline", rate: 11850, increment: 15, rounding: "up", scope: "case_day", minimum: 0 },
  };
  const check = (part: Partial<Activity>, expected: string) =>
    expect(plain(ruleRead({ ...base, ...part }))).toBe(expected);
  expect(plain(rateRead(base))).toBe("118,50 €/Std.");
  check({}, "je angefangene 15 Min. pro Fall und Tag");
  check({ minimum: 60 }, "je angefangene 15 Min. pro Fall und Tag, mindestens 1:00 Std.");
  check({ rounding: "nearest", scope: "case" }, "auf 15 Min. gerundet, pro Fall");
  check({ rounding: "none" }, "minutengenau");
  check({ increment: 1 }, "minutengenau");
  check({ rounding: "none", minimum: 30, scope: "entry" }, "minutengenau pro Eintrag, mindestens 0:30 Std.");
  setLanguage("en");
  check({}, "every 15 min begun per case and day");
  expect(plain(rateRead(base))).toBe("€118.50/h");
});

it("journeys, promises and included hours are told", () => {
  expect(travelRead("none")).toBe("werden nicht berechnet");
  expect(plain(travelRead({ kilometres: 42 }))).toBe("0,42 € je Kilometer");
  expect(plain(travelRead({ flat: 4500 }))).toBe("45,00 € je Fahrt");
  expect(travelRead({ share: 50 })).toBe("Fahrzeit zu 50 % des Satzes");
  expect(promiseRead(undefined)).toBeUndefined();
  expect(promiseRead({ response: 30, solution: 180, cost_words: "" })).toBe(
    "Antwort in 0:30, Lösung in 3:00 Std. Servicezeit",
  );
  expect(promiseRead({ response: null, solution: 2160, cost_words: "" })).toBe(
    "Lösung in 36:00 Std. Servicezeit",
  );
  expect(allowanceRead({ granted: 375, period: "month", starts: "calendar", carry: "none" })).toBe(
    "6:15 Std. im Monat; nicht Verbrauchtes verfällt",
  );
  expect(
    allowanceRead({
      ...{ granted: 600, period: "year" },
      starts: { from: "2026-03-15" },
      carry: { limited: 120 },
    }),
  ).toBe("10:00 Std. im Jahr; gezählt ab 15.03.2026; bis zu 2:00 Std. werden übertragen");
});

it("surcharges are told one by one, with what holds where they meet", () => {
  const none = { stack: false, covered_by_allowance: false, own_days: [] };
  expect(surchargesRead({ ...none, windows: [] })).toEqual([]);
  const night = { when: { night: { from: 1200, to: 360 } }, percent: 50 };
  expect(surchargesRead({ ...none, windows: [night] })).toEqual(["von 20:00 bis 6:00 Uhr 50 %"]);
  expect(
    surchargesRead({ ...none, windows: [night, { when: "sunday", percent: 100 }], own_days: ["2026-12-24"] }),
  ).toEqual([
    "von 20:00 bis 6:00 Uhr 50 %",
    "sonntags 100 %",
    "Treffen mehrere zusammen, gilt der höchste.",
    "Als Feiertag gelten auch: 24.12.2026.",
  ]);
});

it("neighbouring days with the same hours are told together", () => {
  const work: Frame[] = [{ from: 480, to: 1020 }];
  const week: ServiceCalendar["week"] = [work, work, work, work, work, [{ from: 540, to: 720 }], []];
  const calendar: ServiceCalendar = {
    ...{ zone: "Europe/Berlin", week, land: "HE", partial_holidays: [], closed_days: ["2026-12-24"] },
  };
  expect(calendarRead(calendar)).toEqual([
    "Mo–Fr 8:00–17:00 · Sa 9:00–12:00",
    "ohne die Feiertage in Hessen",
    "und ohne einen weiteren freien Tag",
  ]);
});
