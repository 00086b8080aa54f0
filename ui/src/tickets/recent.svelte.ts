// The cases a person looked at last, the latest first: what the search field offers before anything is typed.
import type { Hit, PaletteSource } from "../frame/feature";
import { remembered } from "../frame/remembered.svelte";
import { go, where } from "../frame/router.svelte";

/** How many are kept. */
const MOST = 8;

/** As it was when it was looked at. */
export type Seen = { cid: number; subject: string; customer: string };

const seen = remembered<readonly Seen[]>("recent-cases", [], isSeen);

/** A case stands on its page. */
export function lookedAt(one: Seen): void {
  const next = withLatest(seen.value, one);
  if (JSON.stringify(next) !== JSON.stringify(seen.value)) seen.value = next;
}

export function withLatest(all: readonly Seen[], one: Seen): readonly Seen[] {
  return [one, ...all.filter(({ cid }) => cid !== one.cid)].slice(0, MOST);
}

export const recent: PaletteSource = {
  id: "recent",
  label: "tickets-group-recent",
  find(text) {
    // The one that is open needs no finding.
    const here = where().path;
    const others = text === "" ? seen.value.filter(({ cid }) => here !== pathOf(cid)) : [];
    return Promise.resolve(
      others.map((one): Hit => ({
        id: `recent-${one.cid}`,
        title: `${one.cid} ${one.subject}`,
        detail: one.customer,
        icon: "history",
        score: 1,
        run: () => go(pathOf(one.cid)),
      })),
    );
  },
};

function pathOf(cid: number): string {
  return `fall/${cid}`;
}

function isSeen(value: unknown): value is readonly Seen[] {
  const isOne = (one: unknown) =>
    typeof one === "object" &&
    one !== null &&
    "cid" in one &&
    Number.isSafeInteger(one.cid) &&
    "subject" in one &&
    typeof one.subject === "string" &&
    "customer" in one &&
    typeof one.customer === "string";
  return Array.isArray(value) && value.every(isOne);
}
