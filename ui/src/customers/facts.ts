// What is said of a customer, as it stands in the fields and as it travels.
import type { Contact, Customer, CustomerId, Habits, Role } from "../bindings";
import { landOf } from "../frame/calendar/lands";
import { idOf } from "./people";

/** The fields of the form. */
export type Facts = {
  name: string;
  short_name: string;
  number: string;
  street: string;
  postcode: string;
  city: string;
  /** Two letters; empty for none. */
  land: string;
  phone: string;
  mail: string;
  /** A person's id; empty for nobody. */
  standing_contact: string;
  order_number: string;
  reference: string;
  note: string;
};

export const NO_FACTS: Facts = {
  ...{ name: "", short_name: "", number: "", street: "", postcode: "", city: "", land: "" },
  ...{ phone: "", mail: "", standing_contact: "", order_number: "", reference: "", note: "" },
};

/** How a statement looks until someone says otherwise. */
export const USUAL_HABITS: Habits = {
  options: {
    ...{ prices: true, clocks: true, people: "initials", free_value: true },
    ...{ free_lines: true, allowance: true, signature: true, letterhead: true, charts: false },
  },
  language: "de",
};

export function factsOf(customer: Customer): Facts {
  const { name, short_name, number, street, postcode, city } = customer;
  const { phone, mail, order_number, reference, note } = customer;
  return {
    ...{ name, short_name, number, street, postcode, city, phone, mail, order_number, reference, note },
    land: customer.land ?? "",
    standing_contact: String(customer.standing_contact ?? ""),
  };
}

/** The customer to send; a new one when none is known. */
export function customerOf(facts: Facts, known: Customer | undefined): Customer {
  return {
    ...{ id: 0, version: 0, habits: USUAL_HABITS, active: true },
    ...known,
    ...facts,
    land: landOf(facts.land),
    standing_contact: idOf(facts.standing_contact),
  };
}

export const ROLES = ["key", "billing", "management"] as const satisfies readonly Role[];

/** The fields of a contact. */
export type Card = {
  salutation: string;
  name: string;
  role: string;
  phone: string;
  mail: string;
  remote_id: string;
  may_order_a: boolean;
  roles: Role[];
  active: boolean;
};

export const NO_CARD: Card = {
  ...{ salutation: "", name: "", role: "", phone: "", mail: "", remote_id: "" },
  ...{ may_order_a: false, roles: [], active: true },
};

export function cardOf(contact: Contact): Card {
  const { salutation, name, role, phone, mail, may_order_a, active } = contact;
  return {
    ...{ salutation, name, role, phone, mail, may_order_a, active },
    remote_id: grouped(contact.remote_id),
    roles: contact.roles ?? [],
  };
}

export function contactOf(card: Card, customer: CustomerId, known: Contact | undefined): Contact {
  return { id: known?.id ?? 0, version: known?.version ?? 0, customer, ...card };
}

/** The digits of a remote ID as they are read out: "141 773 0078" is told in threes from the right. */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
