// What every panel for marked rows is given.
import type { BulkChange } from "../../../bindings";

export type Given = {
  anchor: HTMLElement | undefined;
  /** "12 Fälle". */
  cases: string;
  onchange: (what: BulkChange, said: (cases: string) => string) => Promise<void>;
  onleave: () => void;
};
