// Who can pay for work.
import type { Charge } from "../../bindings";
import type { Option } from "../../kit/options";
import { t } from "../../kit/words.svelte";

export const CHARGES = [
  "chargeable",
  "allowance",
  "included",
  "error_correction",
  "warranty",
  "goodwill",
  "fixed_price",
  "internal",
] as const satisfies readonly Charge[];

/** All charges, the proposed one marked. */
export function charges(proposed: Charge | undefined): Option<Charge>[] {
  return CHARGES.map((value) => ({
    value,
    label: t(`charge-${value}-decision`),
    hint: value === proposed ? t("frame-said-proposed") : undefined,
  }));
}
