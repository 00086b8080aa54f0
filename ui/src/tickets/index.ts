// Cases: their lists, their pages, what is done with them, and how they are found.
import type { Feature, Place } from "../frame/feature";
import { t } from "../kit/words.svelte";
import { countOf, startCounts } from "./counts.svelte";
import { placeOf, STATES } from "./list/view";
import { recent } from "./recent.svelte";
import { cases, cid, customers } from "./sources";
import { savedView, startViews, viewPlaces, viewSource } from "./views/views.svelte";

const list = () => import("./list/ListPage.svelte");

const states = STATES.map((status, index): Place => ({
  path: `faelle/${status}`,
  label: `status-${status}`,
  icon: status,
  status,
  order: index,
  // What is closed only grows: its number says nothing.
  ...(status === "closed" ? {} : { count: () => countOf(status) }),
}));

export const tickets: Feature = {
  id: "tickets",
  start() {
    startCounts();
    startViews();
  },
  places: [
    {
      path: "faelle",
      label: "tickets-all-open",
      icon: "cases",
      order: 110,
      count: () => countOf("living"),
      below: states,
      named: viewPlaces,
    },
  ],
  routes: [
    { path: "faelle", load: list, title: () => t("tickets-all-open"), help: "list" },
    { path: "faelle/:status", load: list, title: listTitle, help: "list" },
    {
      path: "faelle/ansicht/:view",
      load: () => import("./views/ViewPage.svelte"),
      title: ({ view }) => savedView(Number(view))?.name ?? t("views-group"),
      help: "list",
    },
    {
      path: "fall/:cid",
      load: () => import("./case/CasePage.svelte"),
      title: ({ cid = "" }) => t("tickets-case", { cid }),
      help: "case",
    },
  ],
  paletteSources: [recent, cid, cases, customers, viewSource],
  parts: { caseActs: () => import("./case/RowActs.svelte") },
};

function listTitle({ status }: Readonly<Record<string, string>>): string {
  const place = placeOf(status);
  return place === undefined ? t("tickets-all-open") : t(`status-${place}`);
}
