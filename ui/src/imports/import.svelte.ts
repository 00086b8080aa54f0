// One import on its way: the file, what was seen in it, the plan, the trial, the result. It stays when one leaves
// the page, since an import may take minutes.
import { call } from "../backend/backend";
import { pickTable } from "../backend/desktop";
import { failureOf, type Failure } from "../backend/failure";
import { putTable } from "../backend/web";
import type { TakenIn } from "../backend/wire";
import type { Field, ImportRow, Look, Plan, Reading, Tried, What } from "../bindings";
import { act } from "../frame/act";
import { number } from "../kit/format";
import { t } from "../kit/words.svelte";

export type Busy = "reading" | "check" | "run";

/** The fields whose words need a meaning. */
const WORDED: readonly (Field | null)[] = ["status", "kind", "priority", "responsible"];

class Import {
  file = $state.raw<TakenIn>();
  look = $state.raw<Look>();
  tried = $state.raw<Tried>();
  /** The plan was changed after the trial. */
  isStale = $state(false);
  result = $state.raw<ImportRow>();
  busy = $state<Busy>();
  /** The name of a file that is being read. */
  reads = $state("");
  failure = $state.raw<Failure>();
}

export const current = new Import();

/** Takes in a file of a browser. */
export function take(file: File): Promise<void> {
  return taken(file.name, () => putTable(file));
}

/** Asks for a file; the window reads it itself. */
export function pick(): Promise<void> {
  return taken("", pickTable);
}

async function taken(name: string, take: () => Promise<TakenIn | null>): Promise<void> {
  current.reads = name;
  await during("reading", async () => {
    const file = await take();
    if (!file) return;
    forget();
    current.file = file;
    await ask({}, null, null);
  });
}

/** Begins anew. */
export function forget(): void {
  current.file = undefined;
  current.look = undefined;
  current.tried = undefined;
  current.result = undefined;
  current.failure = undefined;
  current.isStale = false;
}

/** Reads the file another way: another sheet, another separator. The proposals begin anew. */
export function readAs(reading: Partial<Reading>): Promise<void> {
  const before = current.look?.reading;
  return during("reading", () => ask({ ...before, ...reading }, current.look?.plan.what ?? null, null));
}

/** Says what the rows are. */
export function meantAs(what: What): Promise<void> {
  return during("reading", () => ask(current.look?.reading ?? {}, what, null));
}

/** Changes the plan; words of a column that was just named get proposals. */
export async function change(plan: Plan, column?: Field | null, before?: Field | null): Promise<void> {
  const look = current.look;
  if (!look) return;
  current.look = { ...look, plan, missing: look.missing };
  current.isStale = current.tried !== undefined;
  const isWorded = [column, before].some((field) => field !== undefined && WORDED.includes(field));
  if (isWorded || column !== undefined) {
    await during("reading", () => ask(look.reading, plan.what, plan));
  }
}

async function ask(reading: Partial<Reading>, what: What | null, plan: Plan | null): Promise<void> {
  const file = current.file;
  if (!file) return;
  const wanted: Reading = { encoding: null, separator: null, head: null, sheet: null, ...reading };
  const remembered = current.look?.remembered ?? false;
  const look = await call("import_look", { file: file.file, reading: wanted, what, plan });
  current.look = plan ? { ...look, remembered } : look;
  current.isStale = current.tried !== undefined;
}

/** Tries it; nothing is written. */
export function check(): Promise<void> {
  return during("check", async () => {
    const request = wanted();
    if (!request) return;
    current.tried = await call("import_check", request);
    current.isStale = false;
  });
}

/** Takes it over. */
export function run(): Promise<void> {
  return during("run", async () => {
    const request = wanted();
    if (!request) return;
    current.result = await act("import_run", request, ({ counts, source }) =>
      t("imports-done", { added: counts.added, source }),
    );
    current.tried = undefined;
  });
}

function wanted() {
  const { file, look } = current;
  return file && look ? { file: file.file, reading: look.reading, plan: look.plan } : undefined;
}

async function during(busy: Busy, work: () => Promise<void>): Promise<void> {
  current.busy = busy;
  current.failure = undefined;
  try {
    await work();
  } catch (thrown) {
    current.failure = failureOf(thrown);
  } finally {
    current.busy = undefined;
  }
}

/** How many rows an import would write. */
export function writes({ counts }: Tried): number {
  return counts.added + counts.changed;
}

/** The parts of what rows came to that are not nothing, as "9.998 neu". */
export function told(counts: Tried["counts"]): { key: string; value: string; label: string }[] {
  const parts = ["added", "changed", "same", "kept", "left_out", "customers"] as const;
  return parts
    .filter((part) => counts[part] > 0)
    .map((part) => ({ key: part, value: number(counts[part]), label: t(`imports-count-${part}`) }));
}
