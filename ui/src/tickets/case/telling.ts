// What happened to a case, as a sentence with its sign. Every happening has one.
import type { CaseView, Channel, Cid, FieldChange, Happening, Moment, Priority } from "../../bindings";
import { nameOf } from "../../frame/people.svelte";
import { decisionWords } from "../../frame/said/reasons";
import type { IconName } from "../../kit/icons";
import { bytes, near, nearDay, type Instant } from "../../kit/format";
import type { StatusName } from "../../kit/states";
import { lookup, t } from "../../kit/words.svelte";
import { strong } from "./phrase";

export type Told = {
  icon: IconName;
  /** The state it led to: its sign has the state's colour. */
  status?: StatusName;
  /** How it looks: what was said, what stays among us, what we told the customer, or a step on the way. */
  kind: "said" | "internal" | "letter" | "step";
  /** With the names that stand out. */
  sentence: string;
  text?: string;
  /** What stays among us about it. */
  internal?: string;
  minutes?: number;
  /** A case it leads to. */
  leads?: Cid;
};

const WAYS = {
  phone: "phone",
  mail: "mail",
  online: "link",
  in_person: "people",
  remote: "screen",
} as const satisfies Record<Channel, IconName>;

export function tell(moment: Moment, view: CaseView, now: Instant): Told {
  const who = moment.person === null ? "" : nameOf(moment.person);
  const { happening } = moment;
  const told = spoken(moment, who, view) ?? stepped(happening, who, now) ?? gathered(happening, who);
  return told ?? facted(happening, who, now);
}

/** What people said. */
function spoken(moment: Moment, who: string, view: CaseView): Told | undefined {
  const { happening } = moment;
  switch (happening.what) {
    case "opened":
      return {
        icon: WAYS[happening.channel],
        kind: "said",
        sentence: t("tickets-happened-opened", {
          channel: happening.channel,
          contact: strong(happening.contact || view.customer.name),
          who,
        }),
        text: descriptionOf(moment, view),
      };
    case "note":
      return noted(happening, who, view);
    case "delivered":
      return {
        icon: "delivered",
        status: "delivered",
        kind: "letter",
        sentence: t("tickets-happened-delivered", { who: strong(who) }),
        text: happening.text,
      };
    case "refused":
    case "withdrawn":
      return {
        icon: happening.what === "refused" ? "x" : "undo",
        kind: "said",
        sentence: t(`tickets-happened-${happening.what}`, {
          by: strong(happening.by),
          way: way(happening.channel),
          who,
        }),
        text: happening.text,
      };
    case "worked":
      return {
        icon: "clock",
        kind: "step",
        sentence: t("tickets-happened-worked", { who, text: happening.text || happening.activity }),
        internal: happening.internal_text,
        minutes: happening.minutes,
      };
    default:
      return undefined;
  }
}

/** What was asked for when the case was opened: this one, or one that has become part of it. */
function descriptionOf({ origin }: Moment, { ticket, merged }: CaseView): string {
  const { description } = merged.find(({ cid }) => cid === origin) ?? ticket;
  return description;
}

function noted(note: Extract<Happening, { what: "note" }>, who: string, view: CaseView): Told {
  const { direction, channel, text } = note;
  if (direction === "internal")
    return { icon: "lock", kind: "internal", sentence: t("tickets-happened-internal", { who }), text };
  const contact = strong(note.contact || view.customer.name);
  return {
    icon: WAYS[channel],
    kind: direction === "out" ? "letter" : "said",
    sentence: t(`tickets-happened-note-${direction}`, { contact, way: way(channel), who }),
    text,
  };
}

/** The steps of the case's path. */
function stepped(happening: Happening, who: string, now: Instant): Told | undefined {
  switch (happening.what) {
    case "taken":
    case "resumed":
      return { icon: "working", status: "working", ...step(happening.what, { who }) };
    case "handed_back":
      return { icon: "open", status: "open", ...step("handed_back", { who }) };
    case "woke":
      return { icon: "bell", ...step("woke", {}) };
    case "held": {
      const until = happening.timed ? near(happening.until, now) : nearDay(happening.until, now);
      const agreed = { who, until, with: happening.with, way: way(happening.channel) };
      return { icon: "hold", status: "hold", ...step("held", agreed), text: happening.reason };
    }
    case "released":
      return {
        icon: "closed",
        status: "closed",
        ...step("released", { by: happening.by, way: way(happening.channel), who }),
      };
    case "lapsed":
      return { icon: "closed", status: "closed", ...step("lapsed", {}) };
    case "duplicate":
      return { icon: "merge", ...step("duplicate", { who, cid: String(happening.of) }), leads: happening.of };
    case "merged":
      return { icon: "merge", ...step("merged", { who }), leads: happening.into };
    case "reopened":
      return { icon: "working", status: "working", ...step("reopened", { who }), text: happening.text };
    default:
      return undefined;
  }
}

