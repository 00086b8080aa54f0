// What stands in a menu.
import type { IconName } from "./icons";

export type MenuEntry = {
  id: string;
  label: string;
  icon?: IconName | undefined;
  key?: string | undefined;
  /** Ticked or not; undefined when it is not that kind of entry. */
  ticked?: boolean | undefined;
  danger?: boolean;
  /** Why it cannot be used now; shown below the words. */
  reason?: string | undefined;
  /** A line above it. */
  apart?: boolean;
  /** The menu stays open after it. */
  stays?: boolean;
  run: () => void;
};
