// Days typed one by one, or from one to another: "24.12.", "24.12. – 2.1.".
import { t } from "../../kit/words.svelte";
import { dateFor, Misunderstood } from "../typed";

const DAY = 86_400_000;
/** More at once is a slip of the hand. */
const MOST = 62;

/** The days a text names, as they travel. Rejects with a sentence. */
export async function daysMeant(text: string): Promise<string[]> {
  const [from = "", to] = text.split(/\s*[–—]\s*|\s+-\s+|\s+(?:bis|to)\s+/i);
  const understand = dateFor("any");
  const first = (await understand(from)).value.day;
  const last = to === undefined ? first : (await understand(to)).value.day;
  const count = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (count < 1) throw new Misunderstood(t("frame-calendar-backwards"));
  if (count > MOST) throw new Misunderstood(t("frame-calendar-too-many", { most: MOST }));
  return Array.from({ length: count }, (_, at) => dayAfter(first, at));
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, day.length);
}
