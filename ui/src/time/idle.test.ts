import { expect, it } from "vitest";
import { IdleWatch, counted, type Away } from "./idle";

const MINUTE = 60_000;
const NINE = Date.parse("2026-11-23T08:00:00Z");

/** The clock runs on, ticking every 15 seconds, without anybody there. */
function pass(watch: IdleWatch, from: number, minutes: number): number {
  const to = from + minutes * MINUTE;
  for (let at = from; at < to; at += 15_000) watch.tick(at);
  return to;
}

const minutes = (away: Away | undefined) =>
  away && [(away.from - NINE) / MINUTE, (away.to - NINE) / MINUTE].map(Math.round);

it("asks once, on return, after half an hour without anybody", () => {
  const watch = new IdleWatch(NINE);
  let now = pass(watch, NINE, 29);
  expect(watch.input(now), "a short rest is nobody's business").toBeUndefined();
  now = pass(watch, now, 31);
  expect(minutes(watch.input(now))).toEqual([29, 60]);
  expect(watch.input(now + 1_000), "the same time away is asked about once").toBeUndefined();
});

it("notices that the machine slept, however short nobody typed", () => {
  const watch = new IdleWatch(NINE);
  const now = pass(watch, NINE, 5);
  // The lid was closed for ten minutes: no tick comes.
  expect(minutes(watch.input(now + 10 * MINUTE))).toEqual([5, 15]);
});

it("counts a sleep from when nobody was there any more", () => {
  const watch = new IdleWatch(NINE);
  const now = pass(watch, NINE, 50);
  watch.tick(now + 8 * 60 * MINUTE);
  expect(minutes(watch.input(now + 8 * 60 * MINUTE + 5_000))).toEqual([0, 530]);
});

it("takes a hidden window's slow ticks for no sleep", () => {
  const watch = new IdleWatch(NINE);
  for (let minute = 1; minute <= 20; minute++) watch.tick(NINE + minute * MINUTE);
  expect(watch.input(NINE + 20 * MINUTE)).toBeUndefined();
});

it("asks nothing when the clock is set back, and goes on counting from there", () => {
  const watch = new IdleWatch(NINE);
  let now = pass(watch, NINE, 10) - 60 * MINUTE;
  expect(watch.input(now)).toBeUndefined();
  now = pass(watch, now, 31);
  expect(minutes(watch.input(now))).toEqual([-50, -19]);
});

it("remembers who an earlier window saw last, but believes no future", () => {
  expect(minutes(new IdleWatch(NINE, NINE - 45 * MINUTE).input(NINE))).toEqual([-45, 0]);
  expect(new IdleWatch(NINE, NINE + MINUTE).input(NINE)).toBeUndefined();
});

it("asks about no more than the timer counted", () => {
  const away = { from: NINE, to: NINE + 60 * MINUTE };
  expect(minutes(counted(away, NINE - MINUTE))).toEqual([0, 60]);
  expect(minutes(counted(away, NINE + 50 * MINUTE))).toEqual([50, 60]);
  expect(counted(away, NINE + 58 * MINUTE)).toBeUndefined();
  expect(counted(away, NINE + 90 * MINUTE), "it was started after all").toBeUndefined();
});
