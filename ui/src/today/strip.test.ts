import { describe, expect, it } from "vitest";
import type { DayStrip, Piece } from "../bindings";
import { breaks, clock, lanes, span, wire } from "./strip";

function piece(from: number, to: number): Piece {
  return { cid: from, customer: "", frame: { from, to }, minutes: to - from, running: false };
}

function day(part: Partial<DayStrip>): DayStrip {
  return {
    day: "2026-11-23",
    frames: [],
    pieces: [],
    by_duration: 0,
    gaps: [],
    worked: 0,
    now: null,
    ...part,
  };
}

describe("the span of a day", () => {
  const check = (part: Partial<DayStrip>, from: number, to: number) =>
    expect(span(day(part))).toEqual({ from: from * 60, to: to * 60 });

  it("holds the office's hours, all work, and now", () => {
    check({ frames: [{ from: 480, to: 1020 }], now: 852 }, 8, 18);
    check({ frames: [{ from: 480, to: 1020 }], pieces: [piece(415, 450)], now: 1275 }, 6, 22);
    check({ frames: [{ from: 450, to: 720 }], now: null }, 7, 13);
  });

  it("is an ordinary day when nothing is known, also at night", () => {
    check({ now: 600 }, 8, 19);
    check({ now: 20 }, 0, 19);
    check({ now: 1439 }, 8, 24);
    check({}, 8, 19);
  });
});

describe("work at the same time", () => {
  const check = (frames: [number, number][], expected: [number, number][]) =>
    expect(lanes(frames.map(([from, to]) => piece(from, to))).map(({ lane, of }) => [lane, of])).toEqual(
      expected,
    );

  it("stands one above the other, work after work beside it", () => {
    check(
      [
        [480, 540],
        [540, 600],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    );
    check(
      [
        [480, 540],
        [500, 600],
      ],
      [
        [0, 2],
        [1, 2],
      ],
    );
    check(
      [
        [480, 600],
        [500, 520],
        [530, 540],
        [700, 720],
      ],
      [
        [0, 2],
        [1, 2],
        [1, 2],
        [0, 1],
      ],
    );
    check(
      [
        [480, 600],
        [490, 600],
        [500, 600],
      ],
      [
        [0, 3],
        [1, 3],
        [2, 3],
      ],
    );
  });
});

it("breaks lie between the office's hours", () => {
  expect(
    breaks([
      { from: 480, to: 720 },
      { from: 765, to: 1020 },
    ]),
  ).toEqual([{ from: 720, to: 765 }]);
  expect(breaks([])).toEqual([]);
});

it("minutes of the day are read and travel as times", () => {
  expect([clock(485), wire(485), wire(0), wire(1440)]).toEqual(["8:05", "08:05:00", "00:00:00", "00:00:00"]);
});
