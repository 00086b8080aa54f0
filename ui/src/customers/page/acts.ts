// Everything that can be done on a customer's page, for keys, buttons, menus and the palette.
import type { Contact, Customer } from "../../bindings";
import { act } from "../../frame/act";
import type { Action } from "../../frame/feature";
import { go } from "../../frame/router.svelte";
import { t } from "../../kit/words.svelte";

/** What is open over the page. */
export type Opened = "facts" | "statement" | "end" | "contract" | { contact: Contact | undefined };

/** The acts of the page's menu, in the order people look for them. */
export const MENU = [
  "customer.edit",
  "customer.contact",
  "customer.contract",
  "customer.statement",
  "customer.billing",
  "customer.end",
] as const;

export function toList(): void {
  go("kunden");
}

export const back: Action = {
  id: "customer.back",
  label: "customers-act-back",
  keys: ["Escape"],
  icon: "left",
  group: "customers-group",
  run: toList,
};

export function customerActions(customer: Customer, open: (what: Opened) => void): Action[] {
  return [
    back,
    {
      id: "customer.edit",
      label: "customers-act-edit",
      keys: ["E"],
      icon: "edit",
      group: "customers-group",
      run: () => open("facts"),
    },
    {
      id: "customer.contact",
      label: "customers-act-contact",
      keys: ["+"],
      icon: "user",
      group: "customers-group",
      run: () => open({ contact: undefined }),
    },
    {
      id: "customer.contract",
      label: "customers-act-contract",
      keys: ["V"],
      icon: "seal",
      group: "customers-group",
      run: () => open("contract"),
    },
    {
      id: "customer.statement",
      label: "customers-act-statement",
      icon: "print",
      group: "customers-group",
      run: () => open("statement"),
    },
    {
      id: "customer.billing",
      label: "customers-act-billing",
      icon: "bill",
      group: "customers-group",
      run: () => go(`abrechnung/${customer.id}`),
    },
    customer.active ? ending(open) : beginning(customer),
  ];
}

function ending(open: (what: Opened) => void): Action {
  return {
    id: "customer.end",
    label: "customers-act-end",
    icon: "minus",
    group: "customers-group",
    run: () => open("end"),
  };
}

function beginning(customer: Customer): Action {
  return {
    id: "customer.end",
    label: "customers-act-again",
    icon: "redo",
    group: "customers-group",
    run: () =>
      act("customer_change", { ...customer, active: true }, ({ name }) =>
        t("customers-serves-again", { name }),
      ),
  };
}
