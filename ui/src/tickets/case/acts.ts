// Everything that can be done with a case, for keys, buttons, menus and the palette.
import { copy, openWindow } from "../../backend/desktop";
import type { Act, CaseView } from "../../bindings";
import { act } from "../../frame/act";
import type { Action } from "../../frame/feature";
import { complain, say } from "../../frame/toasts.svelte";
import type { IconName } from "../../kit/icons";
import { t, type Label } from "../../kit/words.svelte";
import { escalationMail } from "./escalation";
import { refusalOf, type OpenCase, type PanelName } from "./case.svelte";
import type { Tab } from "./wish.svelte";

type Timing = { runs: boolean; toggle: () => unknown };

/** The acts of the case's menu, in the order people look for them. */
export const MENU = [
  "ticket.take",
  "ticket.resume",
  "ticket.hand_back",
  "ticket.hold",
  "ticket.deliver",
  "ticket.release",
  "ticket.refuse",
  "ticket.withdraw",
  "ticket.duplicate",
  "ticket.reopen",
  "ticket.decide",
  "ticket.classify",
  "ticket.assign",
  "ticket.edit",
  "ticket.escalate",
  "ticket.escalation_answer",
  "ticket.escalation_mail",
  "ticket.attach",
  "ticket.link",
  "ticket.checklist",
  "ticket.remote",
  "ticket.timer",
  "ticket.copy",
  "ticket.window",
] as const;

/** The acts that lead on from where a case stands; the first is the one that is usual there. */
export function nextSteps(view: CaseView): string[] {
  const decides = view.ticket.facts.decision === null;
  switch (view.ticket.status) {
    case "open":
      return ["ticket.take", "ticket.deliver", "ticket.hold"];
    case "working":
      return ["ticket.deliver", "ticket.hold"];
    case "hold":
      return ["ticket.resume"];
    case "delivered":
      return ["ticket.release", "ticket.refuse"];
    case "closed":
      return decides ? ["ticket.decide", "ticket.reopen"] : ["ticket.reopen"];
  }
}

/** The acts of an open case. */
export function caseActions(open: OpenCase, timing: Timing): Action[] {
  const { cid, settled } = open;
  if (cid === undefined) return [];
  return [
    ...steps(open, settled),
    ...facts(open),
    ...escalation(open),
    {
      id: "ticket.timer",
      label: timing.runs ? "tickets-act-timer-pause" : "tickets-act-timer-start",
      keys: ["Ctrl+Space"],
      icon: timing.runs ? "pause" : "play",
      group: "tickets-group",
      run: timing.toggle,
    },
    {
      id: "ticket.copy",
      label: "tickets-act-copy",
      keys: ["C"],
      icon: "copy",
      group: "tickets-group",
      run: () => void copy(String(cid)).then(() => say(t("tickets-copied", { cid: String(cid) }))),
    },
    {
      id: "ticket.window",
      label: "tickets-act-window",
      keys: ["Shift+Enter"],
      icon: "window",
      group: "tickets-group",
      run: () => openWindow(`fall/${cid}`),
    },
  ];
}

/** What is written below a case. */
export function noteActions(begin: (tab: Tab) => unknown, hasTime: boolean): Action[] {
  const note = (id: string, tab: Tab, icon: IconName, keys: readonly string[]) => ({
    id: `ticket.${id}`,
    label: NOTES[tab],
    keys,
    icon,
    group: "tickets-group" as const,
    run: () => begin(tab),
  });
  return [
    note("reply", "out", "reply", ["R"]),
    note("heard", "in", "phone", []),
    note("note", "internal", "lock", ["I"]),
    ...(hasTime ? [note("time", "time", "clock", ["T"])] : []),
  ];
}

const NOTES = {
  out: "tickets-act-reply",
  in: "tickets-act-heard",
  internal: "tickets-act-note",
  time: "tickets-act-time",
} as const satisfies Record<Tab, Label>;

type Step = Exclude<Act, "wake" | "lapse">;
type Question = Exclude<
  PanelName,
  | "hold"
  | "deliver"
  | "release"
  | "refuse"
  | "withdraw"
  | "duplicate"
  | "reopen"
  | "escalate"
  | "escalation_answer"
>;

