import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import Grid from "./Grid.svelte";
import type { Column } from "./columns";

type Row = { id: number; name: string };

const columns: Column<Row>[] = [
  { id: "cid", label: "CID", width: 4, sorts: true, end: true, text: (row) => String(row.id) },
  { id: "name", label: "Kunde", short: "K", width: 8, sorts: true, grows: true, text: (row) => row.name },
];

async function show(size = 100_000, more: object = {}) {
  const acts = { onopen: vi.fn(), oncurrent: vi.fn(), onsort: vi.fn(), onlayout: vi.fn() };
  const rows = (offset: number, limit: number) => {
    const length = Math.max(0, Math.min(limit, size - offset));
    const part = Array.from({ length }, (_, i): Row => ({ id: offset + i, name: `Kunde ${offset + i}` }));
    return Promise.resolve({ rows: part, total: size });
  };
  const view = render(Grid<Row>, {
    label: "Fälle",
    columns,
    rows,
    key: (row: Row) => String(row.id),
    ...acts,
    ...more,
  });
  if (size > 0) await screen.findByText("Kunde 0");
  return { ...acts, ...view, grid: screen.getByRole("grid") };
}

function focused(): string {
  const cells = document.activeElement?.querySelectorAll("[role=gridcell]") ?? [];
  return [...cells].map((cell) => cell.textContent.trim()).join(" ");
}

async function keys(...names: string[]): Promise<void> {
  for (const name of names) {
    const [key = "", ...held] = name.split("+").reverse();
    const target = document.activeElement ?? document.body;
    await fireEvent.keyDown(target, {
      key,
      shiftKey: held.includes("Shift"),
      ctrlKey: held.includes("Ctrl"),
    });
    await new Promise((done) => setTimeout(done));
  }
}

async function begin(): Promise<void> {
  await fireEvent.mouseDown(screen.getByText("Kunde 0"), { button: 0 });
  screen.getByText("Kunde 0").closest<HTMLElement>("[role=row]")?.focus();
}

