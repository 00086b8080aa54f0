// What another program asks for: `callbuch --cid 4711`, `callbuch --phone +49…`.
import { call } from "../backend/backend";
import { onAsked, takeAsked } from "../backend/desktop";
import { failureOf } from "../backend/failure";
import type { Asked } from "../backend/wire";
import type { Hit } from "../bindings";
import { me } from "../frame/people.svelte";
import { go } from "../frame/router.svelte";
import { complain, say } from "../frame/toasts.svelte";
import { understandCid } from "../frame/typed";
import { isRefused } from "../kit/form.svelte";
import { t } from "../kit/words.svelte";
import { answerCall, askWho, type Call } from "./open.svelte";

/** Listens from when someone sits here; a window of one case alone is not asked. */
export function startAsked(): void {
  if (new URLSearchParams(location.search).has("window")) return;
  $effect(() => {
    if (me() === undefined) return undefined;
    void look();
    return onAsked(() => void look());
  });
}

async function look(): Promise<void> {
  for (const one of await takeAsked()) await answer(one);
}

/** Shows it, or says why it cannot be shown. */
export async function answer(asked: Asked): Promise<void> {
  try {
    if ("cid" in asked) await showCase(asked.cid);
    else await showCaller(asked.phone);
  } catch (thrown) {
    complain(isRefused(thrown) ? thrown.sentence : failureOf(thrown).sentence);
  }
}

async function showCase(cid: string): Promise<void> {
  if (cid === "") complain(t("asked-no-cid"));
  else go(`fall/${(await understandCid(cid)).value}`);
}

async function showCaller(number: string): Promise<void> {
  if (number === "") return void complain(t("asked-no-phone"));
  const { same, hits } = await call("caller_find", { number });
  const [only] = hits;
  const isOpened =
    hits.length > 1
      ? askWho({ number, same, hits })
      : answerCall(only ? callOf(only, same, number) : { hit: null, phone: number, who: number });
  // What is being typed for someone else stays.
  if (!isOpened) say(t("asked-form-open", { who: only && hits.length === 1 ? whoIs(only) : number }));
}

/** Someone of a known number is called back there; another line of the house is kept as it came. */
export function callOf(hit: Hit, same: boolean, number: string): Call {
  return { hit, phone: same && hit.contact !== null ? "" : number, who: whoIs(hit) };
}

export function whoIs({ name, contact_name }: Hit): string {
  return [contact_name, name].filter(Boolean).join(", ");
}
