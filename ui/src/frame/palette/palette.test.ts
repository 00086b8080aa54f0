import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { register } from "../actions.svelte";
import type { Hit, PaletteSource } from "../feature";
import Palette from "./Palette.svelte";
import { fits, ordered } from "./groups";
import { setSources } from "./palette.svelte";

it("typed words must begin words, and the beginning counts most", () => {
  const check = (words: string, typed: string, score: number | undefined) =>
    expect(fits(words, typed)).toBe(score);
  check("Fall zurückstellen", "", 0.5);
  check("Fall zurückstellen", "fall zur", 1);
  check("Fall zurückstellen", "zuruck", 0.7);
  check("Fall zurückstellen", "stellen", undefined);
});

it("groups stand with the best first, empty ones not at all", () => {
  const group = (id: string, ...scores: number[]) => ({
    id,
    label: id,
    hits: scores.map((score): Hit => ({ id: `${id}${score}`, title: id, score, run: () => undefined })),
  });
  const all = [group("commands", 0.5), group("empty"), group("cases", 0.2, 0.9), group("customers", 0.5)];
  expect(ordered(all).map((one) => one.id)).toEqual(["cases", "commands", "customers"]);
});

describe("the palette", () => {
  const open = vi.fn();
  const take = vi.fn();

  function show(text: string, aim: "all" | "cid" = "all") {
    const cases: PaletteSource = {
      id: "cases",
      label: "frame-keys-lists",
      findsCids: true,
      find: (typed) =>
        Promise.resolve(
          typed.includes("4711") ? [{ id: "1", title: "4711 Rechnungsdruck", score: 0.9, run: open }] : [],
        ),
    };
    const broken: PaletteSource = {
      id: "broken",
      label: "frame-places",
      find: () => Promise.reject(new Error("away")),
    };
    setSources([cases, broken]);
    const end = register([
      { id: "take", label: "frame-undo", group: "frame-program", keys: ["E"], run: take },
    ]);
    render(Palette, { text, aim });
    return end;
  }

  async function options(): Promise<string[]> {
    await new Promise((done) => setTimeout(done));
    return screen
      .queryAllByRole("option", { hidden: true })
      .map((option) => option.textContent.trim().replace(/\s+/g, " "));
  }

  it("finds things and commands together, and Enter takes the best", async () => {
    const end = show("4711");
    expect(await options()).toEqual(["4711 Rechnungsdruck ↵"]);
    await fireEvent.keyDown(screen.getByRole("combobox", { hidden: true }), { key: "Enter" });
    await options();
    expect(open).toHaveBeenCalledOnce();
    end();
  });

  it("shows only commands after >, with their keys", async () => {
    const end = show(">rück");
    expect(await options()).toEqual(["Rückgängig Programm ↵"]);
    await fireEvent.input(screen.getByRole("combobox", { hidden: true }), { target: { value: ">4711" } });
    expect(await options()).toEqual([]);
    expect(screen.getByText("Nichts gefunden.")).toBeTruthy();
    end();
  });

  it("shows neither commands nor other things when a CID is asked for", async () => {
    const end = show("", "cid");
    expect(await options()).toEqual([]);
    end();
  });
});
