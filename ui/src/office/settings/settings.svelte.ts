// The office's settings as the sections of one page share them: each changes its own fields over the latest ones.
import { getContext, setContext } from "svelte";
import { query, type Query } from "../../backend/query.svelte";
import type { Office, Settings } from "../../bindings";
import { act } from "../../frame/act";

const SETTINGS = Symbol("settings");

/** Asks for them, for this page and what is below it. */
export function provideSettings(): Query<Settings> {
  return setContext(
    SETTINGS,
    query("office_get", () => ({})),
  );
}

export function currentSettings(): Query<Settings> {
  return getContext<Query<Settings>>(SETTINGS);
}

/** Saves some fields; those of other sections are as they were last seen. */
export async function saveOffice(settings: Query<Settings>, part: Partial<Office>): Promise<void> {
  const { answer } = settings;
  if (answer) await act("office_set", { version: answer.version, office: { ...answer.office, ...part } });
}
