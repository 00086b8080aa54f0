// Where the pieces of a day stand in its strip.
import type { DayStrip, Frame, Piece } from "../bindings";

const HOUR = 60;
const DAY = 24 * HOUR;
/** What a day without office hours and work shows: eight to six. */
const USUAL: Frame = { from: 8 * HOUR, to: 18 * HOUR };

/** Full hours around the office's hours, everything booked, and now. */
export function span({ frames, pieces, now }: DayStrip): Frame {
  const all = [...frames, ...pieces.map((piece) => piece.frame)];
  const from = Math.min(...all.map((frame) => frame.from), all.length === 0 ? USUAL.from : DAY, now ?? DAY);
  const to = Math.max(...all.map((frame) => frame.to), all.length === 0 ? USUAL.to : 0, now ?? 0);
  return { from: Math.floor(from / HOUR) * HOUR, to: Math.min(DAY, Math.ceil((to + 1) / HOUR) * HOUR) };
}

/** What lies between the office's hours. */
export function breaks(frames: readonly Frame[]): Frame[] {
  return frames.slice(1).map((frame, index) => ({ from: frames[index]?.to ?? frame.from, to: frame.from }));
}

export type Placed = { piece: Piece; lane: number; of: number };

/** Work at the same time stands one above the other; each group of such work as many as it needs. */
export function lanes(pieces: readonly Piece[]): Placed[] {
  const placed: Placed[] = [];
  let group: Placed[] = [];
  let ends: number[] = [];
  const settle = () => {
    group.forEach((one) => (one.of = ends.length));
    placed.push(...group);
    group = [];
    ends = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.frame.from - b.frame.from)) {
    if (ends.every((end) => end <= piece.frame.from)) settle();
    const free = ends.findIndex((end) => end <= piece.frame.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = piece.frame.to;
    group.push({ piece, lane, of: 1 });
  }
  settle();
  return placed;
}

/** A minute of the day as `8:05`. */
export function clock(minute: number): string {
  return `${Math.trunc(minute / HOUR)}:${String(minute % HOUR).padStart(2, "0")}`;
}

/** A minute of the day as it travels; the day's end is the next one's beginning. */
export function wire(minute: number): string {
  return `${clock(minute % DAY).padStart(5, "0")}:00`;
}
