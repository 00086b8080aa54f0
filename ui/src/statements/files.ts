// Statements as files: saved one or several at a time, handed to the system to be printed from.
import { isDesktop, print, saveAll, showInFolder } from "../backend/desktop";
import type { Document, Format, StatementQuery } from "../bindings";
import { toFile } from "../frame/files";
import { say } from "../frame/toasts.svelte";
import type { IconName } from "../kit/icons";
import type { MenuEntry } from "../kit/menu";
import { number } from "../kit/format";
import { t } from "../kit/words.svelte";

const DRAFTS = ["pdf", "xlsx", "csv", "json"] as const satisfies readonly Format[];
/** What a finalised statement can be saved as: its package has a cover text besides. */
export const FORMATS = [...DRAFTS, "cover"] as const satisfies readonly Format[];
const SIGNS = {
  pdf: "print",
  xlsx: "sheet",
  csv: "columns",
  json: "tag",
  cover: "mail",
} as const satisfies Record<Format, IconName>;

type DraftFormat = (typeof DRAFTS)[number];

/** A statement that is still a draft. */
export function draftAs(format: DraftFormat, request: StatementQuery): Document {
  return { document: `statement_${format}`, request };
}

/** One that is finalised: the same bytes each time. */
export function finishedAs(format: Format, statement: number): Document {
  return { document: "finished", request: { statement, format } };
}

/** Saves several into one folder. */
export async function toFolder(documents: readonly Document[]): Promise<void> {
  const files = await saveAll(documents);
  const [first] = files ?? [];
  if (!files || !first) return;
  const acts = isDesktop ? [{ label: t("frame-show-in-folder"), run: () => void showInFolder(first) }] : [];
  say(t("statements-saved-all", { count: number(files.length) }), ...acts);
}

/** Opens the PDFs in the system's viewer, where they are printed from. */
export async function toPrinter(documents: readonly Document[]): Promise<void> {
  await print(documents);
  say(t("statements-printed", { count: documents.length }));
}

/** The menu of what a draft can be saved as. */
export function draftEntries(document: (format: DraftFormat) => Document): MenuEntry[] {
  return DRAFTS.map((format) => entry(format, document(format)));
}

/** The menu of what a finalised statement can be saved as. */
export function formatEntries(document: (format: Format) => Document): MenuEntry[] {
  return FORMATS.map((format) => entry(format, document(format)));
}

function entry(format: Format, document: Document): MenuEntry {
  return {
    id: format,
    label: t(`statements-format-${format}`),
    icon: SIGNS[format],
    run: () => void toFile(document),
  };
}
