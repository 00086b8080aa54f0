// Time: the timers at the bottom left, booking, correcting and adding later what was worked.
import type { Feature } from "../frame/feature";
import { go } from "../frame/router.svelte";
import { t } from "../kit/words.svelte";
import { openLateEntry } from "./late.svelte";
import { bookLast, shownTimers, startTimers, timers, toggleLast } from "./timers.svelte";

export const time: Feature = {
  id: "time",
  start: startTimers,
  timers: shownTimers,
  routes: [
    { path: "woche", load: () => import("./WeekPage.svelte"), title: () => t("week-title"), help: "week" },
  ],
  dialogs: () => import("./TimeDialogs.svelte"),
  parts: {
    entryForm: () => import("./EntryForm.svelte"),
    entryDialog: () => import("./EntryDialog.svelte"),
    lateEntry: () => import("./LateEntryDialog.svelte"),
  },
  actions: [
    {
      id: "time.late",
      label: "time-late",
      keys: ["T"],
      icon: "plus",
      group: "time-group",
      run: () => openLateEntry(),
    },
    {
      id: "time.week",
      label: "week-title",
      icon: "calendar",
      group: "time-group",
      run: () => go("woche"),
    },
    {
      id: "time.toggle",
      label: "time-toggle",
      keys: ["Ctrl+Space"],
      icon: "play",
      group: "time-group",
      enabled: () => timers().length > 0,
      run: toggleLast,
    },
    {
      id: "time.book",
      label: "time-book-timer",
      icon: "clock",
      group: "time-group",
      enabled: () => timers().length > 0,
      run: bookLast,
    },
  ],
};
