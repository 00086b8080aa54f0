import { expect, it } from "vitest";
import { stepped, type Place } from "./rows.svelte";

const places: Place[] = [
  { block: "resubmissions", cid: 1 },
  { block: "mine", cid: 1 },
  { block: "mine", cid: 2 },
];

it("J and K walk over the edges of the blocks, and stop at the ends", () => {
  const check = (from: number | undefined, step: number, to: number) =>
    expect(stepped(places, from === undefined ? undefined : places[from], step)).toEqual(places[to]);
  check(undefined, 1, 0);
  check(undefined, -1, 0);
  check(0, 1, 1);
  check(1, -1, 0);
  check(2, 1, 2);
  check(0, -1, 0);
});

it("a row that is gone is followed by the first", () => {
  expect(stepped(places, { block: "undecided", cid: 9 }, 1)).toEqual(places[0]);
  expect(stepped([], undefined, 1)).toBeUndefined();
});
