// What only the machine in front of the person can do. In the window these are commands the window answers
// itself; a browser does what it can.
import type { BackupRow, Cid, Document } from "../bindings";
import { save, send } from "./backend";
import { heard, inWindow } from "./tauri";
import { openDocument } from "./web";
import type { Asked, Saved, TakenIn } from "./wire";

/** Whether this is the desktop window; a browser gets other keys and cannot open files. */
export const isDesktop = inWindow();

/** Puts text on the clipboard. */
export function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Opens a route, `fall/4711`, in a window of its own. */
export async function openWindow(route: string): Promise<void> {
  if (isDesktop) await send("desktop_window", { route });
  else window.open(`${location.pathname}?window#/${route}`, "_blank", "popup,width=960,height=800");
}

/** Runs when another program asked the window to show something. The answer ends it. */
export function onAsked(run: () => void): () => void {
  return isDesktop ? heard("asked", run) : () => undefined;
}

/** Takes what was asked for until now, the oldest first. */
export async function takeAsked(): Promise<readonly Asked[]> {
  return isDesktop ? ((await send("desktop_asked", {})).answer as readonly Asked[]) : [];
}

/** Has the system say something beside the window; a click on it shows the case. */
export async function notice(title: string, text: string, cid: Cid | null): Promise<void> {
  if (isDesktop) await send("desktop_notice", { title, text, cid });
}

/** Opens a web page, a mail or a telephone number with the program for it. */
export async function openLink(url: string): Promise<void> {
  if (isDesktop) await send("desktop_link", { url });
  else window.open(url, "_blank", "noopener");
}

/** Opens the sample, or the office of one's own, from now on; the window has to begin anew. */
export async function openOffice(office: "sample" | "own"): Promise<void> {
  await send("desktop_office", { office });
}

/** Opens a saved file with its program. */
export async function openFile(file: Saved): Promise<void> {
  if (file.path !== undefined) await send("desktop_open", { path: file.path });
}

/** Shows a saved file in its folder. */
export async function showInFolder(file: Saved): Promise<void> {
  if (file.path !== undefined) await send("desktop_reveal", { path: file.path });
}

/** Saves documents into one folder that is asked for; a browser puts them where it puts downloads. Null: thought better of it. */
export async function saveAll(documents: readonly Document[]): Promise<readonly Saved[] | null> {
  if (isDesktop) return (await send("desktop_save_all", documents)).answer as readonly Saved[] | null;
  const saved: (Saved | null)[] = [];
  for (const document of documents) saved.push(await save(document));
  return saved.filter((file) => file !== null);
}

/** Hands documents to the system's viewer, where they are printed from; a browser opens each in a tab. */
export async function print(documents: readonly Document[]): Promise<void> {
  if (isDesktop) await send("desktop_print", documents);
  else for (const document of documents) await openDocument(document);
}

/** Asks for a folder. Null when the person thought better of it. */
export async function pickFolder(): Promise<string | null> {
  return (await send("desktop_folder", {})).answer as string | null;
}

/** Asks for a table of another program and takes it in. Null when the person thought better of it. */
export async function pickTable(): Promise<TakenIn | null> {
  return (await send("desktop_table", {})).answer as TakenIn | null;
}

/** Asks for a backup that lies anywhere. Null when the person thought better of it. */
export async function pickBackup(): Promise<BackupRow | null> {
  return (await send("desktop_backup", {})).answer as BackupRow | null;
}
