// The first page: what is due, what is mine, what waits, and what the day was spent on.
import { query, type Query } from "../backend/query.svelte";
import type { Counts } from "../bindings";
import type { Feature } from "../frame/feature";
import { t } from "../kit/words.svelte";
import { startReminders } from "./reminders.svelte";

let counts: Query<Counts> | undefined;

export const today: Feature = {
  id: "today",
  start() {
    counts = query("ticket_counts", () => ({}));
    startReminders();
  },
  places: [
    {
      path: "heute",
      label: "today-place",
      icon: "today",
      order: 100,
      count: () => counts?.answer?.today,
    },
  ],
  routes: [
    {
      path: "heute",
      load: () => import("./TodayPage.svelte"),
      title: () => t("today-place"),
      help: "today",
    },
  ],
};
