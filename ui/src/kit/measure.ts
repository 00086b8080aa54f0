// What a rem is now: everything grows with the text, so sizes are kept in rem.

/** Pixels of one rem. */
export function remSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
