// What is wrong with a row, as a sentence.
import type { Problem } from "../bindings";
import { lookup, t } from "../kit/words.svelte";

export function sentenceOf({ fault, field, value }: Problem): string {
  const args = { value, field: field ? t(`imports-field-${field}`) : "" };
  return lookup(`imports-fault-${fault}`, args) ?? fault;
}
