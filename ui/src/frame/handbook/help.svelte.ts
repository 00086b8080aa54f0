// Which page of the handbook lies open over the window.

let open = $state<string>();
let here = $state<string>();

export function openHelp(): string | undefined {
  return open;
}

/** Opens the handbook at a page; without one at its beginning. */
export function help(page = ""): void {
  open = page;
}

/** The page that F1 opens while a component is there that is not a route. Call it while the component is made. */
export function useHelp(page: string): void {
  $effect(() => {
    here = page;
    return () => (here = undefined);
  });
}

/** What such a component wants; else the route says it. */
export function helpHere(): string | undefined {
  return here;
}

export function closeHelp(): void {
  open = undefined;
}