/** The steps of the table of states. E goes on working, from Open as from Hold. */
function steps(open: OpenCase, view: CaseView | undefined): Action[] {
  return [
    goOn(open, view),
    step(open, "hand_back", "open", [], () => at(open, "ticket_hand_back", "tickets-done-hand_back")),
    step(open, "hold", "hold", ["H"], () => (open.panel = "hold")),
    step(open, "deliver", "delivered", ["L"], () => (open.panel = "deliver")),
    step(open, "release", "closed", ["F"], () => (open.panel = "release")),
    step(open, "refuse", "x", [], () => (open.panel = "refuse")),
    step(open, "withdraw", "undo", [], () => (open.panel = "withdraw")),
    step(open, "duplicate", "merge", [], () => (open.panel = "duplicate")),
    step(open, "reopen", "history", [], () => (open.panel = "reopen")),
  ];
}

/** Pressed before the last act is shown, it means what the case allows then. */
function goOn(open: OpenCase, view: CaseView | undefined): Action {
  const ofCase = (one: CaseView | undefined) => (one?.ticket.status === "hold" ? "resume" : "take");
  const early = step(open, ofCase(view), "working", ["E"], () => undefined);
  return {
    ...early,
    run: () => open.once(() => step(open, ofCase(open.settled), "working", [], () => goOnAt(open)).run()),
  };
}

function goOnAt(open: OpenCase): void {
  if (open.settled?.ticket.status === "hold") at(open, "ticket_resume", "tickets-done-resume");
  else at(open, "ticket_take", "tickets-done-take");
}

function step(open: OpenCase, of: Step, icon: IconName, keys: readonly string[], run: () => unknown): Action {
  const view = open.settled;
  const refusal = refusalOf(view, of);
  return {
    id: `ticket.${of}`,
    label: `tickets-act-${of}`,
    keys,
    icon,
    group: "tickets-group",
    enabled: () => refusal === undefined,
    reason: () => refusal,
    run: () =>
      open.once(() => {
        const late = refusalOf(open.settled, of);
        if (late === undefined) run();
        else complain(late);
      }),
  };
}

/** A step that asks nothing. */
function at(
  open: OpenCase,
  command: "ticket_take" | "ticket_resume" | "ticket_hand_back",
  said: "tickets-done-take" | "tickets-done-resume" | "tickets-done-hand_back",
): void {
  const ticket = open.settled?.ticket;
  if (!ticket) return;
  const { cid, version } = ticket;
  void act(command, { cid, version }, () => t(said, { cid: String(cid) })).then((changed) => {
    if (open.cid === cid) open.expect(changed.version);
  });
}

/** X escalates, and answers what is escalated. */
function escalation(open: OpenCase): Action[] {
  const escalated = Boolean(open.settled?.ticket.facts.escalation);
  const only = (wanted: boolean) => ({
    enabled: () => escalated === wanted,
    reason: () => (escalated ? t("error-escalated_already") : t("error-not_escalated")),
  });
  const ask = (id: "escalate" | "escalation_answer", icon: IconName): Action => ({
    id: `ticket.${id}`,
    label: `tickets-act-${id}`,
    keys: (id === "escalation_answer") === escalated ? ["X"] : [],
    icon,
    group: "tickets-group",
    ...only(id === "escalation_answer"),
    run: () => open.once(() => (open.panel = id)),
  });
  return [
    ask("escalate", "escalated"),
    ask("escalation_answer", "check"),
    {
      id: "ticket.escalation_mail",
      label: "tickets-act-escalation_mail",
      keys: ["M"],
      icon: "mail",
      group: "tickets-group",
      ...only(true),
      run: () =>
        open.once(() => {
          const text = open.settled && escalationMail(open.settled);
          if (text) void copy(text).then(() => say(t("escalation-mail-copied")));
        }),
    },
  ];
}

/** What can be said about a case in any state. */
function facts(open: OpenCase): Action[] {
  const ask = (name: Question, icon: IconName, keys: readonly string[]): Action => ({
    id: `ticket.${name}`,
    label: `tickets-act-${name}`,
    keys,
    icon,
    group: "tickets-group",
    run: () => open.once(() => (open.panel = name)),
  });
  return [
    ask("decide", "bill", ["D"]),
    ask("classify", "flag", ["P"]),
    ask("assign", "user", ["A"]),
    ask("edit", "edit", []),
    ask("remote", "screen", []),
    ask("link", "link", []),
  ];
}
