// What is said of included hours wherever work begins: what is left of how much, and whether that is worth a warning.
import type { AllowanceState } from "../../bindings";
import { day, duration } from "../../kit/format";
import { t } from "../../kit/words.svelte";

export type SaidAllowance = { text: string; warning: string | undefined; isUsedUp: boolean };

export function saidAllowance({ granted, carried, left, to, warning }: AllowanceState): SaidAllowance {
  return {
    text: t("allowance-left", { left: duration(left), whole: duration(granted + carried), day: day(to) }),
    warning: warning === null ? undefined : t(`allowance-warning-${warning}`),
    isUsedUp: warning === "used_up",
  };
}
