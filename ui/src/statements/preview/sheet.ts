// Where the pages of a paper lie on screen, and which of them are worth drawing.

/** A page of A4 at "100 %", in pixels: 96 to the inch. */
export const PAPER = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
/** Between two pages, and around them. */
export const GAP = 16;
/** Pages that are asked for at once, as Callbuch gives them. */
export const AT_ONCE = 8;
/** Drawn before and behind what is seen. */
const AHEAD = 1;

/** How large paper is shown: to the width of its room, or by a factor. */
export type Zoom = "width" | number;

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2];
const LEAST = 240;

export function pageWidth(zoom: Zoom, room: number): number {
  const wide = zoom === "width" ? room - 2 * GAP : PAPER.width * zoom;
  return Math.max(LEAST, Math.floor(wide));
}

export function pageHeight(width: number): number {
  return Math.round((width * PAPER.height) / PAPER.width);
}

/** The next factor in a direction from what is shown now. */
export function zoomed(width: number, direction: 1 | -1): number {
  const now = width / PAPER.width;
  const further =
    direction === 1 ? STEPS.find((step) => step > now + 0.01) : STEPS.findLast((step) => step < now - 0.01);
  return further ?? (direction === 1 ? (STEPS.at(-1) ?? 1) : (STEPS[0] ?? 1));
}

/** The pages on screen and next to it: from, and to without itself. */
export function seen(top: number, room: number, height: number, count: number): { from: number; to: number } {
  const step = height + GAP;
  const from = Math.floor((top - GAP) / step) - AHEAD;
  const to = Math.ceil((top + room) / step) + AHEAD;
  return { from: Math.max(0, Math.min(from, count)), to: Math.max(0, Math.min(to, count)) };
}

/** The page that takes most of the screen, from 0. */
export function pageAt(top: number, room: number, height: number, count: number): number {
  const at = Math.floor((top + room / 2 - GAP) / (height + GAP));
  return Math.max(0, Math.min(at, count - 1));
}

/** The first pages of the parts that these pages lie in. */
export function partsOf({ from, to }: { from: number; to: number }): number[] {
  const parts: number[] = [];
  for (let at = Math.floor(from / AT_ONCE) * AT_ONCE; at < to; at += AT_ONCE) parts.push(at);
  return parts;
}
