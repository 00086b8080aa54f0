import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import { failureOf } from "../backend/failure";
import type { Call, Reply } from "../backend/wire";
import { useEdit, type Edit } from "./edit.svelte";
import { Misunderstood } from "./typed";

type Card = { name: string; phone: string; tags: string[] };

const EMPTY: Card = { name: "", phone: "", tags: [] };
const send = vi.fn<(call: Call) => Promise<Reply>>();
const reload = vi.fn();
let saved = $state.raw<Card | undefined>();
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  saved = { name: "Müller", phone: "1", tags: [] };
  send.mockResolvedValue({ answer: { body: "" } });
  reload.mockClear();
  useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

async function begin(draft = ""): Promise<Edit<Card>> {
  send.mockResolvedValueOnce({ answer: { body: draft } });
  let edit: Edit<Card> | undefined;
  end = $effect.root(() => {
    edit = useEdit({ name: () => "card-1", saved: () => saved, empty: EMPTY, reload });
  });
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
  if (!edit) throw new Error("the root runs at once");
  return edit;
}

it("fields nobody touched follow what is saved, typed ones stay", async () => {
  const edit = await begin();
  edit.form.name = "Müller GmbH";
  saved = { name: "Meier", phone: "2", tags: ["a"] };
  flushSync();
  expect(edit.values()).toEqual({ name: "Müller GmbH", phone: "2", tags: ["a"] });
  edit.form.name = "Meier";
  expect(edit.isChanged, "typed back to what is saved").toBe(false);
});

it("what was sent is shown until it is answered as it was taken", async () => {
  const edit = await begin();
  edit.form.name = " Meier ";
  await edit.save(() => Promise.resolve());
  expect([edit.form.name, edit.isChanged]).toEqual([" Meier ", false]);
  saved = { name: "Meier", phone: "1", tags: [] };
  flushSync();
  expect([edit.form.name, edit.isChanged]).toEqual(["Meier", false]);
});

it("after someone else was faster it asks again and keeps what was typed", async () => {
  const edit = await begin();
  edit.form.phone = "3";
  const refused = failureOf({ code: "conflict", args: {}, id: "q" });
  await expect(edit.save(() => Promise.reject(refused))).rejects.toMatchObject({ code: "conflict" });
  expect([reload.mock.calls.length, edit.form.phone, edit.isChanged]).toEqual([1, "3", true]);
});

it("what was typed is kept, found again and given up", async () => {
  const edit = await begin('{"phone":"9"}');
  expect([edit.form.phone, edit.restored]).toEqual(["9", true]);
  edit.form.name = "Neu";
  flushSync();
  await vi.advanceTimersByTimeAsync(500);
  expect(send.mock.lastCall?.[0].body).toEqual({ name: "card-1", body: '{"phone":"9","name":"Neu"}' });
  edit.discard();
  flushSync();
  expect([edit.values(), edit.isChanged]).toEqual([saved, false]);
  expect(send.mock.lastCall?.[0].body).toEqual({ name: "card-1", body: "" });
});

it("a draft that does not look like the form is left alone", async () => {
  for (const body of ['{"phone":5}', '{"other":"x"}', "[1]", "{"]) {
    const edit = await begin(body);
    expect(edit.isChanged, body).toBe(false);
    end();
  }
});

it("what means nothing keeps its own sentence and field, and what was typed stays", async () => {
  const edit = await begin();
  edit.form.phone = "?";
  const misunderstood = new Misunderstood("Keine Nummer.", "phone");
  await expect(edit.save(() => Promise.reject(misunderstood))).rejects.toBe(misunderstood);
  expect([edit.form.phone, edit.isChanged]).toEqual(["?", true]);
});
