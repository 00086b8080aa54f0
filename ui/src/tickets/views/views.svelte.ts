// The saved views: the own ones, then those the whole office shares.
import { query, type Query } from "../../backend/query.svelte";
import type { SavedView, ViewId } from "../../bindings";
import type { Hit, NamedPlace, PaletteSource } from "../../frame/feature";
import { fits } from "../../frame/palette/groups";
import { go } from "../../frame/router.svelte";
import { t } from "../../kit/words.svelte";

/** A name that fits stands before cases with the same words. */
const NAMED = 0.95;

let views = $state.raw<Query<SavedView[]>>();
/** A view as it was just taken, until the next answer has it. */
let taken = $state.raw<{ view: SavedView; over: readonly SavedView[] | undefined }>();

/** Once, while the window is made. */
export function startViews(): void {
  views = query("view_list", () => ({}));
}

/** Whether it is known which there are. */
export function knowsViews(): boolean {
  return views?.answer !== undefined;
}

/** Says what a view is from now on, so that nothing flickers until it is asked for again. */
export function takeView(view: SavedView): void {
  taken = { view, over: views?.answer };
}

export function savedView(id: ViewId): SavedView | undefined {
  if (taken?.view.id === id && taken.over === views?.answer) return taken.view;
  return views?.answer?.find((view) => view.id === id);
}

export function viewPath(id: ViewId): string {
  return `faelle/ansicht/${id}`;
}

/** At the left, below the places of the lists. */
export function viewPlaces(): NamedPlace[] {
  return (views?.answer ?? []).map((view) => ({
    path: viewPath(view.id),
    name: view.name,
    icon: iconOf(view),
    ...(view.owner === null ? { hint: t("views-shared") } : {}),
  }));
}

export const viewSource: PaletteSource = {
  id: "views",
  label: "views-group",
  find(text) {
    const found = (views?.answer ?? []).flatMap((view): Hit[] => {
      const score = text === "" ? undefined : fits(view.name, text);
      if (score === undefined) return [];
      const detail = view.owner === null ? t("views-shared") : t("views-own");
      return [
        {
          ...{
            id: `view-${view.id}`,
            title: view.name,
            detail,
            icon: iconOf(view),
            score: Math.max(score, NAMED),
          },
          run: () => go(viewPath(view.id)),
        },
      ];
    });
    return Promise.resolve(found);
  },
};

function iconOf({ owner }: SavedView): "people" | "filter" {
  return owner === null ? "people" : "filter";
}
