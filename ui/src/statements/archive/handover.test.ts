import { expect, test } from "vitest";
import { finishedAs } from "../files";
import { addressesOf, filesOf } from "./handover";

test("only the files of ticked statements go into the folder, in their order", () => {
  const files = [1, 2, 3].flatMap((id) => [finishedAs("pdf", id), finishedAs("cover", id)]);
  expect(filesOf(files, [3, 1])).toEqual(
    [1, 3].flatMap((id) => [finishedAs("pdf", id), finishedAs("cover", id)]),
  );
  expect(filesOf(files, [])).toEqual([]);
});

test("addresses stand as mail programs take them; who has none is left out", () => {
  const to = [
    { name: "Ilse Brandt", mail: "i.brandt@mueller.example" },
    { name: "Holger Müller", mail: "" },
    { name: "Kevin Stahl", mail: "k.stahl@mueller.example" },
  ];
  expect(addressesOf({ to })).toBe(
    "Ilse Brandt <i.brandt@mueller.example>; Kevin Stahl <k.stahl@mueller.example>",
  );
});
