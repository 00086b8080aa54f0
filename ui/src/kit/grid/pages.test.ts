import { describe, expect, it, vi } from "vitest";
import { PAGE, Pages } from "./pages.svelte";

type Row = { id: number; text: string };

/** A list that can be changed, and that counts what it was asked. */
function list(size: number) {
  const all = Array.from({ length: size }, (_, id): Row => ({ id, text: "old" }));
  const rows = vi.fn((offset: number, limit: number) =>
    Promise.resolve({ rows: all.slice(offset, offset + limit), total: all.length }),
  );
  const again = (keys: readonly string[]) =>
    Promise.resolve(all.filter((row) => keys.includes(String(row.id))));
  const pages = new Pages<Row>(() => ({ rows, again, key: (row) => String(row.id) }));
  return { all, rows, pages };
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

describe("pages", () => {
  it("are read where one looks, and a little around it", async () => {
    const { rows, pages } = list(100_000);
    await pages.reset();
    pages.see(50_000, 50_030);
    await settled();
    expect(pages.row(50_000)?.id).toBe(50_000);
    expect(rows.mock.calls.map(([offset]) => offset)).toEqual([0, 50_000, 49_800]);
    expect(pages.row(60_000)).toBeUndefined();
  });

  it("that were scrolled past are never asked for", async () => {
    const { rows, pages } = list(100_000);
    await pages.reset();
    for (let first = 0; first < 90_000; first += 300) pages.see(first, first + 30);
    pages.see(90_000, 90_030);
    await settled();
    expect(pages.row(90_010)?.id).toBe(90_010);
    expect(rows.mock.calls.length).toBeLessThan(8);
  });

  it("far away are forgotten, so that memory stays small", async () => {
    const { pages } = list(100_000);
    await pages.reset();
    for (let first = 0; first < 40_000; first += PAGE) {
      pages.see(first, first + 30);
      await settled();
    }
    expect(pages.row(0)).toBeUndefined();
    expect(pages.row(39_800)?.id).toBe(39_800);
  });

  it("of another list replace the old ones only when they have come", async () => {
    const { all, pages } = list(300);
    await pages.reset();
    all.splice(0, 300, { id: 7, text: "new" });
    const coming = pages.reset();
    expect(pages.row(0)?.id, "until the answer nothing jumps").toBe(0);
    await coming;
    expect([pages.row(0)?.id, pages.total]).toEqual([7, 1]);
  });

  it("of a list that was replaced meanwhile are dropped", async () => {
    const { rows, pages } = list(300);
    let answer: (part: { rows: Row[]; total: number }) => void = () => undefined;
    rows.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    const first = pages.reset();
    await pages.reset();
    answer({ rows: [{ id: 99, text: "too late" }], total: 1 });
    await first;
    expect([pages.row(0)?.id, pages.total]).toEqual([0, 300]);
  });
});

describe("a change by someone else", () => {
  it("marks rows where they stand", async () => {
    const { all, pages } = list(50);
    await pages.reset();
    pages.see(0, 30);
    all[3] = { id: 3, text: "new" };
    await pages.refresh();
    expect([...pages.changed]).toEqual(["3"]);
    expect([pages.row(3)?.text, pages.isHeld]).toEqual(["new", false]);
  });

  it("does not move them; the new order is there when the person asks for it", async () => {
    const { all, pages } = list(50);
    await pages.reset();
    pages.see(0, 30);
    all.unshift({ id: 100, text: "new" });
    await pages.refresh();
    expect([pages.row(0)?.id, pages.isHeld, pages.count, pages.total]).toEqual([0, true, 50, 51]);
    await pages.reorder();
    expect([pages.row(0)?.id, pages.isHeld, pages.count]).toEqual([100, false, 51]);
  });

  it("leaves a row that is gone in its place, named as gone", async () => {
    const { all, pages } = list(50);
    await pages.reset();
    pages.see(0, 30);
    all.splice(5, 1);
    await pages.refresh();
    expect([...pages.gone]).toEqual(["5"]);
    expect([pages.row(5)?.id, pages.count, pages.total]).toEqual([5, 50, 49]);
  });

  it("shows the new content of a row that went far away", async () => {
    const { all, pages } = list(1000);
    await pages.reset();
    pages.see(0, 30);
    all.push(...all.splice(2, 1).map((row) => ({ ...row, text: "taken" })));
    await pages.refresh();
    expect([pages.row(2)?.id, pages.row(2)?.text, pages.gone.size]).toEqual([2, "taken", 0]);
  });

  it("is adopted by itself once the rows are out of sight", async () => {
    const { all, pages } = list(1000);
    await pages.reset();
    pages.see(0, 30);
    all.unshift({ id: 5000, text: "new" });
    await pages.refresh();
    pages.see(700, 730);
    await settled();
    pages.see(0, 30);
    await settled();
    expect([pages.row(0)?.id, pages.isHeld]).toEqual([5000, false]);
  });
});

it("a failed answer keeps what is shown, and the next try succeeds", async () => {
  const { rows, pages } = list(1000);
  await pages.reset();
  rows.mockRejectedValueOnce(new Error("away")).mockRejectedValueOnce(new Error("away"));
  pages.see(600, 630);
  await settled();
  expect(pages.failure).toBeInstanceOf(Error);
  expect(pages.row(0)?.id).toBe(0);
  pages.see(600, 631);
  await settled();
  expect([pages.failure, pages.row(600)?.id]).toEqual([undefined, 600]);
});
