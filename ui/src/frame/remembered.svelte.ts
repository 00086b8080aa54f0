// What a person arranged: widths, columns, habits. Kept by name, as JSON, wherever the keeper keeps it.

/** Where it is kept. */
export type Keeper = { read(name: string): string | null; write(name: string, json: string): void };

const PREFIX = "callbuch.";

/** The keeper before anyone said who they are: this machine. */
export const machine: Keeper = {
  read: (name) => localStorage.getItem(PREFIX + name),
  write: (name, json) => localStorage.setItem(PREFIX + name, json),
};

let keeper = machine;
const adopters = new Set<() => void>();

/** Keeps elsewhere from now on; everything remembered is read again from there. */
export function keepWith(next: Keeper): void {
  keeper = next;
  adopters.forEach((adopt) => adopt());
}

export type Remembered<T> = { value: T };

/**
 * A value that is still there after a restart; made once, at the top of a module. What cannot be read, or does
 * not look like it, is the usual one.
 */
export function remembered<T>(name: string, usual: T, isSuch: (value: unknown) => value is T): Remembered<T> {
  let value = $state.raw(read());
  adopters.add(() => (value = read()));

  function read(): T {
    try {
      const found: unknown = JSON.parse(keeper.read(name) ?? "null");
      return isSuch(found) ? found : usual;
    } catch {
      return usual;
    }
  }

  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
      keeper.write(name, JSON.stringify(next));
    },
  };
}
