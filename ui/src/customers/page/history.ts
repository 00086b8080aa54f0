// What was changed of a customer, in words: which field, from what to what.
import type { DataChange, FieldChange } from "../../bindings";
import { nameOf } from "../../frame/people.svelte";
import { landOf } from "../../frame/calendar/lands";
import { lookup, t, type Label } from "../../kit/words.svelte";

const LABELS: Readonly<Record<DataChange["of"], Readonly<Record<string, Label>>>> = {
  customer: {
    name: "customers-name",
    short_name: "customers-short-name",
    number: "customers-number",
    street: "customers-street",
    postcode: "customers-postcode",
    city: "customers-city",
    land: "customers-land",
    phone: "customers-phone",
    mail: "customers-mail",
    standing_contact: "customers-standing",
    order_number: "customers-order-number",
    reference: "customers-reference",
    note: "customers-note",
    habits: "customers-statement",
    active: "customers-filter-served",
  },
  contact: {
    name: "customers-contact-name",
    salutation: "customers-salutation",
    role: "customers-role",
    phone: "customers-direct",
    mail: "customers-mail",
    remote_id: "customers-remote-id",
    may_order_a: "customers-may-order-a-hint",
    roles: "customers-roles",
    active: "customers-history-there",
  },
  contract: {
    name: "customers-contract-name",
    number: "customers-contract-number",
    product: "customers-product",
    terms: "customers-history-terms",
    active: "customers-history-offered",
  },
};

export type Line = { label: string; from: string; to: string };

/** What was changed, and what happened to it. */
export function titleOf({ of, name, action }: DataChange): string {
  const what = of === "customer" ? t("customers-facts") : name;
  const said = lookup(`customers-history-${action}`, {}) ?? t("customers-history-changed");
  return `${what}: ${said}`;
}

export function linesOf({ of, fields }: DataChange): Line[] {
  return fields.map((change) => {
    const label = LABELS[of][change.field];
    return {
      label: label === undefined ? change.field : t(label),
      from: said(change, change.from),
      to: said(change, change.to),
    };
  });
}

function said({ field }: FieldChange, value: string): string {
  if (value === "true") return t("customers-history-yes");
  if (value === "false") return t("customers-history-no");
  const land = field === "land" ? landOf(value) : null;
  if (land !== null) return t(`land-${land}`);
  if (field === "standing_contact" && value !== "") return nameOf(Number(value));
  return value;
}
