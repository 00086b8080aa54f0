import { beforeEach, expect, it, vi } from "vitest";
import { useWay } from "../../../backend/backend";
import type { Call, Reply } from "../../../backend/wire";
import type { Terms } from "../../../bindings";
import { termsMeant } from "./meant";
import { NEW_ACTIVITY, NO_CONTRACT, termsTyped, type TypedTerms } from "./typed";

// What Callbuch understands of the texts used here.
const KNOWN: Readonly<Record<string, unknown>> = {
  "01.07.2026": { day: "2026-07-01", time: null },
  "15.03.2026": { day: "2026-03-15", time: null },
  ...{
    "118,50\u00a0€": 11850,
    "0,42\u00a0€": 42,
    "1:00": 60,
    "0:30": 30,
    "3:00": 180,
    "10:00": 600,
    "2:00": 120,
  },
  ...{ "20:00": "20:00:00", "6:00": "06:00:00" },
};
const send = vi.fn<(call: Call) => Promise<Reply>>(({ body }) => {
  const text = typeof body === "object" && body !== null && "text" in body ? String(body.text) : "";
  return Promise.resolve({ answer: { value: KNOWN[text] ?? null, problem: null } });
});

beforeEach(() => useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined }));

const full: Terms = {
  valid_from: "2026-07-01",
  activities: [
    { name: "Hotline", rate: 11850, increment: 15, rounding: "up", scope: "case_day", minimum: 60 },
  ],
  targets: { a: { response: 30, solution: 180, cost_words: "Nachts 50 % mehr." } },
  calendar: null,
  surcharges: {
    windows: [
      { when: { night: { from: 1200, to: 360 } }, percent: 50 },
      { when: "holiday", percent: 100 },
    ],
    ...{ stack: true, covered_by_allowance: true, own_days: ["2026-12-24"] },
  },
  allowance: { granted: 600, period: "year", starts: { from: "2026-03-15" }, carry: { limited: 120 } },
  coverage: {
    ...{ error: "error_correction", assistance: "allowance" },
    ...{ extension: "chargeable", suggestion: "included" },
  },
  travel: { kilometres: 42 },
  lapse_days: 10,
};

it("terms that nobody touched mean what they meant", async () => {
  expect(await termsMeant(termsTyped(full))).toEqual(full);
});

it("what cannot be meant is named with its field, or sent beyond every bound", async () => {
  const typed = termsTyped(full);
  const refused = (part: Partial<TypedTerms>, field: string) =>
    expect(termsMeant({ ...typed, ...part }), field).rejects.toMatchObject({ field });
  await refused({ validFrom: "" }, "valid_from");
  await refused({ activities: [{ ...NEW_ACTIVITY, rate: "teuer" }] }, "activities.0.rate");
  await refused({ startDay: " " }, "allowance-start");
  await refused({ windows: [{ when: "night", from: "20:00", to: "", percent: "50" }] }, "surcharges.0.to");
  await refused({ lapse: "bald" }, "lapse_days");
  const sent = await termsMeant({ ...typed, activities: [NEW_ACTIVITY], travel: "share", price: "halb" });
  expect([sent.activities[0]?.rate, sent.travel]).toEqual([-1, { share: -1 }]);
});

it("without hours and surcharges nothing of them is sent", async () => {
  const { targets, allowance, surcharges, travel } = await termsMeant({
    ...NO_CONTRACT,
    validFrom: "01.07.2026",
  });
  expect({ targets, allowance, surcharges: surcharges.windows, travel }).toEqual({
    ...{ targets: {}, allowance: null, surcharges: [], travel: "none" },
  });
});
