// What the frame itself brings: search, undo, places by number, handbook, keys, settings.
import { language, t } from "../kit/words.svelte";
import type { Action, Feature, Hit, Place } from "./feature";
import { help, helpHere } from "./handbook/help.svelte";
import { pagesOf, search } from "./handbook/pages";
import { openPalette } from "./palette/palette.svelte";
import { go, where } from "./router.svelte";
import { canUndo, undoLast } from "./undo.svelte";

/** The overview of keys is a dialog of the window itself. */
export function ownFeature(showKeys: () => void): Feature {
  return {
    id: "frame",
    routes: [
      {
        path: "handbuch",
        load: () => import("./handbook/HandbookPage.svelte"),
        title: () => t("frame-handbook"),
      },
      {
        path: "handbuch/:page",
        load: () => import("./handbook/HandbookPage.svelte"),
        title: () => t("frame-handbook"),
      },
    ],
    actions: ownActions(showKeys),
    paletteSources: [{ id: "handbook", label: "frame-handbook", find: findPages }],
  };
}

/** Alt+1 to Alt+9 for the places as they stand at the left; those below them are found by name. */
export function placeActions(places: readonly Place[]): Action[] {
  return places
    .slice(0, 9)
    .flatMap((place, index) => [
      { ...placeAction(place), keys: [`Alt+${index + 1}`] },
      ...(place.below ?? []).map(placeAction),
    ]);
}

function placeAction({ path, label, icon }: Place): Action {
  return { id: `place.${path}`, label, icon, group: "frame-places", run: () => go(path) };
}

function ownActions(showKeys: () => void): Action[] {
  const group = "frame-program";
  return [
    {
      id: "frame.search",
      label: "frame-search-all",
      keys: ["Ctrl+K"],
      icon: "search",
      group,
      run: () => openPalette(),
    },
    {
      id: "frame.commands",
      label: "frame-commands",
      keys: [">"],
      icon: "keyboard",
      group,
      run: () => openPalette(">"),
    },
    {
      id: "frame.cid",
      label: "frame-go-to-cid",
      keys: ["Ctrl+G"],
      icon: "forward",
      group,
      run: () => openPalette("", "cid"),
    },
    {
      id: "frame.undo",
      label: "frame-undo-last",
      keys: ["Ctrl+Z"],
      icon: "undo",
      group,
      enabled: canUndo,
      run: undoLast,
    },
    {
      id: "frame.help",
      label: "frame-handbook",
      keys: ["F1"],
      icon: "help",
      group,
      modal: true,
      run: () => help(helpHere() ?? where().route?.help),
    },
    { id: "frame.keys", label: "frame-keys", keys: ["?"], icon: "keyboard", group, run: showKeys },
    {
      id: "frame.settings",
      label: "frame-settings",
      icon: "settings",
      group,
      run: () => go("einstellungen"),
    },
  ];
}

function findPages(typed: string): Promise<Hit[]> {
  if (!typed) return Promise.resolve([]);
  const found = search(pagesOf(language()), typed).map(({ page, excerpt }): Hit => ({
    id: page.id,
    title: page.title,
    detail: excerpt,
    icon: "help",
    score: 0.3,
    run: () => help(page.id),
  }));
  return Promise.resolve(found);
}
