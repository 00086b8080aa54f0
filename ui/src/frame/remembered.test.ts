import { beforeEach, expect, it } from "vitest";
import { keepWith, remembered } from "./remembered.svelte";

const isNumber = (value: unknown): value is number => typeof value === "number";
let kept: Record<string, string>;

beforeEach(() => {
  kept = {};
  keepWith({ read: (name) => kept[name] ?? null, write: (name, json) => (kept[name] = json) });
});

it("a value is kept as JSON and still there afterwards", () => {
  remembered("pane", 26, isNumber).value = 30;
  expect(kept).toEqual({ pane: "30" });
  expect(remembered("pane", 26, isNumber).value).toBe(30);
});

it("what cannot be read, or is something else, is the usual value", () => {
  const check = (json: string) => {
    kept = { pane: json };
    expect(remembered("pane", 26, isNumber).value).toBe(26);
  };
  check("{broken");
  check('"wide"');
  check("null");
});

it("another keeper is read at once", () => {
  const pane = remembered("pane", 26, isNumber);
  keepWith({ read: () => "40", write: () => undefined });
  expect(pane.value).toBe(40);
});
