import { expect, test } from "vitest";
import { movedColumn } from "./columns";

test("a column moves by one place and stops at the ends", () => {
  expect(movedColumn(["cid", "day", "text"], "day", -1)).toEqual(["day", "cid", "text"]);
  expect(movedColumn(["cid", "day", "text"], "day", 1)).toEqual(["cid", "text", "day"]);
  expect(movedColumn(["cid", "day"], "cid", -1)).toEqual(["cid", "day"]);
  expect(movedColumn(["cid", "day"], "day", 1)).toEqual(["cid", "day"]);
  expect(movedColumn(["cid"], "day", 1)).toEqual(["cid"]);
});
