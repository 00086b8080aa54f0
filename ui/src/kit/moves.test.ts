import { expect, it } from "vitest";
import { moved, turned, typeahead } from "./moves";

it("keys move through a list and stop at its ends", () => {
  const check = (key: string, from: number, to: number | undefined) => expect(moved(key, from, 30)).toBe(to);
  check("ArrowDown", 3, 4);
  check("ArrowDown", 29, 29);
  check("ArrowUp", 0, 0);
  check("ArrowUp", -1, 29);
  check("PageDown", 3, 13);
  check("PageUp", 3, 0);
  check("Home", 9, 0);
  check("End", 9, 29);
  check("x", 9, undefined);
  expect(moved("ArrowDown", -1, 0)).toBeUndefined();
});

it("a line without ends is turned through in both directions", () => {
  const check = (key: string, from: number, to: number | undefined) => expect(turned(key, from, 3)).toBe(to);
  check("ArrowRight", 2, 0);
  check("ArrowLeft", 0, 2);
  check("ArrowDown", 0, 1);
  check("ArrowUp", 0, 2);
  check("Home", 2, 0);
  check("End", 0, 2);
  check("a", 0, undefined);
});

it("letters typed together find what begins with them", () => {
  const find = typeahead();
  const texts = ["Anja", "Jens", "Jörg", "Sabine"];
  expect(find("j", texts, 0)).toBe(1);
  expect(find("ö", texts, 1)).toBe(2);
});

it("one letter again walks on through all that begin with it", () => {
  const texts = ["Anja", "Jens", "Jörg", "Sabine"];
  const find = typeahead();
  expect([find("j", texts, 0), find("j", texts, 1), find("j", texts, 2)]).toEqual([1, 2, 1]);
  expect(typeahead()("x", texts, 0)).toBeUndefined();
  expect(typeahead()("Enter", texts, 0)).toBeUndefined();
});
