// Keeps what a person arranged with Callbuch, so that it is there at every seat; this machine keeps a copy, so
// that the window looks right before anyone said who they are.
import { call } from "../backend/backend";
import { query } from "../backend/query.svelte";
import { keepWith, machine } from "./remembered.svelte";

/** Call it while the window is made. */
export function keepPreferences(): void {
  const kept = query("preferences_get", () => ({}));

  $effect(() => {
    const values = kept.answer?.values;
    if (!values) return;
    const mine = new Map(Object.entries(values));
    mine.forEach((json, name) => machine.write(name, json));
    keepWith({
      read: (name) => mine.get(name) ?? machine.read(name),
      write(name, json) {
        mine.set(name, json);
        machine.write(name, json);
        // Without an answer the copy here still has it.
        call("preference_set", { name, value: json }).catch(() => undefined);
      },
    });
  });
}
