// The files of a paste or a drop.
import { day, time } from "../kit/format";
import { t } from "../kit/words.svelte";

/** What is pasted as a picture has no name of its own: browsers call it this. */
const NAMELESS = /^image\.(png|jpe?g|gif|webp)$/i;

/** The files of a paste; none when text is meant: spreadsheets bring a picture of their cells along. */
export function pasted(event: ClipboardEvent): readonly File[] {
  const { clipboardData: clipboard, target } = event;
  if (!clipboard || (isField(target) && clipboard.types.includes("text/plain"))) return [];
  return [...clipboard.files].map(named);
}

/** Whether files are being dragged, not text. */
export function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function named(file: File): File {
  const ending = NAMELESS.exec(file.name)?.[1];
  if (ending === undefined) return file;
  const at = new Date().toISOString();
  const when = `${day(at)} ${time(at).replace(":", "-")}`;
  return new File([file], `${t("attachments-screenshot", { when })}.${ending.toLowerCase()}`, {
    type: file.type,
  });
}
