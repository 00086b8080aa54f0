// The office: whether it can be opened and is set up, who sits here, and everything one can set.
import type { Feature, Gate } from "../frame/feature";
import { isBackupLate, startBackups } from "./backups/backups.svelte";
import { brief } from "./seat/brief";
import { t } from "../kit/words.svelte";
import { seats } from "./seat/seats";
import { findSettings } from "./settings/find";
import { startStatus, status, stop } from "./status.svelte";

const waiting: Gate = () => import("./WaitingPage.svelte");
const stopped: Gate = () => import("./stopped/StoppedPage.svelte");
const setup: Gate = () => import("./setup/SetupPage.svelte");
const seat: Gate = () => import("./seat/SeatPage.svelte");
const late: Gate = () => import("./backups/BackupBanner.svelte");
const sample: Gate = () => import("./SampleBanner.svelte");

export const office: Feature = {
  id: "office",
  start() {
    startStatus();
    startBackups();
  },
  gate() {
    const desk = status();
    if (!desk) return stop() ? stopped : waiting;
    if (!desk.set_up) return setup;
    return desk.person ? undefined : seat;
  },
  banner: () => (status()?.sample ? sample : isBackupLate() ? late : undefined),
  person() {
    const name = status()?.person?.name;
    return name && brief(name);
  },
  seats,
  routes: [
    {
      path: "einstellungen",
      load: () => import("./settings/SettingsPage.svelte"),
      title: () => t("frame-settings"),
      help: "settings",
    },
  ],
  paletteSources: [{ id: "settings", label: "frame-settings", find: findSettings }],
};
