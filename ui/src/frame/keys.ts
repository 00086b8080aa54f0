// From a key press to the name it has in code, and where letters do not act.

/** `Ctrl+K`, `Alt+1`, `?`, `Shift+Enter`; on a Mac the command key counts as Ctrl. */
export function keyOf(event: KeyboardEvent): string {
  const typed = event.getModifierState("AltGraph");
  const ctrl = !typed && (event.ctrlKey || event.metaKey);
  const alt = !typed && event.altKey;
  const name = nameOf(event, alt);
  // Shift is part of a sign like ?, and says nothing more about it.
  const shift = event.shiftKey && ([...name].length > 1 || ctrl || alt);
  return [ctrl && "Ctrl", alt && "Alt", shift && "Shift", name].filter(Boolean).join("+");
}

function nameOf(event: KeyboardEvent, alt: boolean): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  // With Alt the layout may turn a digit into something else.
  if (alt && digit) return digit;
  if (event.key === " ") return "Space";
  return [...event.key].length === 1 ? event.key.toUpperCase() : event.key;
}

/** A key that writes something or moves the caret in a field. */
export function isTyping(key: string): boolean {
  return !/^(F\d+|(Ctrl|Alt)\+.+)$/.test(key) || /^Ctrl\+[ACVXYZ]$/.test(key);
}

/** Whether keys go into a field now. */
export function inField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target.role === "combobox" || target.closest("[role=menu], [role=listbox], [role=dialog]") !== null;
}
