// What is typed into a form and not sent yet. Callbuch keeps it under a name, so that it is there again after a
// restart, and at another desk.
import { untrack } from "svelte";
import { call } from "../backend/backend";

/** What is typed is kept after a pause of so many milliseconds, and at once when the form goes away. */
const PAUSE = 400;

export type Drafting<T> = {
  /** "intake", "note-4711"; another name is another draft. */
  name: () => string;
  /** What is typed now; null when that is nothing worth keeping. */
  typed: () => T | null;
  /** Puts what was kept into the form; null empties it. */
  fill: (kept: T | null) => void;
  isSuch: (value: unknown) => value is T;
};

export type Drafted = {
  /** Whether what was kept has been looked for; until then nothing is kept. */
  readonly ready: boolean;
  /** Whether the form shows what was kept earlier. */
  readonly restored: boolean;
  /** The form was sent or given up. */
  forget: () => void;
};

/** Keeps a form's draft for as long as the form is there. Call it while a component is made. */
export function useDraft<T>({ name, typed, fill, isSuch }: Drafting<T>): Drafted {
  let ready = $state(false);
  let restored = $state(false);
  let kept = "";
  let unkept: string | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function open(wish: string): Promise<void> {
    ready = false;
    restored = false;
    fill(null);
    const found = await call("draft_get", { name: wish }).catch(() => ({ body: "" }));
    if (name() !== wish) return;
    kept = found.body;
    const such = read(found.body, isSuch);
    // Whoever is faster than the answer has typed something newer.
    if (such !== undefined && typed() === null) {
      fill(such);
      restored = true;
    }
    ready = true;
  }

  function later(body: string): void {
    unkept = body;
    clearTimeout(pause);
    pause = setTimeout(() => keep(name()), PAUSE);
  }

  function keep(of: string): void {
    clearTimeout(pause);
    const body = unkept;
    unkept = undefined;
    if (body === undefined || body === kept) return;
    kept = body;
    // Keeping is a courtesy: what is on the screen is not lost when it fails, and is kept with the next letter.
    call("draft_keep", { name: of, body }).catch(() => (kept = ""));
  }

  // Said anew with the same words it is no other draft: what was typed meanwhile stays.
  const wish = $derived(name());
  $effect.pre(() => {
    const mine = wish;
    untrack(() => void open(mine));
    return () => untrack(() => keep(mine));
  });
  $effect(() => {
    const now = typed();
    const body = now === null ? "" : JSON.stringify(now);
    if (ready) untrack(() => later(body));
  });
  $effect(() => {
    const leaving = () => document.visibilityState === "hidden" && keep(name());
    document.addEventListener("visibilitychange", leaving);
    return () => document.removeEventListener("visibilitychange", leaving);
  });

  return {
    get ready() {
      return ready;
    },
    get restored() {
      return restored;
    },
    forget() {
      fill(null);
      restored = false;
      unkept = "";
      keep(name());
    },
  };
}

function read<T>(body: string, isSuch: (value: unknown) => value is T): T | undefined {
  try {
    const found: unknown = body ? JSON.parse(body) : undefined;
    return isSuch(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
