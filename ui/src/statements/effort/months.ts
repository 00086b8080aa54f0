// Names of months under bars.
import type { Day } from "../../kit/format";
import { t } from "../../kit/words.svelte";
import { monthOf, type Span } from "../../frame/period/period";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function monthSpan(first: Day): Span {
  return monthOf(Number(first.slice(0, "2026".length)), monthAt(first));
}

/** "N" for November: under a bar there is room for one letter. */
export function initialOf(first: Day): string {
  return t(`month-${MONTHS[monthAt(first) - 1] ?? 1}`).slice(0, 1);
}

function monthAt(first: Day): number {
  return Number(first.slice("2026-".length, "2026-11".length));
}
