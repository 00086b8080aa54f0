import { expect, it } from "vitest";
import type { Contact } from "../bindings";
import { callerOf, callersOf, inThrees, isSameNumber, meantBy } from "./callers";

const contacts = [
  person(1, "Wiebke Petersen", "Zoll"),
  person(2, "Jörn Groß", "IT"),
  person(3, "Jörn Groß", ""),
];

function person(id: number, name: string, role: string): Contact {
  return {
    ...{ id, version: 1, customer: 2, name, role, salutation: "", phone: `0451 88907-2${id}` },
    ...{ mail: "", remote_id: "", may_order_a: false, active: true },
  };
}

it("people with the same name are told apart", () => {
  expect(callersOf(contacts).map(({ text }) => text)).toEqual([
    "Wiebke Petersen",
    "Jörn Groß, IT",
    "Jörn Groß, 0451 88907-23",
  ]);
});

it("three letters of any of the names mean a person, unless they could mean two", () => {
  const check = (typed: string, text: string | undefined) => expect(meantBy(contacts, typed)).toBe(text);
  check("wie", "Wiebke Petersen");
  check(" PET", "Wiebke Petersen");
  check("jor", undefined);
  check("etersen", undefined);
  check("", undefined);
});

it("a name in full is a known person, any other is new", () => {
  expect(callerOf(contacts, "wiebke petersen ")?.id).toBe(1);
  expect(callerOf(contacts, "Petersen")).toBeUndefined();
});

it("a telephone number is the same in any spelling", () => {
  expect(isSameNumber("0451 88907-24", "0451/8890724")).toBe(true);
  expect(isSameNumber("0451 88907-24", "0451 88907-25")).toBe(false);
});

it("an ID is read in threes", () => {
  expect(inThrees("1204887310").split("\u00a0")).toEqual(["1", "204", "887", "310"]);
});
