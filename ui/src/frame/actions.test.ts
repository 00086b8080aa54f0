import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actionById, menuOf, pressed, register, runAction, shownKey } from "./actions.svelte";
import type { Action } from "./feature";
import { isTyping, keyOf } from "./keys";
import { preferences } from "./preferences.svelte";

const ends: (() => void)[] = [];

beforeEach(() => {
  document.body.innerHTML = "<input><button></button>";
});
afterEach(() => {
  ends.splice(0).forEach((end) => end());
  preferences.letters = true;
});

function add(id: string, more: Partial<Action> = {}): ReturnType<typeof vi.fn> {
  const run = vi.fn();
  ends.push(register([{ id, label: "frame-undo", group: "frame-program", run, ...more }]));
  return run;
}

function press(keys: string, target: Element | null = document.body): KeyboardEvent {
  const [key = "", ...held] = keys.split("+").reverse();
  const event = new KeyboardEvent("keydown", {
    key,
    code: /\d/.test(key) ? `Digit${key}` : "",
    ctrlKey: held.includes("Ctrl"),
    altKey: held.includes("Alt"),
    shiftKey: held.includes("Shift"),
    bubbles: true,
    cancelable: true,
  });
  // happy-dom takes Alt for AltGr.
  event.getModifierState = () => false;
  target?.addEventListener("keydown", (told) => told instanceof KeyboardEvent && pressed(told), {
    once: true,
  });
  target?.dispatchEvent(event);
  return event;
}

it("keys have the same name on every keyboard", () => {
  const check = (keys: string, name: string) => expect(keyOf(press(keys))).toBe(name);
  check("n", "N");
  check("Shift+?", "?");
  check("Ctrl+k", "Ctrl+K");
  check("Ctrl+Shift+k", "Ctrl+Shift+K");
  check("Alt+1", "Alt+1");
  check("Shift+Enter", "Shift+Enter");
  check("Ctrl+ ", "Ctrl+Space");
});

it("what writes into a field is told from what does not", () => {
  expect(["N", "Enter", "ArrowDown", "Ctrl+Z", "Ctrl+A", "?"].every(isTyping)).toBe(true);
  expect(["F1", "Ctrl+K", "Alt+1", "Ctrl+Enter", "Ctrl+Space"].some(isTyping)).toBe(false);
});

describe("a key", () => {
  it("runs its act and goes no further", () => {
    const run = add("new", { keys: ["N"] });
    expect(press("n").defaultPrevented).toBe(true);
    expect(run).toHaveBeenCalledOnce();
    expect(press("m").defaultPrevented).toBe(false);
  });

  it("that is a letter does nothing in a field, one with Ctrl does", () => {
    const [letter, search, undo] = [
      add("new", { keys: ["N"] }),
      add("search", { keys: ["Ctrl+K"] }),
      add("undo", { keys: ["Ctrl+Z"] }),
    ];
    const field = document.querySelector("input");
    press("n", field);
    press("Ctrl+z", field);
    expect([letter.mock.calls.length, undo.mock.calls.length], "the field undoes its own typing").toEqual([
      0, 0,
    ]);
    press("Ctrl+k", field);
    expect(search).toHaveBeenCalledOnce();
    press("n", document.querySelector("button"));
    expect(letter).toHaveBeenCalledOnce();
  });

  it("that is a letter can be switched off, and is then not shown", () => {
    const run = add("new", { keys: ["N"] });
    const action = actionById("new");
    expect(action && shownKey(action)).toBe("N");
    preferences.letters = false;
    flushSync();
    press("n");
    expect(run).not.toHaveBeenCalled();
    expect(action && shownKey(action)).toBeUndefined();
  });

  it("stays with what keeps its keys, whatever is added later", () => {
    const marked = add("marked", { keys: ["H"], wins: true });
    const one = add("one", { keys: ["H"] });
    press("h");
    expect([marked.mock.calls.length, one.mock.calls.length]).toEqual([1, 0]);
  });

  it("belongs to what was added last, until that goes away", () => {
    const [page, panel] = [add("page", { keys: ["H"] }), add("panel", { keys: ["H"] })];
    press("h");
    expect([page.mock.calls.length, panel.mock.calls.length]).toEqual([0, 1]);
    ends.pop()?.();
    press("h");
    expect([page.mock.calls.length, panel.mock.calls.length]).toEqual([1, 1]);
  });

  it("of an act that cannot be done now does nothing, and is not left to the browser", () => {
    const run = add("hold", { keys: ["Ctrl+H"], enabled: () => false });
    expect(press("Ctrl+h").defaultPrevented).toBe(true);
    runAction("hold");
    expect(run).not.toHaveBeenCalled();
  });

  it("reserved by browsers works only in the window", () => {
    const run = add("new", { keys: ["N"], desktopKeys: ["Ctrl+N"] });
    press("Ctrl+n");
    expect(run).not.toHaveBeenCalled();
  });
});

it("a menu has the words, keys and reasons of the acts that exist", () => {
  add("hold", { keys: ["H"], enabled: () => false, reason: () => "Der Fall ist geschlossen." });
  expect(menuOf("hold", "unknown")).toMatchObject([
    { id: "hold", label: "Rückgängig", key: "H", reason: "Der Fall ist geschlossen." },
  ]);
});