describe("a grid of a hundred thousand rows", () => {
  it("begins at the row that was the current one, however far down it stands", async () => {
    const rows = (offset: number, limit: number, locate?: string) =>
      Promise.resolve({
        rows: Array.from({ length: limit }, (_, i): Row => ({ id: offset + i, name: `Kunde ${offset + i}` })),
        total: 100_000,
        located: locate === undefined ? undefined : Number(locate),
      });
    await show(0, { rows, current: "51234" });
    const row = (await screen.findByText("Kunde 51234")).closest("[role=row]");
    expect([row?.getAttribute("aria-selected"), row?.getAttribute("tabindex")]).toEqual(["true", "0"]);
  });

  it("draws only what is seen and tells how many there are", async () => {
    const { grid } = await show();
    expect(grid.getAttribute("aria-rowcount")).toBe("100001");
    expect(screen.getAllByRole("row").length).toBeLessThan(80);
    expect(screen.getByText("Kunde 0").closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("2");
  });

  it("has one tab stop among its rows", async () => {
    const { grid } = await show();
    expect(grid.querySelectorAll("[data-index][tabindex='0']")).toHaveLength(1);
    expect(grid.querySelectorAll("[role=columnheader] [tabindex='0']")).toHaveLength(1);
    expect(grid.querySelectorAll("[title]")).toHaveLength(0);
  });

  it("is walked through by keys", async () => {
    const { oncurrent } = await show();
    await begin();
    await keys("ArrowDown");
    expect(focused()).toBe("1 Kunde 1");
    await keys("j", "j", "k");
    expect(focused()).toBe("2 Kunde 2");
    await keys("PageDown", "PageUp");
    expect(focused()).toBe("2 Kunde 2");
    await keys("End");
    await screen.findByText("Kunde 99999");
    expect(document.activeElement?.getAttribute("aria-rowindex")).toBe("100001");
    expect(oncurrent).toHaveBeenLastCalledWith({ id: 99_999, name: "Kunde 99999" });
    await keys("Ctrl+Home");
    await waitFor(() => expect(focused()).toBe("0 Kunde 0"));
  });

  it("opens a row by Enter and by two presses", async () => {
    const { onopen } = await show();
    await begin();
    await keys("ArrowDown", "Enter");
    expect(onopen).toHaveBeenLastCalledWith({ id: 1, name: "Kunde 1" });
    await fireEvent.dblClick(screen.getByText("Kunde 5"));
    expect(onopen).toHaveBeenLastCalledWith({ id: 5, name: "Kunde 5" });
  });

  it("leaves letters alone when they are switched off", async () => {
    await show();
    await begin();
    document.documentElement.dataset["letters"] = "off";
    await keys("j");
    delete document.documentElement.dataset["letters"];
    expect(focused()).toBe("0 Kunde 0");
  });
});

describe("ticking rows", () => {
  function ticked(): string[] {
    return screen.getAllByRole("row", { selected: true }).map((row) => row.getAttribute("data-index") ?? "");
  }

  it("is done by the space bar, a range by Shift, all by Ctrl+A, none by Esc", async () => {
    await show(10);
    await begin();
    expect(ticked(), "without ticks the current row is the selected one").toEqual(["0"]);
    await keys("ArrowDown", " ", "ArrowDown", "ArrowDown", " ");
    expect(ticked()).toEqual(["1", "3"]);
    await keys("Shift+ArrowDown", "Shift+ArrowDown");
    expect(ticked()).toEqual(["1", "3", "4", "5"]);
    await keys("Shift+ArrowUp");
    expect(ticked(), "a range can be made shorter again").toEqual(["1", "3", "4"]);
    await keys("Ctrl+a");
    expect(ticked()).toHaveLength(10);
    await keys("Escape");
    expect(ticked()).toEqual(["4"]);
  });

  it("is done by the mouse with Ctrl and Shift", async () => {
    await show(10);
    await begin();
    await fireEvent.mouseDown(screen.getByText("Kunde 2"), { button: 0, ctrlKey: true });
    await fireEvent.mouseDown(screen.getByText("Kunde 4"), { button: 0, shiftKey: true });
    await waitFor(() => expect(ticked()).toEqual(["2", "3", "4"]));
  });
});

describe("the heads", () => {
  it("sort by a press, and say how it is sorted", async () => {
    const { onsort } = await show(10, { sort: [{ column: "cid", down: true }] });
    expect(screen.getByRole("columnheader", { name: "CID" }).getAttribute("aria-sort")).toBe("descending");
    await fireEvent.click(screen.getByRole("button", { name: "K" }));
    expect(onsort).toHaveBeenLastCalledWith([{ column: "name", down: false }]);
    expect(screen.getByText("10 Zeilen, sortiert nach CID")).toBeTruthy();
  });

  it("are walked through and made wider by keys", async () => {
    const { onlayout } = await show(10);
    const head = screen.getByRole("button", { name: "CID" });
    head.focus();
    await fireEvent.keyDown(head, { key: "ArrowRight" });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "K" }));
    await fireEvent.keyDown(screen.getByRole("button", { name: "K" }), { key: "ArrowRight", shiftKey: true });
    expect(onlayout).toHaveBeenLastCalledWith({ widths: { name: 9 }, shown: null });
  });

  it("keep their keys from the rows", async () => {
    const { onopen } = await show(10);
    const head = screen.getByRole("button", { name: "CID" });
    expect(await fireEvent.keyDown(head, { key: "Enter" }), "Enter presses the button").toBe(true);
    expect(onopen).not.toHaveBeenCalled();
  });

  it("offer the choice of columns", async () => {
    const { onlayout } = await show(10);
    await fireEvent.contextMenu(screen.getByRole("button", { name: "CID" }));
    await fireEvent.click(screen.getByRole("menuitemcheckbox", { name: "CID" }));
    expect(onlayout).toHaveBeenLastCalledWith({ widths: {}, shown: ["name"] });
  });
});

it("an answer that is late shows skeletons, never blank rows", async () => {
  const rows = vi.fn();
  rows.mockResolvedValueOnce({ rows: [{ id: 0, name: "Kunde 0" }], total: 500 });
  rows.mockReturnValue(new Promise(() => undefined));
  render(Grid<Row>, { label: "Fälle", columns, rows, key: (row: Row) => String(row.id) });
  await screen.findByText("Kunde 0");
  const [, , second] = screen.getAllByRole("row");
  expect(second?.getAttribute("aria-busy")).toBe("true");
  expect(second?.querySelectorAll("i")).toHaveLength(2);
});

it("a change by someone else is marked and offered, not forced", async () => {
  let all: Row[] = [
    { id: 1, name: "Müller" },
    { id: 2, name: "Groß" },
  ];
  const props = {
    label: "Fälle",
    columns,
    rows: () => Promise.resolve({ rows: all, total: all.length }),
    key: (row: Row) => String(row.id),
  };
  const { rerender } = render(Grid<Row>, { ...props, version: 0 });
  await screen.findByText("Müller");
  all = [
    { id: 3, name: "Conrad" },
    { id: 1, name: "Müller" },
    { id: 2, name: "Groß & Partner" },
  ];
  await rerender({ ...props, version: 1 });
  await screen.findByText("Groß & Partner");
  expect(screen.queryByText("Conrad")).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Neu ordnen" }));
  await screen.findByText("Conrad");
  expect(screen.queryByRole("button", { name: "Neu ordnen" })).toBeNull();
});
