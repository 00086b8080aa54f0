// Parts of the settings as hits of the one search field.
import type { Hit } from "../../frame/feature";
import { go } from "../../frame/router.svelte";
import { t } from "../../kit/words.svelte";

export async function findSettings(typed: string): Promise<Hit[]> {
  if (!typed.trim()) return [];
  const { found } = await import("./sections");
  return found(typed).map(({ id, label }) => ({
    id,
    title: t(label),
    icon: "settings",
    score: 0.4,
    run: () => go("einstellungen", { abschnitt: id }),
  }));
}
