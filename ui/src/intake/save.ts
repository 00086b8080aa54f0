// What intake does: opens the case, or notes the call down in one that is there already.
import { failureOf } from "../backend/failure";
import type { Contact, Hit, OpenTicket, Opened } from "../bindings";
import { act } from "../frame/act";
import { t } from "../kit/words.svelte";
import { callerOf } from "./callers";
import { missing, newCustomer, type IntakeInput } from "./input.svelte";
import type { CallTimer } from "./timing.svelte";

/** The customer the case is for. One who is new is added first, once, also when the case is refused afterwards. */
export async function customerOf(input: IntakeInput): Promise<Hit> {
  if (input.newcomer) {
    const { id, name, city, number } = await act("customer_add", newCustomer(input.newcomer));
    const hit = { customer: id, name, city, number, contact: null, contact_name: "" };
    input.choose(hit);
    return hit;
  }
  if (!input.customer) throw missing("customer");
  return input.customer;
}

/** Opens the case. A timer that somebody booked or threw away meanwhile does not stand in the way. */
export async function open(wanted: OpenTicket, timer: CallTimer): Promise<Opened> {
  try {
    return await act("ticket_open", wanted);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.field !== "timer") throw failure;
    timer.forget();
    return act("ticket_open", { ...wanted, timer: null });
  }
}

/** The call belongs to a case that is there: it is noted down in it, and its time goes on for it. */
export async function join(
  cid: number,
  input: IntakeInput,
  contacts: readonly Contact[],
  timer: CallTimer,
): Promise<void> {
  const text = [input.subject.trim(), input.describe(contacts).trim()].filter(Boolean).join("\n");
  if (!text) throw missing("subject");
  const contact = callerOf(contacts, input.caller)?.id ?? (await met(input, contacts));
  await act("note_add", { cid, direction: "in", channel: "phone", contact, text }, () =>
    t("intake-joined", { cid: String(cid) }),
  );
  const { id } = timer;
  // The note is saved; a timer that is gone meanwhile is no reason to write it twice.
  if (id !== null) await act("timer_assign", { timer: id, cid }).catch(() => undefined);
}

/** A person at a known customer who called for the first time. */
async function met(input: IntakeInput, contacts: readonly Contact[]): Promise<number | null> {
  const stranger = input.stranger(contacts);
  const customer = input.customer?.customer;
  if (!stranger || customer === undefined) return null;
  const added = await act("contact_add", {
    ...{ id: 0, version: 0, customer, ...stranger, salutation: "", role: "", mail: "", remote_id: "" },
    ...{ may_order_a: false, active: true },
  });
  return added.id;
}
