// Keys as they are written in code, `Ctrl+Enter`, and as people read them on their keyboard, `Strg ↵`.
import { t, type Label } from "./words.svelte";

const NAMES: Readonly<Record<string, Label>> = {
  Ctrl: "kit-key-ctrl",
  Shift: "kit-key-shift",
  Alt: "kit-key-alt",
  Space: "kit-key-space",
  Home: "kit-key-home",
  End: "kit-key-end",
  PageUp: "kit-key-page-up",
  PageDown: "kit-key-page-down",
  Delete: "kit-key-delete",
};

const SIGNS: Readonly<Record<string, string>> = {
  Enter: "↵",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** The words on the key caps. */
export function keycap(key: string): string {
  return parts(key)
    .map((part) => {
      const name = NAMES[part];
      return name ? t(name) : (SIGNS[part] ?? part);
    })
    .join(" ");
}

/** The same for assistive technology. */
export function ariaKey(key: string): string {
  return parts(key)
    .map((part) => (part === "Ctrl" ? "Control" : part))
    .join("+");
}

/** A bare letter or sign: it acts only when no field has the focus, and can be switched off. */
export function isLetter(key: string): boolean {
  return [...key].length === 1;
}

function parts(key: string): string[] {
  return key === "+" ? ["+"] : key.split("+");
}