/** What was put beside it and taken away, and where it came from. */
function gathered(happening: Happening, who: string): Told | undefined {
  switch (happening.what) {
    case "linked":
    case "unlinked":
      return {
        icon: "link",
        ...step(happening.what, { who, kind: happening.kind, cid: String(happening.other) }),
        leads: happening.other,
      };
    case "attached": {
      const { name, size } = happening;
      return { icon: "clip", ...step("attached", { who, name, size: bytes(size) }) };
    }
    case "attachment_removed":
      return {
        icon: "trash",
        ...step("attachment_removed", { who, name: happening.name }),
        text: happening.text,
      };
    case "imported": {
      const { source, number, word } = happening;
      const sentence = word
        ? t("imports-told", { source, number, word })
        : t("imports-told-plain", { source, number });
      return { icon: "folder", kind: "step", sentence };
    }
    case "imported_again":
      return {
        icon: "folder",
        kind: "step",
        sentence: t("imports-told-again", { source: happening.source }),
      };
    default:
      return undefined;
  }
}

/** What was settled about it. */
function facted(happening: Happening, who: string, now: Instant): Told {
  switch (happening.what) {
    case "consented":
      return { icon: "flag", ...step("consented", { by: happening.by, way: way(happening.channel) }) };
    case "escalated": {
      const until = happening.timed ? near(happening.until, now) : nearDay(happening.until, now);
      return {
        icon: "escalated",
        ...step("escalated", { who, to: happening.to, until }),
        text: happening.text,
      };
    }
    case "escalation_answered":
      return {
        icon: "check",
        ...step("escalation_answered", { who, by: happening.by }),
        text: happening.text,
      };
    case "assigned":
      return { icon: "user", ...step("assigned", { who, to: nameOf(happening.to) }) };
    case "classified":
      return { icon: "flag", ...step("classified", classes(happening, who)) };
    case "edited": {
      const fields = happening.fields.map((field) => lookup(`tickets-field-${field}`) ?? field).join(", ");
      const text = happening.lines.map(changed).join("\n");
      return { icon: "edit", ...step("edited", { who, fields }), ...(text === "" ? {} : { text }) };
    }
    case "decided": {
      const before = happening.before === null ? "" : decisionWords(happening.before, happening.before_named);
      const now = decisionWords(happening.charge, happening.named);
      const told = before
        ? step("decided-anew", { who, charge: now, before })
        : step("decided", { who, charge: now });
      return { icon: "bill", ...told, text: happening.text };
    }
    case "undone": {
      const action = lookup(`tickets-undone-${happening.action}`) ?? happening.action;
      return { icon: "undo", ...step("undone", { who, action }) };
    }
    case "remote":
      return { icon: "screen", ...step("remote", { who, by: happening.by, way: way(happening.channel) }) };
    case "remote_failed":
      return { icon: "alert", ...step("remote_failed", {}) };
    case "answered":
      return { icon: "check", ...step("answered", { who }) };
    default:
      return { icon: "refresh", ...step("recomputed", {}) };
  }
}

/** "Gefunden in: 12.4.2 → 12.4.3". */
function changed({ field, from, to }: FieldChange): string {
  const name = lookup(`tickets-field-${field}`) ?? field;
  return t("tickets-field-changed", { name, from: from || "–", to: to || "–" });
}

function classes(happening: Extract<Happening, { what: "classified" }>, who: string): Record<string, string> {
  const named = (kind: typeof happening.to, priority: Priority | null) =>
    [t(`kind-${kind}`), t(`priority-${priority ?? "none"}`)].join(", ");
  return {
    who,
    now: named(happening.to, happening.to_priority),
    before: named(happening.from, happening.from_priority),
  };
}

/** A sentence of a step; its key is known, its arguments are the key's. */
function step(what: string, args: Record<string, string>): { kind: "step"; sentence: string } {
  return { kind: "step", sentence: lookup(`tickets-happened-${what}`, args) ?? what };
}

function way(channel: Channel): string {
  return t(`channel-${channel}-by`);
}
