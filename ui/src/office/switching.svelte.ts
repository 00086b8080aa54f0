// The two offices on a desktop: the sample and one's own. A browser always stands in one office alone.
import { openOffice } from "../backend/desktop";
import { remembered } from "../frame/remembered.svelte";

/** Whether this machine has an office of one's own, set up once. */
export const ownOffice = remembered<boolean>("own-office", false, (value) => typeof value === "boolean");

/** Opens the other office; nothing of the first one may stay on the screen, so the window begins anew. */
export async function goToOffice(office: "sample" | "own"): Promise<void> {
  await openOffice(office);
  history.replaceState(null, "", location.pathname);
  location.reload();
}
