// Wiedervorlagen that came and deadlines that are near, said by the system beside the window, each once.
import { untrack } from "svelte";
import { isDesktop, notice } from "../backend/desktop";
import { query } from "../backend/query.svelte";
import type { Reminder } from "../bindings";
import { me } from "../frame/people.svelte";
import { preferences } from "../frame/preferences.svelte";
import { remembered } from "../frame/remembered.svelte";
import { near } from "../kit/format";
import { now } from "../kit/now.svelte";
import { t } from "../kit/words.svelte";

/** So many are said one by one; more are one message. */
const FEW = 3;
/** So many are remembered: more than can be pending at once. */
const KEPT = 200;

const told = remembered<readonly string[]>("reminded", [], isTexts);

/** Once, while the window is made. A browser has no messages, and a window of one case does not repeat them. */
export function startReminders(): void {
  if (!isDesktop || new URLSearchParams(location.search).has("window")) return;
  const wished = () => me() !== undefined && preferences.notices;
  const pending = query("reminder_list", () => (wished() ? {} : null));
  // What was told is kept with the person's habits: without them it would be told again.
  const habits = query("preferences_get", () => (wished() ? {} : null));
  $effect(() => {
    void Math.floor(now() / 60_000);
    untrack(() => pending.reload());
  });
  $effect(() => {
    const reminders = pending.answer;
    if (reminders && habits.answer) untrack(() => tell(reminders));
  });
}

/** Says what was not said yet. */
export function tell(reminders: readonly Reminder[]): void {
  const fresh = reminders.filter((one) => !told.value.includes(keyOf(one)));
  if (fresh.length === 0) return;
  told.value = [...told.value, ...fresh.map(keyOf)].slice(-KEPT);
  if (fresh.length <= FEW) return fresh.forEach(say);
  const cids = fresh.slice(0, FEW).map(({ cid, customer }) => `${cid} ${customer}`);
  const title = t("reminders-several", { count: fresh.length });
  void notice(title, t("reminders-several-text", { cids: cids.join(", ") }), null);
}

function say({ cid, customer, subject, reason, at }: Reminder): void {
  const about = { cid: String(cid), customer };
  const title =
    reason === "deadline"
      ? t("reminders-deadline", { ...about, when: near(at, now()) })
      : t("reminders-resubmission", about);
  void notice(title, subject, cid);
}

/** The same reason at the same moment is the same reminder. */
function keyOf({ cid, reason, at }: Reminder): string {
  return `${cid} ${reason} ${at}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
