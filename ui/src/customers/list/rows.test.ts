import { expect, it } from "vitest";
import type { Customer, CustomerRow } from "../../bindings";
import { customerOf, NO_FACTS } from "../facts";
import { matching, ordered, queryOf, viewOf, type View } from "./rows";

const ALL: View = { words: "", person: null, inactive: false };

function row(name: string, part: Partial<Customer> = {}, contract = "", living = 0): CustomerRow {
  return { customer: { ...customerOf({ ...NO_FACTS, name }, undefined), ...part }, contract, living };
}

const rows = [
  row("Müller Metallbau", { number: "10041", city: "Hildesheim", standing_contact: 1 }, "Pflege Plus", 2),
  row("Autohaus Jäger", { number: "9", city: "Berlin", active: false }, "", 5),
  row("Wäscherei Ömer", { number: "", city: "Köln" }, "", 0),
];

function names(found: readonly CustomerRow[]): string[] {
  return found.map(({ customer }) => customer.name.split(" ")[0] ?? "");
}

it("every word typed must occur, spelling forgiven, and who is no longer served is left out", () => {
  const check = (part: Partial<View>, expected: string[]) =>
    expect(names(matching(rows, { ...ALL, ...part }))).toEqual(expected);
  check({}, ["Müller", "Wäscherei"]);
  check({ inactive: true }, ["Müller", "Autohaus", "Wäscherei"]);
  check({ words: "koln omer" }, ["Wäscherei"]);
  check({ words: "plus hild" }, ["Müller"]);
  check({ words: "plus köln" }, []);
  check({ person: 1 }, ["Müller"]);
  check({ person: 2 }, []);
});

it("what is empty comes last in either direction", () => {
  const by = {
    nameOf: (person: number | null) => (person === null ? "" : "Sabine"),
    compare: new Intl.Collator("de-DE", { numeric: true }).compare,
  };
  const check = (column: string, down: boolean, expected: string[]) =>
    expect(names(ordered(rows, { column, down }, by))).toEqual(expected);
  check("name", false, ["Autohaus", "Müller", "Wäscherei"]);
  check("name", true, ["Wäscherei", "Müller", "Autohaus"]);
  check("number", false, ["Autohaus", "Müller", "Wäscherei"]);
  check("number", true, ["Müller", "Autohaus", "Wäscherei"]);
  check("contract", true, ["Müller", "Autohaus", "Wäscherei"]);
  check("person", false, ["Müller", "Autohaus", "Wäscherei"]);
  check("living", true, ["Autohaus", "Müller", "Wäscherei"]);
});

it("the address says what the list is narrowed to, and is read back", () => {
  const view: View = { words: "a b", person: 3, inactive: true };
  expect(viewOf(new URLSearchParams(queryOf(view)))).toEqual(view);
  expect(queryOf(ALL)).toEqual({});
  expect(viewOf(new URLSearchParams("bei=x"))).toEqual(ALL);
});
