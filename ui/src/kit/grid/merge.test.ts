import { expect, it } from "vitest";
import { merge, type Merged } from "./merge";

type Row = { id: string; text: string };

/** `a1` is the row a with the text 1. */
function rows(text: string): Row[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((word) => ({ id: word.charAt(0), text: word.slice(1) }));
}

function check(
  shown: string,
  fresh: string,
  again: string,
  expected: Omit<Merged<string>, "rows"> & { rows: string },
): void {
  const merged = merge(rows(shown), rows(fresh), rows(again), (row) => row.id);
  expect({ ...merged, rows: merged.rows.map((row) => row.id + row.text).join(" ") }).toEqual(expected);
}

it("rows on screen keep their place; what changed is named", () => {
  check("a1 b1 c1", "a1 b1 c1", "", { rows: "a1 b1 c1", changed: [], gone: [], moved: false });
  check("a1 b1 c1", "a1 b2 c1", "", { rows: "a1 b2 c1", changed: ["b"], gone: [], moved: false });
  check("a1 b1 c1", "b1 c1 a1", "", { rows: "a1 b1 c1", changed: [], gone: [], moved: true });
  check("a1 b1 c1", "c2 a1 b1", "", { rows: "a1 b1 c2", changed: ["c"], gone: [], moved: true });
});

it("a new row waits until the person wants the new order", () => {
  check("a1 b1", "n1 a1 b1", "", { rows: "a1 b1", changed: [], gone: [], moved: true });
});

it("a row that moved out of sight is asked for again and shows its new content", () => {
  check("a1 b1", "a1 x1", "b2", { rows: "a1 b2", changed: ["b"], gone: [], moved: true });
});

it("a row that is no longer there stays as it was and is named", () => {
  check("a1 b1", "a1", "", { rows: "a1 b1", changed: [], gone: ["b"], moved: true });
});
