import { afterEach, expect, it } from "vitest";
import { ariaKey, isLetter, keycap } from "./keycap";
import { setLanguage } from "./words.svelte";

afterEach(() => setLanguage("de"));

it("keys read as they are printed on the keyboard of the language", () => {
  const check = (key: string, german: string, english: string) => {
    setLanguage("de");
    expect(keycap(key)).toBe(german);
    setLanguage("en");
    expect(keycap(key)).toBe(english);
  };
  check("N", "N", "N");
  check("Ctrl+Enter", "Strg ↵", "Ctrl ↵");
  check("Shift+ArrowDown", "Umschalt ↓", "Shift ↓");
  check("Ctrl+Space", "Strg Leertaste", "Ctrl Space");
  check("+", "+", "+");
});

it("assistive technology gets its own names", () => {
  expect(ariaKey("Ctrl+K")).toBe("Control+K");
});

it("letters and signs are told from all other keys", () => {
  expect(["N", "?", ">"].map(isLetter)).toEqual([true, true, true]);
  expect(["F1", "Ctrl+K", "Enter"].map(isLetter)).toEqual([false, false, false]);
});
