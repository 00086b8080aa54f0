// A case's checklist while one works on it: shown at once as one wants it, saved in turn, each change an act of its
// own that can be taken back.
import { untrack } from "svelte";
import { failureOf } from "../../backend/failure";
import type { CaseView, Ticked } from "../../bindings";
import { act } from "../../frame/act";
import { complain } from "../../frame/toasts.svelte";
import type { OpenCase } from "./case.svelte";

export type Item = {
  /** Its name here, as long as it is shown. */
  id: number;
  text: string;
  isDone: boolean;
  /** Who did it and when, once Callbuch has said so. */
  done: Ticked | null;
};

export type Checklist = {
  readonly items: readonly Item[];
  add(text: string, said: () => string): void;
  change(next: readonly Item[], said: () => string): void;
};

/** Call it while a component is made. */
export function openChecklist(open: () => OpenCase, view: () => CaseView): Checklist {
  let count = 0;
  let items = $state.raw<readonly Item[]>([]);
  /** What Callbuch has, by where it stands. */
  let places = new Map<number, number>();
  let [cid, version] = [0, 0];
  let line: Promise<void> = Promise.resolve();
  let waiting = 0;

  function take(from: CaseView): void {
    ({ cid, version } = from.ticket);
    items = from.ticket.facts.checklist.map(({ text, done }, place) => ({
      id: items[place]?.text === text ? (items[place]?.id ?? ++count) : ++count,
      text,
      isDone: done !== null,
      done,
    }));
    places = new Map(items.map((item, place) => [item.id, place]));
  }

  $effect.pre(() => {
    const now = view();
    const { ticket } = now;
    // What is still on its way is newer than what comes back.
    const isNew = ticket.cid !== cid || (waiting === 0 && ticket.version >= version);
    if (isNew) untrack(() => take(now));
  });

  async function save(of: number, wanted: readonly Item[], said: () => string): Promise<void> {
    if (of !== cid) return;
    const sent = wanted.map(({ id, text, isDone }) => ({ was: places.get(id) ?? null, text, done: isDone }));
    try {
      const changed = await act("ticket_checklist", { cid, version, items: sent }, said);
      if (of !== cid) return;
      version = changed.version;
      places = new Map(wanted.map((item, place) => [item.id, place]));
      if (open().cid === cid) open().expect(version);
    } catch (thrown) {
      complain(failureOf(thrown).sentence);
      // As Callbuch has it, whatever else was still to be saved.
      if (of === cid) take(view());
      open().reload();
    }
  }

  function change(next: readonly Item[], said: () => string): void {
    items = next;
    waiting += 1;
    const of = cid;
    line = line.then(() => save(of, next, said)).finally(() => (waiting -= 1));
  }

  return {
    get items() {
      return items;
    },
    add(text, said) {
      change([...items, { id: ++count, text, isDone: false, done: null }], said);
    },
    change,
  };
}
