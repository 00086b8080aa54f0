// How keys move through things that stand in a row.

/** Where a key leads from one of `count` places, or undefined when the key means something else. */
export function moved(key: string, from: number, count: number, page = 10): number | undefined {
  if (count === 0) return undefined;
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from === -1 ? count - 1 : from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, count - 1));
}

/** The same in a line that has no ends: tabs, choices. Arrows of both directions count. */
export function turned(key: string, from: number, count: number): number | undefined {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step !== undefined && count > 0) return (from + step + count) % count;
  return key === "Home" ? 0 : key === "End" ? count - 1 : undefined;
}

const PAUSE = 700;

/** Collects letters typed quickly one after another and finds what begins with them. */
export function typeahead(): (key: string, texts: readonly string[], from: number) => number | undefined {
  let typed = "";
  let last = 0;
  return (key, texts, from) => {
    if ([...key].length !== 1 || (key === " " && !typed)) return undefined;
    const at = performance.now();
    typed = at - last > PAUSE ? key : typed + key;
    last = at;
    // One letter again and again walks through all that begin with it.
    const again = [...typed].every((letter) => letter === key);
    const wish = (again ? key : typed).toLocaleLowerCase();
    const start = again ? from + 1 : Math.max(from, 0);
    for (let step = 0; step < texts.length; step += 1) {
      const index = (start + step) % texts.length;
      if (texts[index]?.toLocaleLowerCase().startsWith(wish)) return index;
    }
    return undefined;
  };
}
