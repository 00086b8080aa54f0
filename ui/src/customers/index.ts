// Customers: who they are, who works there, and what was agreed with them.
import type { Feature } from "../frame/feature";
import { t } from "../kit/words.svelte";
import { openNewCustomer } from "./adding.svelte";

export const customers: Feature = {
  id: "customers",
  places: [{ path: "kunden", label: "customers-place", icon: "people", order: 210 }],
  routes: [
    {
      path: "kunden",
      load: () => import("./list/ListPage.svelte"),
      title: () => t("customers-place"),
      help: "customers",
    },
    {
      path: "kunde/:id",
      load: () => import("./page/CustomerPage.svelte"),
      title: () => t("customers-customer"),
      help: "customers",
    },
  ],
  parts: { contract: () => import("./contract/ContractPart.svelte") },
  dialogs: () => import("./CustomerDialogs.svelte"),
  actions: [
    {
      id: "customers.new",
      label: "customers-act-new",
      icon: "plus",
      group: "customers-group",
      run: openNewCustomer,
    },
  ],
};
