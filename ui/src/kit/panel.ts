// What a dialog and an action panel have in common.
import type { Snippet } from "svelte";

export type PanelProps = {
  title: string;
  /** Beside the title, quiet. */
  about?: Snippet | undefined;
  /** What the main button will do: "Zurückstellen bis Fr, 27.11.", never "OK". */
  main: string;
  /** The key that does it; Ctrl+Enter where Enter begins a line. */
  mainKey?: string | undefined;
  /** It cannot simply be taken back. */
  danger?: boolean;
  /** Why it cannot be done yet. */
  reason?: string | undefined;
  /** What leaving is called where nothing is given up by it. */
  cancel?: string | undefined;
  /** Leaves with what was typed kept for later; the question before anything typed is lost then offers it. */
  onkeep?: (() => void) | undefined;
  /** Further buttons, left of the main one. */
  buttons?: Snippet | undefined;
  /** The content brings its own margins. */
  flush?: boolean;
  /** Saves; then the panel goes away. A refusal keeps it open and is shown. */
  onsubmit: (event: SubmitEvent) => unknown;
};
