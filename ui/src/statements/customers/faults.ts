// Why work cannot be billed, as a sentence that names where to look.
import type { BillingError } from "../../bindings";
import { day } from "../../kit/format";
import { t } from "../../kit/words.svelte";

export function faultSentence(fault: BillingError): string {
  const cid = String(fault.cid);
  if (fault.code === "no_activity")
    return t("statements-fault-no_activity", { cid, activity: fault.activity, from: day(fault.terms_from) });
  if (fault.code === "after_period") return t("statements-fault-after_period", { cid, day: day(fault.day) });
  return t(`statements-fault-${fault.code}`, { cid });
}
