// The text of the mail to the management: everything they ask first, ready to be pasted.
import type { CaseView } from "../../bindings";
import { nameOf } from "../../frame/people.svelte";
import { duration, longDay, near, time } from "../../kit/format";
import { now } from "../../kit/now.svelte";
import { t } from "../../kit/words.svelte";

/** Undefined while nobody is asked. */
export function escalationMail(view: CaseView): string | undefined {
  const { ticket, customer, contact } = view;
  const { escalation, response, solution } = ticket.facts;
  if (!escalation) return undefined;
  const late = (promise: typeof response) =>
    promise !== null && (promise.missed || (promise.met === null && isPast(promise.due)));
  const broken = [
    ...(late(response) ? [t("escalation-mail-response")] : []),
    ...(late(solution) ? [t("escalation-mail-solution")] : []),
  ];
  return [
    ...(escalation.to.mail ? [t("escalation-mail-to", { mail: escalation.to.mail })] : []),
    t("escalation-mail-subject", { cid: String(ticket.cid), subject: ticket.subject }),
    "",
    t("escalation-mail-greeting", { name: escalation.to.name }),
    "",
    t("escalation-mail-ask", { until: untilWords(escalation) }),
    escalation.reason,
    "",
    t("escalation-mail-customer", { name: customer.name, contact: contact?.name ?? "–" }),
    t("escalation-mail-case", { cid: String(ticket.cid), subject: ticket.subject }),
    t("escalation-mail-since", { when: near(ticket.received, now()) }),
    t("escalation-mail-responsible", { name: nameOf(ticket.responsible) }),
    t("escalation-mail-broken", { what: broken.join(", ") || t("escalation-mail-broken-none") }),
    t("escalation-mail-worked", { hours: duration(view.worked) }),
    "",
    t("escalation-mail-description"),
    ticket.description || ticket.subject,
  ].join("\n");
}

/** By when an answer is needed: the moment if one was named, else the day. */
export function untilWords({ until, timed }: { until: string; timed: boolean }): string {
  return timed ? `${longDay(until)}, ${time(until)}` : longDay(until);
}

function isPast(moment: string | null): boolean {
  return moment !== null && Date.parse(moment) < now();
}
