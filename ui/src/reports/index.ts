// Reports: what a period's cases and work come to, and for whom cases waited.
import type { Feature } from "../frame/feature";
import { t } from "../kit/words.svelte";

export const reports: Feature = {
  id: "reports",
  places: [{ path: "berichte", label: "reports-place", icon: "chart", order: 220 }],
  routes: [
    {
      path: "berichte",
      load: () => import("./ReportsPage.svelte"),
      title: () => t("reports-place"),
      help: "reports",
    },
  ],
};
