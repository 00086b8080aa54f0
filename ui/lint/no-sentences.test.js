import { describe, expect, it } from "vitest";
import { isSentence, saysSomething } from "./no-sentences.js";

describe("between tags", () => {
  it("words are found, signs and figures are not", () => {
    expect(["Fälle", "OK", "by"].every(saysSomething)).toBe(true);
    expect(["·", " – ", "4711", "A", "{", "\n  "].some(saysSomething)).toBe(false);
  });
});

describe("in code", () => {
  it("sentences are found", () => {
    const sentences = [
      "Der Fall ist geschlossen",
      "Fall löschen",
      "nothing was found.",
      "Please wait",
      "läuft seit gestern",
    ];
    expect(sentences.filter((text) => !isSentence(text))).toEqual([]);
  });

  it("names, classes, selectors and keys are not", () => {
    const names = [
      "ticket.take",
      "Ctrl+Enter",
      "frame-undo",
      "minmax(0, 1fr)",
      "input, textarea",
      "noopener",
      "width=960,height=800",
    ];
    expect(names.filter(isSentence)).toEqual([]);
  });
});
