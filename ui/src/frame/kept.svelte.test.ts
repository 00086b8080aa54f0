import { flushSync } from "svelte";
import { expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import type { Call, Reply } from "../backend/wire";
import { keepPreferences } from "./kept.svelte";
import { preferences } from "./preferences.svelte";

it("what a person chose comes with them, and what they choose goes to Callbuch and stays here too", async () => {
  localStorage.setItem("callbuch.density", '"compact"');
  const send = vi.fn(({ command }: Call): Promise<Reply> =>
    Promise.resolve({ answer: command === "preferences_get" ? { values: { theme: '"dark"' } } : {} }),
  );
  useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined });
  const end = $effect.root(keepPreferences);
  await vi.waitFor(() => {
    flushSync();
    expect(preferences.theme).toBe("dark");
  });
  expect(localStorage.getItem("callbuch.theme"), "the next first glance is right").toBe('"dark"');
  expect(preferences.density, "what they never chose is as it was here").toBe("compact");

  preferences.theme = "light";
  expect(send.mock.lastCall?.[0]).toMatchObject({
    command: "preference_set",
    body: { name: "theme", value: '"light"' },
  });
  expect(localStorage.getItem("callbuch.theme")).toBe('"light"');
  end();
});
