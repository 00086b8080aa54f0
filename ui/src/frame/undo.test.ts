import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import { onStale } from "../backend/stale";
import type { Call, Reply } from "../backend/wire";
import { act } from "./act";
import { dismiss, toasts } from "./toasts.svelte";
import { canUndo, undoLast } from "./undo.svelte";

const send = vi.fn<(call: Call) => Promise<Reply>>();
const TAKE = { cid: 4711, version: 1 };
const BACK = { command: "undo", body: { id: 9 } };

beforeEach(() => {
  send.mockReset();
  useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined });
});
afterEach(() => toasts().forEach((toast) => dismiss(toast.id)));

function said(): string[] {
  return toasts().map((toast) => toast.text);
}

it("an act says what was done, makes its topics stale, and can be taken back", async () => {
  const reload = vi.fn();
  const end = onStale(["tickets"], reload);
  send.mockResolvedValueOnce({ answer: null, undo: BACK, stale: ["tickets"] });
  await act("ticket_take", TAKE, () => "4711 übernommen");
  expect([said(), reload.mock.calls.length]).toEqual([["4711 übernommen"], 1]);

  send.mockResolvedValueOnce({ answer: null, stale: ["tickets"] });
  await undoLast();
  expect(send.mock.lastCall?.[0]).toMatchObject(BACK);
  expect([said(), reload.mock.calls.length, canUndo()]).toEqual([
    ["Zurückgenommen: 4711 übernommen"],
    2,
    false,
  ]);
  end();
});

it("an act that cannot be taken back only says so", async () => {
  send.mockResolvedValueOnce({ answer: null, undo: null, stale: [] });
  await act("ticket_take", TAKE, () => "Gesendet");
  expect([said(), toasts()[0]?.actions, canUndo()]).toEqual([["Gesendet"], [], false]);
});

it("a refused act says nothing itself: whoever asked for it shows the refusal", async () => {
  send.mockRejectedValueOnce({ code: "conflict", args: {}, id: "q" });
  await expect(act("ticket_take", TAKE, () => "4711 übernommen")).rejects.toMatchObject({ code: "conflict" });
  expect(said()).toEqual([]);
});

it("taking back that is refused is told", async () => {
  send.mockResolvedValueOnce({ answer: null, undo: BACK, stale: [] });
  await act("ticket_take", TAKE, () => "4711 übernommen");
  send.mockRejectedValueOnce({ code: "never_heard_of", args: {}, id: "q" });
  await undoLast();
  expect(toasts().map((toast) => toast.tone)).toEqual(["alarm"]);
});
