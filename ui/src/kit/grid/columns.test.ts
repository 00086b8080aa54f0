import { describe, expect, it } from "vitest";
import { USUAL, leastWidth, shownColumns, sortedBy, template, toggled, type Column } from "./columns";

const columns: readonly Column<string>[] = [
  { id: "cid", label: "CID", width: 3 },
  { id: "short", label: "Kunde", width: 8, until: 60 },
  { id: "customer", label: "Kunde", width: 14, from: 60 },
  { id: "subject", label: "Betreff", width: 8, grows: true },
];

describe("columns", () => {
  const check = (shown: readonly string[] | null, room: number, ids: string[]) => {
    const found = shownColumns(columns, { widths: {}, shown }, room);
    expect(found.map((column) => column.id)).toEqual(ids);
  };

  it("come and go with the room there is", () => {
    check(null, 40, ["cid", "short", "subject"]);
    check(null, 60, ["cid", "customer", "subject"]);
  });

  it("stay as a person chose them, in their order", () => {
    check(["customer", "cid"], 20, ["cid", "customer"]);
  });

  it("have the widths a person gave them; the growing one takes what is left", () => {
    const layout = { widths: { cid: 5 }, shown: null };
    expect(template(columns.slice(0, 1), layout)).toBe("5rem");
    expect(template(columns.slice(2), layout)).toBe("14rem minmax(8rem, 1fr)");
    expect(leastWidth(columns, layout)).toBe(35);
    expect(leastWidth(columns, USUAL)).toBe(33);
  });

  it("can all be hidden but the last", () => {
    expect(toggled(columns, ["cid", "subject"], "cid")).toEqual(["subject"]);
    expect(toggled(columns, ["subject"], "cid")).toEqual(["cid", "subject"]);
    expect(toggled(columns, ["cid"], "cid")).toEqual(["cid"]);
  });
});

describe("pressing a head", () => {
  const up = (column: string) => ({ column, down: false });
  const down = (column: string) => ({ column, down: true });

  it("sorts by it, and the other way round when pressed again", () => {
    expect(sortedBy([], "due", false)).toEqual([up("due")]);
    expect(sortedBy([up("due")], "due", false)).toEqual([down("due")]);
    expect(sortedBy([up("p"), up("due")], "p", false)).toEqual([down("p")]);
  });

  it("of a further column sorts by it alone without turning it", () => {
    expect(sortedBy([up("p"), up("due")], "due", false)).toEqual([up("due")]);
  });

  it("with Shift sorts by it as well", () => {
    expect(sortedBy([up("p")], "due", true)).toEqual([up("p"), up("due")]);
    expect(sortedBy([up("p"), up("due")], "due", true)).toEqual([up("p"), down("due")]);
  });
});
