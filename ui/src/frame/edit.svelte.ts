// A form over something saved: fields nobody touched follow what is saved, also when someone else changes it; what
// was typed stays until it is saved or given up, and is kept as a draft.
import { untrack } from "svelte";
import { Failure } from "../backend/failure";
import { useDraft } from "./drafts.svelte";
import { Misunderstood } from "./typed";

export type Editing<T extends object> = {
  /** The draft's name; another name is another form. */
  name: () => string;
  /** The fields as they are saved; undefined until that is known. */
  saved: () => T | undefined;
  /** Every field with its empty value. */
  empty: T;
  /** Asks again for what is saved, after someone else was faster. */
  reload?: () => void;
};

export type Edit<T extends object> = {
  /** The fields to bind to. */
  readonly form: T;
  /** Whether anything differs from what is saved. */
  readonly isChanged: boolean;
  /** Whether what was typed comes from an earlier time. */
  readonly restored: boolean;
  /** All fields, to be sent. */
  values(): T;
  /** Sends them; what was typed is kept when that is refused. */
  save(send: (values: T) => Promise<unknown>): Promise<void>;
  /** Gives up what was typed. */
  discard(): void;
};

/** Call it while a component is made. */
export function useEdit<T extends object>({ name, saved, empty, reload }: Editing<T>): Edit<T> {
  let typed = $state.raw<ReadonlyMap<string, unknown>>(new Map());
  // The fields were sent over this: the next answer shows them as they were taken.
  let sent = $state.raw<{ over: T | undefined }>();
  const latest = $derived(saved());
  const known = $derived(latest ?? empty);
  const isChanged = $derived(typed.size > 0 && sent === undefined);

  const draft = useDraft<Record<string, unknown>>({
    name,
    typed: () => (isChanged ? Object.fromEntries(typed) : null),
    fill: (kept) => (typed = new Map(Object.entries(kept ?? {}))),
    isSuch: (value): value is Record<string, unknown> => isPartOf(value, empty),
  });

  $effect.pre(() => {
    if (sent === undefined || latest === sent.over) return;
    untrack(() => {
      typed = new Map();
      sent = undefined;
    });
  });

  const form = fieldsOf(
    empty,
    (field) => (typed.has(field) ? typed.get(field) : new Map(entriesOf(known)).get(field)),
    put,
  );

  function put(field: string, next: unknown): void {
    const others = [...typed].filter(([one]) => one !== field);
    const isSaved = same(new Map(entriesOf(known)).get(field), next);
    typed = new Map(isSaved ? others : [...others, [field, next]]);
    sent = undefined;
  }

  return {
    form,
    get isChanged() {
      return isChanged;
    },
    get restored() {
      return draft.restored && isChanged;
    },
    values: () => ({ ...form }),
    async save(send) {
      const over = latest;
      try {
        await send({ ...form });
      } catch (thrown) {
        // What means nothing has its sentence and its field already.
        if (thrown instanceof Misunderstood) throw thrown;
        if (thrown instanceof Failure && thrown.code === "conflict") reload?.();
        throw thrown;
      }
      const shown = typed;
      draft.forget();
      typed = shown;
      sent = { over };
    },
    discard() {
      draft.forget();
      typed = new Map();
    },
  };
}

/** An object with the fields of `empty`, each read and written through the given functions. */
function fieldsOf<T extends object>(
  empty: T,
  read: (field: string) => unknown,
  write: (field: string, next: unknown) => void,
): T {
  const fields = { ...empty };
  for (const [field, value] of entriesOf(empty)) {
    Object.defineProperty(fields, field, {
      enumerable: true,
      get: () => read(field) ?? value,
      set: (next: unknown) => write(field, next),
    });
  }
  return fields;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Some of the fields, each of its kind. */
function isPartOf(value: unknown, empty: object): boolean {
  if (typeof value !== "object" || value === null) return false;
  const kinds = new Map(entriesOf(empty));
  return entriesOf(value).every(([field, found]) => {
    const kind = kinds.get(field);
    return kinds.has(field) && typeof found === typeof kind && Array.isArray(found) === Array.isArray(kind);
  });
}
