import { describe, expect, it } from "vitest";
import { GAP, PAPER, pageAt, pageHeight, pageWidth, partsOf, seen, zoomed } from "./sheet";

describe("the pages worth drawing", () => {
  const height = 1000;
  const check = (top: number, from: number, to: number) =>
    expect(seen(top, 800, height, 400)).toEqual({ from, to });

  it("are those on screen and their neighbours", () => {
    check(0, 0, 2);
    check(5 * (height + GAP), 3, 7);
    check(399 * (height + GAP), 397, 400);
  });

  it("are asked for in parts", () => {
    expect(partsOf({ from: 0, to: 2 })).toEqual([0]);
    expect(partsOf({ from: 6, to: 10 })).toEqual([0, 8]);
    expect(partsOf({ from: 16, to: 17 })).toEqual([16]);
  });
});

it("the page one reads takes most of the screen", () => {
  expect(pageAt(0, 800, 1000, 3)).toBe(0);
  expect(pageAt(700, 800, 1000, 3)).toBe(1);
  expect(pageAt(9999, 800, 1000, 3)).toBe(2);
});

it("paper fits the width or is shown by a factor", () => {
  expect(pageWidth("width", 832)).toBe(800);
  expect(pageWidth(1, 0)).toBe(793);
  expect(pageHeight(PAPER.width)).toBe(1123);
  expect(zoomed(PAPER.width, 1)).toBe(1.25);
  expect(zoomed(PAPER.width, -1)).toBe(0.8);
  expect(zoomed(PAPER.width * 2, 1)).toBe(2);
});
