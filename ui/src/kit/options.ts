// What stands in a list of choices.
import type { IconName } from "./icons";

export type Option<V extends string = string> = {
  value: V;
  label: string;
  /** After the words, faint. */
  hint?: string | undefined;
  icon?: IconName | undefined;
};
