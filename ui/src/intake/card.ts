// What the card beside the form says of a contract: figures turned into words.
import type { Activity, Allowance, Contract, Offer, Proposal, Target } from "../bindings";
import { nameOf } from "../frame/people.svelte";
import { dayOf, duration, money } from "../kit/format";
import { t } from "../kit/words.svelte";

/** The price list as what a customer without a contract is offered: someone new has used nothing of it. */
export function offerOf(contract: Contract, now: number): Offer | undefined {
  const today = dayOf(now);
  const terms = contract.terms.filter((one) => one.valid_from <= today).at(-1) ?? contract.terms[0];
  return terms && { contract, terms, charges: terms.coverage, allowance: null };
}

/** `132,00 € je Stunde, Taktung 15 Min.` */
export function rateReads({ rate, increment }: Activity): string {
  return t("intake-rate", { rate: money(rate), increment: String(increment) });
}

/** `12:00 im Monat` */
export function allowanceReads({ granted, period }: Allowance): string {
  return t("intake-allowance", { hours: duration(granted), period });
}

/** `Antwort in 30 Min., Lösung in 3 Std.`; empty when nothing is promised. */
export function targetReads({ response, solution }: Target): string {
  const parts = [
    response === null ? "" : t("intake-response", { time: spanReads(response) }),
    solution === null ? "" : t("intake-solution", { time: spanReads(solution) }),
  ];
  return parts.filter(Boolean).join(", ");
}

/** Why someone is proposed to answer for a case. */
export function proposalReads({ found, instead_of, away }: Proposal): string {
  const why = t("intake-found", { found });
  if (away) return t("intake-found-away", { why });
  return instead_of === null ? why : t("intake-found-instead", { name: nameOf(instead_of) });
}

function spanReads(minutes: number): string {
  if (minutes < 60) return t("intake-minutes", { count: minutes });
  return t("intake-hours", { hours: minutes % 60 === 0 ? String(minutes / 60) : duration(minutes) });
}
