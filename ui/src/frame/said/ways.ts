// By which ways people at the customer tell us something.
import type { Channel } from "../../bindings";
import type { Option } from "../../kit/options";
import { t } from "../../kit/words.svelte";

const WAYS = ["phone", "mail", "in_person", "online", "remote"] as const satisfies readonly Channel[];

/** As they follow a verb: "am Telefon". */
export function ways(): Option<Channel>[] {
  return WAYS.map((value) => ({ value, label: t(`channel-${value}-by`) }));
}
