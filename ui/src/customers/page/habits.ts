// What a statement can show, and how it reads in a sentence.
import type { Habits, People, PrintOptions } from "../../bindings";
import { t } from "../../kit/words.svelte";

export type Shown = Exclude<keyof PrintOptions, "people">;

export const SHOWN = [
  "prices",
  "clocks",
  "free_lines",
  "free_value",
  "allowance",
  "signature",
  "letterhead",
  "charts",
] as const satisfies readonly Shown[];
export const NAMED = ["initials", "names", "nobody"] as const satisfies readonly People[];

/** "Deutsch; Bearbeiter mit Kürzel", then what is left out, then the columns of the CSV where they were chosen. */
export function habitsRead({ language, options, csv = [] }: Habits): string[] {
  const out = SHOWN.filter((one) => one !== "charts" && !options[one]);
  const spoken = t(`customers-language-${language}`);
  return [
    t("customers-statement-read", { language: spoken, people: t(`customers-people-${options.people}`) }),
    out.length === 0
      ? t("customers-statement-everything")
      : t("customers-statement-without", { what: out.map((one) => t(`customers-shows-${one}`)).join(", ") }),
    ...(options.charts ? [t("customers-statement-charts")] : []),
    ...(csv.length === 0
      ? []
      : [t("columns-read", { count: csv.length, columns: csv.map((one) => t(`column-${one}`)).join(", ") })]),
  ];
}
