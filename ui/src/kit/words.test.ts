import { FluentResource } from "@fluent/bundle";
import { afterEach, expect, it } from "vitest";
import { lookup, setLanguage, t } from "./words.svelte";

const catalogues = import.meta.glob<string>("../../../i18n/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

afterEach(() => setLanguage("de"));

function keysOf(language: string): Map<string, string[]> {
  const files = Object.entries(catalogues).filter(([path]) => path.includes(`/${language}/`));
  return new Map(
    files.map(([path, text]) => [
      path.slice(path.lastIndexOf("/") + 1),
      new FluentResource(text).body.map((message) => message.id).sort(),
    ]),
  );
}

it("both languages have the same keys in the same files", () => {
  expect(keysOf("en")).toEqual(keysOf("de"));
});

it("no key stands twice", () => {
  const keys = [...keysOf("de").values()].flat();
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it("sentences follow the language and the number", () => {
  expect(t("kit-days", { count: 1 })).toBe("1 Tag");
  expect(t("kit-days", { count: 1200 })).toBe("1.200 Tage");
  setLanguage("en");
  expect(t("kit-days", { count: 1200 })).toBe("1,200 days");
});

it("what is put into a sentence stays as it is", () => {
  const name = "<b>\u202e'; drop table";
  expect(t("frame-undone", { act: name })).toBe(`Zurückgenommen: ${name}`);
});

it("a key that exists only at run time may be missing", () => {
  expect(lookup("error-no_answer")).toContain("Callbuch antwortet nicht");
  expect(lookup("error-never-heard-of")).toBeUndefined();
});
