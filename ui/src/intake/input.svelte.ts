// What is typed at intake and not sent yet. Kept as text, because half a duration is no duration, and understood
// anew when it is sent.
import type {
  Channel,
  Charge,
  Contact,
  Customer,
  Hit,
  Kind,
  NewContact,
  OpenTicket,
  Priority,
  Solved,
} from "../bindings";
import { Failure } from "../backend/failure";
import { meant, understandDuration } from "../frame/typed";
import { t } from "../kit/words.svelte";
import { callerOf, isSameNumber } from "./callers";

export const NONE = "none";

/** A customer who is not known yet. */
export type Newcomer = { name: string; city: string };

export type IntakeTexts = {
  customer: Hit | null;
  newcomer: Newcomer | null;
  caller: string;
  phone: string;
  kind: Kind;
  priority: Priority | typeof NONE | null;
  consentBy: string;
  consentChannel: Channel;
  subject: string;
  description: string;
  /** A person's id; empty for who is proposed. */
  responsible: string;
  /** A contract's id; empty for the proposed one. */
  contract: string;
  order: string;
  isSolved: boolean;
  text: string;
  minutes: string;
  activity: string;
  by: string;
  channel: Channel;
  /** Null for the proposed charge. */
  charge: Charge | null;
  reason: string;
};

const EMPTY: IntakeTexts = {
  customer: null,
  newcomer: null,
  caller: "",
  phone: "",
  kind: "error",
  priority: null,
  consentBy: "",
  consentChannel: "phone",
  subject: "",
  description: "",
  responsible: "",
  contract: "",
  order: "",
  isSolved: false,
  text: "",
  minutes: "",
  activity: "",
  by: "",
  channel: "phone",
  charge: null,
  reason: "",
};

/** What else a request needs: what the customer's card says, and the call's timer. */
export type Known = {
  customer: number;
  contacts: readonly Contact[];
  /** The contract's words on what priority A costs; empty where nobody has to agree. */
  costs: string;
  charge: Charge | undefined;
  timer: number | null;
};

export class IntakeInput {
  customer = $state.raw<Hit | null>(null);
  newcomer = $state<Newcomer | null>(null);
  caller = $state("");
  phone = $state("");
  kind = $state<Kind>("error");
  priority = $state<Priority | typeof NONE | null>(null);
  consentBy = $state("");
  consentChannel = $state<Channel>("phone");
  subject = $state("");
  description = $state("");
  responsible = $state("");
  contract = $state("");
  order = $state("");
  isSolved = $state(false);
  text = $state("");
  minutes = $state("");
  activity = $state("");
  by = $state("");
  channel = $state<Channel>("phone");
  charge = $state<Charge | null>(null);
  reason = $state("");
  /** The customer chosen last, also while another one is being typed. */
  #last: number | undefined;

  get texts(): IntakeTexts {
    const { customer, newcomer, caller, phone, kind, priority, consentBy, consentChannel } = this;
    const { subject, description, responsible, contract, order } = this;
    const { isSolved, text, minutes, activity, by, channel, charge, reason } = this;
    return {
      ...{ customer, newcomer: newcomer && { ...newcomer }, caller, phone, kind, priority },
      ...{ consentBy, consentChannel, subject, description, responsible, contract, order },
      ...{ isSolved, text, minutes, activity, by, channel, charge, reason },
    };
  }

  set texts(texts: IntakeTexts) {
    Object.assign(this, texts);
    this.#last = texts.customer?.customer;
  }

  empty(): void {
    this.texts = EMPTY;
  }

  /** Whether anything was typed or chosen. */
  get isTouched(): boolean {
    return JSON.stringify(this.texts) !== JSON.stringify(EMPTY);
  }

  /** Chooses a customer; what hangs on another one goes. While one types anew, nothing goes yet. */
  choose(customer: Hit | null): void {
    const last = this.#last;
    this.customer = customer;
    if (!customer) return;
    if (last !== undefined && last !== customer.customer) this.#part();
    this.#last = customer.customer;
    this.newcomer = null;
    if (customer.contact_name) this.caller = customer.contact_name;
  }

  /** A customer nobody knows yet; who called may have been typed already. */
  welcome(name: string): void {
    if (this.#last !== undefined) this.#part();
    this.#last = undefined;
    this.customer = null;
    this.newcomer = { name, city: "" };
  }

  /** A known customer after all. */
  search(): void {
    this.newcomer = null;
  }

  #part(): void {
    this.caller = "";
    this.phone = "";
    this.contract = "";
    this.activity = "";
    this.charge = null;
  }

  /** The letter of the contract; an error without one is refused. */
  get letter(): Priority | null {
    return this.priority === NONE ? null : this.priority;
  }

  /** The description, with a call-back number that nothing else keeps. */
  describe(contacts: readonly Contact[]): string {
    const phone = this.phone.trim();
    const contact = callerOf(contacts, this.caller);
    const isKept = contact ? isSameNumber(contact.phone, phone) : this.caller.trim() !== "";
    if (!phone || isKept) return this.description;
    return [this.description.trimEnd(), t("intake-call-back-line", { phone })].filter(Boolean).join("\n");
  }

  /** Someone at the customer whom nobody knows yet. */
  stranger(contacts: readonly Contact[]): NewContact | null {
    const name = this.caller.trim();
    if (!name || callerOf(contacts, name)) return null;
    return { name, phone: this.phone.trim() };
  }

  /** Everything typed, understood once more. Rejects with a sentence at its field. */
  async request({ customer, contacts, costs, charge, timer }: Known): Promise<OpenTicket> {
    const agrees = this.letter === "a" && costs !== "" && this.consentBy.trim() !== "";
    return {
      customer,
      contact: callerOf(contacts, this.caller)?.id ?? null,
      new_contact: this.stranger(contacts),
      contract: this.contract ? Number(this.contract) : null,
      channel: "phone",
      kind: this.kind,
      priority: this.letter,
      consent: agrees ? { by: this.consentBy, channel: this.consentChannel, at: null } : null,
      subject: this.subject,
      description: this.describe(contacts),
      responsible: this.responsible ? Number(this.responsible) : null,
      order_number: this.order,
      timer,
      solved: this.isSolved ? await this.#solved(charge) : null,
    };
  }

  async #solved(proposed: Charge | undefined): Promise<Solved> {
    const minutes = await meant("minutes", this.minutes, understandDuration, null);
    if (!this.text.trim()) throw missing("text");
    if (minutes === null) throw missing("minutes");
    const charge = this.charge ?? proposed;
    if (charge === undefined) throw missing("charge");
    const { text, activity, by, channel, reason } = this;
    return { text, minutes, activity, by, channel, charge, reason };
  }
}

/** A field without which nothing can be asked for. */
export function missing(field: string): Failure {
  return new Failure({ code: "required", args: {}, id: "", field });
}

/** A customer as it travels, with the little that is asked at the telephone. */
export function newCustomer({ name, city }: Newcomer): Customer {
  return {
    ...{ id: 0, version: 0, number: "", name, short_name: "", street: "", postcode: "", city, land: null },
    ...{ phone: "", mail: "", order_number: "", reference: "", note: "", standing_contact: null },
    active: true,
  };
}

/** Whether a draft is one of this form. */
export function isIntakeTexts(value: unknown): value is IntakeTexts {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(EMPTY).every(([name, empty]) => {
    const found: unknown = Reflect.get(value, name);
    return empty === null ? found !== undefined : typeof found === typeof empty;
  });
}
