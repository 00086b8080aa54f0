// The one registry of what can be done. Menus, palette, key overview and buttons read it; keys run it.
import { untrack } from "svelte";
import { isDesktop } from "../backend/desktop";
import { isLetter } from "../kit/keycap";
import type { MenuEntry } from "../kit/menu";
import { t } from "../kit/words.svelte";
import type { Action } from "./feature";
import { inField, isTyping, keyOf } from "./keys";
import { preferences } from "./preferences.svelte";
import { complain } from "./toasts.svelte";

let sets = $state.raw<readonly (readonly Action[])[]>([]);

/** Adds acts; those added later win a key. The answer takes them away. */
export function register(actions: readonly Action[]): () => void {
  sets = [...sets, actions];
  return () => (sets = sets.filter((set) => set !== actions));
}

/** The acts of a page or panel, for as long as it is there. Call it while the component is made. */
export function useActions(actions: () => readonly Action[]): void {
  $effect(() => {
    const mine = actions();
    return untrack(() => register(mine));
  });
}

/** Everything that can be done, what keeps its keys and then the newest first; each act once. */
export function allActions(): Action[] {
  const found = new Map<string, Action>();
  const newest = sets.toReversed().flat();
  for (const action of [...newest.filter((one) => one.wins), ...newest]) {
    if (!found.has(action.id)) found.set(action.id, action);
  }
  return [...found.values()];
}

export function actionById(id: string): Action | undefined {
  return allActions().find((action) => action.id === id);
}

export function isEnabled(action: Action): boolean {
  return action.enabled?.() ?? true;
}

/** The keys that work here; the first is the one to show. */
export function keysOf(action: Action): readonly string[] {
  const keys = action.keys ?? [];
  return isDesktop ? [...keys, ...(action.desktopKeys ?? [])] : keys;
}

/** Those of its keys that no newer act has taken. */
export function freeKeys(action: Action): readonly string[] {
  return keysOf(action).filter((key) => {
    const winner = allActions().find((one) => keysOf(one).includes(key));
    return winner === undefined || winner.id === action.id;
  });
}

/** The key to show, unless it is a letter and letters are switched off. */
export function shownKey(action: Action): string | undefined {
  return freeKeys(action).find((key) => preferences.letters || !isLetter(key));
}

export function runAction(id: string): void {
  const action = actionById(id);
  if (action && isEnabled(action)) action.run();
}

/** Acts as the entries of a menu; what does not exist is left out. */
export function menuOf(...ids: string[]): MenuEntry[] {
  return ids
    .map(actionById)
    .filter((action) => action !== undefined)
    .map((action) => ({
      id: action.id,
      label: t(action.label),
      icon: action.icon,
      key: shownKey(action),
      reason: isEnabled(action) ? undefined : (action.reason?.() ?? " "),
      run: () => void action.run(),
    }));
}

/** Runs the act of a key press, if there is one that may act now. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event);
  const action = allActions().find((one) => keysOf(one).includes(key) && mayAct(one, key, event));
  if (!action) return;
  event.preventDefault();
  const reason = isEnabled(action) ? undefined : action.reason?.();
  if (isEnabled(action)) action.run();
  else if (reason !== undefined) complain(reason);
}

function mayAct(action: Action, key: string, event: KeyboardEvent): boolean {
  if (isLetter(key) && !preferences.letters) return false;
  if (!action.modal && document.querySelector("dialog:modal, [data-gate]")) return false;
  return !inField(event.target) || (action.inFields ?? !isTyping(key));
}
