import { describe, expect, it } from "vitest";
import type { ViewShown } from "../../bindings";
import { columnsNamed, keptOf, listedOf, placeLike, readListed, sameListed, writeListed } from "./listed";

const SHOWN: ViewShown = {
  filter: {
    statuses: ["open", "hold"],
    customer: 7,
    responsible: null,
    kinds: ["error"],
    priorities: [],
    due_before: null,
    text: "druck",
    undecided: false,
  },
  due: "today",
  order: { by: "due", descending: true },
  columns: ["cid", "subject"],
};

function again(address: Record<string, string>) {
  return readListed(listedOf(SHOWN), new URLSearchParams(address));
}

describe("what a saved view shows", () => {
  const kept = listedOf(SHOWN);

  it("is kept as it is read", () => {
    expect(keptOf(kept)).toEqual(SHOWN);
  });

  it("is what it keeps, while the address says nothing", () => {
    expect(writeListed(kept, kept)).toEqual({});
    expect(again({})).toEqual(kept);
    expect(again({ stand: "closed" })).toEqual(kept);
  });

  it("comes back from the address whatever was changed, also what was taken away", () => {
    const changed = [
      { ...kept, view: { ...kept.view, customer: null, words: "", due: null } },
      { ...kept, view: { ...kept.view, statuses: ["closed"] as const, undecided: true } },
      { ...kept, order: { by: "age", descending: false } as const },
      { ...kept, columns: null },
      { ...kept, columns: ["cid", "due"] as const },
    ];
    for (const listed of changed) {
      const address = writeListed(kept, listed);
      expect(address["geaendert"]).toBe("1");
      expect(sameListed(again(address), listed)).toBe(true);
      expect(sameListed(again(address), kept)).toBe(false);
    }
  });

  it("does not depend on the order in which states were ticked", () => {
    const turned = { ...kept, view: { ...kept.view, statuses: ["hold", "open"] as const } };
    expect(sameListed(kept, turned)).toBe(true);
  });

  it("keeps its order when the address names none there is", () => {
    expect(again({ geaendert: "1", sort: "-colour" }).order).toEqual(kept.order);
  });

  it("has the columns of the one state it shows", () => {
    expect(placeLike({ ...kept.view, statuses: ["hold"] })).toBe("hold");
    expect(placeLike(kept.view)).toBeUndefined();
    expect(columnsNamed(["worked", "salary", "cid"])).toEqual(["cid", "worked"]);
  });

  it("shows every state when it names none", () => {
    const all = listedOf({ ...SHOWN, filter: { ...SHOWN.filter, statuses: [] } });
    expect(all.view.statuses).toHaveLength(5);
  });
});
