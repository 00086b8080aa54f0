// The sixteen Länder as choices.
import type { Land } from "../../bindings";
import type { Option } from "../../kit/options";
import { language, LOCALES, t } from "../../kit/words.svelte";

const LANDS = [
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
] as const satisfies readonly Land[];

/** The Land of an option's value; none for the empty one. */
export function landOf(value: string): Land | null {
  return LANDS.find((land) => land === value) ?? null;
}

/** All of them by name, after one that names none. */
export function landOptions(none: string): Option[] {
  const order = new Intl.Collator(LOCALES[language()]);
  const lands = LANDS.map((value) => ({ value, label: t(`land-${value}`) }));
  return [{ value: "", label: none }, ...lands.sort((a, b) => order.compare(a.label, b.label))];
}
