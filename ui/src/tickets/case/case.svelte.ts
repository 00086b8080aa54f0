// The case that is being looked at: what Callbuch says about it, and which panel is open on it.
import { untrack } from "svelte";
import type { Failure } from "../../backend/failure";
import { query } from "../../backend/query.svelte";
import type { Act, CaseView, Cid, Refusal } from "../../bindings";
import { lookup } from "../../kit/words.svelte";

/** Acts that ask something first. */
export type PanelName =
  | "hold"
  | "deliver"
  | "release"
  | "refuse"
  | "withdraw"
  | "duplicate"
  | "reopen"
  | "decide"
  | "classify"
  | "assign"
  | "edit"
  | "escalate"
  | "escalation_answer"
  | "link"
  | "remote";

export type OpenCase = {
  readonly cid: Cid | undefined;
  /** What is shown; for a moment still the case before, while one walks through a list. */
  readonly view: CaseView | undefined;
  /** The same once it is of the case that is meant: what acts and keys act on. */
  readonly settled: CaseView | undefined;
  readonly failure: Failure | undefined;
  readonly slow: boolean;
  panel: PanelName | undefined;
  /** The buttons by what they open, to hang panels under. */
  readonly anchors: Map<string, HTMLElement>;
  /** Does something with the case once it is known: whoever walks fast presses the key before it is. */
  once(does: () => void): void;
  /** One has changed it oneself: it is not known until it is shown like that. */
  expect(version: number): void;
  reload(): void;
};

/** Call it while a component is made. */
export function openCase(cid: () => Cid | undefined): OpenCase {
  // Asked for anew with the same answer is no other case.
  const id = $derived(cid());
  const found = query("ticket_get", () => {
    return id === undefined ? null : { cid: id };
  });
  let panel = $state<PanelName>();
  let waiting: (() => void) | undefined;
  const anchors = new Map<string, HTMLElement>();
  let expected = $state(0);
  const settled = $derived.by(() => {
    const ticket = found.answer?.ticket;
    return ticket && ticket.cid === id && ticket.version >= expected ? found.answer : undefined;
  });

  // A panel belongs to its case.
  $effect(() => {
    void id;
    panel = undefined;
    waiting = undefined;
    expected = 0;
  });
  $effect(() => {
    const does = settled && waiting;
    if (!does) return;
    waiting = undefined;
    untrack(does);
  });

  return {
    get cid() {
      return id;
    },
    get view() {
      return found.answer;
    },
    get settled() {
      return settled;
    },
    get failure() {
      return found.failure;
    },
    get slow() {
      return found.slow;
    },
    get panel() {
      return panel;
    },
    set panel(next) {
      panel = next;
    },
    anchors,
    once(does) {
      if (settled) does();
      else waiting = does;
    },
    expect: (version) => (expected = version),
    reload: () => found.reload(),
  };
}

/** Why an act is not possible now, as a sentence; undefined when it is. */
export function refusalOf(view: CaseView | undefined, act: Act): string | undefined {
  const refusal = view?.acts.find((one) => one.act === act)?.refusal;
  return refusal ? sentenceOf(refusal) : undefined;
}

/** The words of Callbuch's own refusals: the same as if one had tried. */
function sentenceOf(refusal: Refusal): string {
  const key = {
    not_from_here: "error-not_allowed",
    kind_not_confirmed: "error-kind_unconfirmed",
    priority_missing: "error-priority_required",
    consent_missing: "error-consent_required",
    name_missing: "error-required-by",
    reason_missing: "error-reason_required",
    solution_missing: "error-required-text",
    date_passed: "error-past",
    duplicate_of_itself: "error-invalid-of",
    escalated_already: "error-escalated_already",
    not_escalated: "error-not_escalated",
  }[refusal.code];
  return lookup(key, refusal.code === "not_from_here" ? { act: refusal.act } : {}) ?? "";
}
