// Statements of time: month's end, what is undecided, what was finalised.
import { query, type Query } from "../backend/query.svelte";
import type { Counts } from "../bindings";
import type { Feature } from "../frame/feature";
import { t } from "../kit/words.svelte";

let counts: Query<Counts> | undefined;

export const statements: Feature = {
  id: "statements",
  start: () => (counts = query("ticket_counts", () => ({}))),
  places: [
    {
      path: "abrechnung",
      label: "statements-place",
      icon: "bill",
      order: 200,
      count: () => counts?.answer?.undecided,
    },
  ],
  routes: [
    {
      path: "abrechnung",
      load: () => import("./BillingPage.svelte"),
      title: () => t("statements-place"),
      help: "billing",
    },
    {
      path: "abrechnung/:customer",
      load: () => import("./preview/PreviewPage.svelte"),
      title: () => t("statements-statement"),
      help: "billing",
    },
  ],
};
