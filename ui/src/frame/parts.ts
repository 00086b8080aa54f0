// What one feature lends to the pages of others, because no feature imports another: a part is asked for by
// its name, with `<Part name="entryForm" given={{ … }} />`, and is there if its feature is.
import type { Component } from "svelte";
import type { Attachment, Booked, CaseView, Contract, TimeEntry } from "../bindings";

/** What a form of a time entry begins with. Days and times of day as they travel: `2026-11-23`, `08:30:00`. */
export type EntryPrefill = {
  day?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  minutes?: number | undefined;
  /** The timer it books; its minutes are filled in. */
  timer?: number | undefined;
  activity?: string | undefined;
  text?: string | undefined;
};

/** Every part with what it is given. */
export type Parts = {
  /** A contract with its versions, to look at and to change. */
  contract: { contract: Contract };
  /** The keys and menu entries that act on a case; their panels open under what is given. Shows nothing itself. */
  caseActs: { cid: number | undefined; anchor: HTMLElement | undefined };
  /** Books time on a case; for a pane or tab of the case's page. */
  entryForm: {
    cid: number;
    /** The activities of the case's contract. */
    activities: readonly string[];
    prefill?: EntryPrefill | undefined;
    /** Takes the focus when it appears. */
    takesFocus?: boolean;
    onbooked?: ((booked: Booked) => void) | undefined;
  };
  /** A dialog to correct or delete an entry; it asks to be taken away. */
  entryDialog: { entry: TimeEntry; activities: readonly string[]; onleave: () => void };
  /** A dialog that books time on any case. */
  lateEntry: {
    cid?: number | undefined;
    prefill?: EntryPrefill | undefined;
    onleave: () => void;
  };
  /** The files beside a case: to look at, to save, to add and to take away. */
  attachments: {
    cid: number;
    files: readonly Attachment[];
    /** Shows nothing while there is nothing. */
    terse?: boolean;
  };
  /** Starts a remote session for a case, with the customer's consent; opens under what is given. */
  remote: { view: CaseView; anchor: HTMLElement | undefined; onleave: () => void };
};

export type PartName = keyof Parts;
type Load<P extends PartName> = () => Promise<{ default: Component<Parts[P]> }>;
/** What a feature lends. */
export type Lent = { readonly [P in PartName]?: Load<P> };

let lent: Lent = {};

/** Says what the features lend. Once, while the window is made. */
export function lend(all: readonly Lent[]): void {
  lent = all.reduce((known, one) => ({ ...known, ...one }), {});
}

/** How a part is loaded; undefined when no feature lends it. */
export function loaderOf<P extends PartName>(name: P): Lent[P] {
  return lent[name];
}
