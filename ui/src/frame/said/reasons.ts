// The reasons of a charge decision: what the office calls them, and which can be chosen.
import type { Charge, ChargeReason, NamedReason } from "../../bindings";
import type { Option } from "../../kit/options";
import { language, t } from "../../kit/words.svelte";
import { CHARGES } from "./charges";

/** What every office begins with; these stand until its own are known. */
export const USUAL: readonly ChargeReason[] = CHARGES.map((charge, at) => ({
  ...{ id: at + 1, charge, de: "", en: "", active: true },
}));

/** The reason that stands for a charge as such. */
export function usualOf(charge: Charge): number {
  return CHARGES.findIndex((one) => one === charge) + 1;
}

/** "kostenlos · Messeaktion", or by the charge's own word. */
export function decisionWords(charge: Charge, named?: Pick<NamedReason, "de" | "en"> | null): string {
  const name = named ? nameOf(named) : "";
  return name === "" ? t(`charge-${charge}-decision`) : t(`charge-${charge}-named`, { name });
}

/** The other language's name where this one has none; empty for the charge's own word. */
export function nameOf({ de, en }: Pick<NamedReason, "de" | "en">): string {
  return language() === "de" ? de || en : en || de;
}

/** What can be chosen, by charge: also what is proposed or was chosen and rests now. */
export function reasonOptions(
  reasons: readonly ChargeReason[],
  proposed: Charge | undefined,
  chosen: number | undefined,
): Option[] {
  const usual = proposed && usualOf(proposed);
  return reasons
    .filter(({ id, active }) => active || id === usual || id === chosen)
    .toSorted((one, other) => usualOf(one.charge) - usualOf(other.charge) || one.id - other.id)
    .map((one) => ({
      value: String(one.id),
      label: decisionWords(one.charge, one),
      hint: one.id === usual ? t("frame-said-proposed") : undefined,
    }));
}

/** The reason that was chosen; undefined where nothing is. */
export function chosenOf(
  reasons: readonly ChargeReason[],
  value: string | undefined,
): ChargeReason | undefined {
  return reasons.find(({ id }) => String(id) === value);
}
