import { describe, expect, it } from "vitest";
import { recent, lookedAt, withLatest, type Seen } from "./recent.svelte";

function seen(cid: number): Seen {
  return { cid, subject: `Fall ${cid}`, customer: "Müller" };
}

describe("the cases looked at last", () => {
  it("begin with the latest, each once, and are few", () => {
    const all = Array.from({ length: 12 }, (_, n) => seen(n)).reduce<readonly Seen[]>(withLatest, []);
    expect(all.map(({ cid }) => cid)).toEqual([11, 10, 9, 8, 7, 6, 5, 4]);
    expect(withLatest(all, seen(6)).map(({ cid }) => cid)).toEqual([6, 11, 10, 9, 8, 7, 5, 4]);
  });

  it("are offered until something is typed", async () => {
    lookedAt(seen(4711));
    lookedAt({ ...seen(4712), subject: "Zollpapiere" });
    const hits = await recent.find("");
    expect(hits.map(({ title }) => title)).toEqual(["4712 Zollpapiere", "4711 Fall 4711"]);
    expect(await recent.find("zoll")).toEqual([]);
  });
});
