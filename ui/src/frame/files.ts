// A document as a file, wherever it is made.
import { save } from "../backend/backend";
import { isDesktop, openFile, showInFolder } from "../backend/desktop";
import type { Document } from "../bindings";
import { t } from "../kit/words.svelte";
import { say } from "./toasts.svelte";

/**
 * Saves it and says where it is; nothing when the person thought better of it. A file that could act is not offered to
 * be opened: it is looked at in its folder first.
 */
export async function toFile(document: Document, { couldAct = false } = {}): Promise<void> {
  const file = await save(document);
  if (!file) return;
  const open = { label: t("frame-open-file"), run: () => void openFile(file) };
  const folder = { label: t("frame-show-in-folder"), run: () => void showInFolder(file) };
  const acts = isDesktop ? [...(couldAct ? [] : [open]), folder] : [];
  say(t("frame-saved", { name: file.name }), ...acts);
}
