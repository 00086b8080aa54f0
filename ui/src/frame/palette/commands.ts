// The commands as something the palette finds.
import { t } from "../../kit/words.svelte";
import { allActions, isEnabled, shownKey } from "../actions.svelte";
import type { Action, Hit } from "../feature";
import { fits } from "./groups";

/** What one does by its key or never: one is in the palette already, and a row is not gone to by its name. */
const NOT_HERE = ["frame.search", "frame.commands"];
const MOVES = ["frame-key-next", "frame-key-previous"];

function isCommand(action: Action): boolean {
  return isEnabled(action) && !NOT_HERE.includes(action.id) && !MOVES.includes(action.label);
}

export function commandHits(typed: string): Hit[] {
  return allActions()
    .filter(isCommand)
    .flatMap((action) => {
      const title = t(action.label);
      const score = fits(title, typed);
      const hit = { id: action.id, title, icon: action.icon, key: shownKey(action), run: action.run };
      return score === undefined ? [] : [{ ...hit, score, detail: t(action.group) }];
    })
    .sort((a, b) => b.score - a.score);
}
