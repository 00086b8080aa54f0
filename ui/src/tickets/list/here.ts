// Which list the address means: a place, or a saved view with what was made of it since.
import type { SavedView, Status } from "../../bindings";
import { refine } from "../../frame/router.svelte";
import { t } from "../../kit/words.svelte";
import {
  columnsNamed,
  listedOf,
  placeLike,
  readListed,
  sameListed,
  writeListed,
  type Listed,
} from "../views/listed";
import { savedView, viewPath } from "../views/views.svelte";
import { layout, orderAt, sortAt } from "./habits.svelte";
import { isNarrowed, placeOf, queryOf, viewOf } from "./view";

export type Here = {
  path: string;
  title: string;
  /** The state a place is of. */
  place: Status | undefined;
  /** The state whose columns it has. */
  like: Status | undefined;
  saved: SavedView | undefined;
  listed: Listed;
  /** Whether it shows something else than the place or the view by itself. */
  isChanged: boolean;
  /** What was changed, as the address says it. */
  address: Record<string, string>;
};

export function listHere(params: Readonly<Record<string, string>>, query: URLSearchParams): Here {
  const saved = savedView(Number(params["view"]));
  return saved ? ofView(saved, query) : ofPlace(placeOf(params["status"]), query);
}

function ofView(saved: SavedView, query: URLSearchParams): Here {
  const kept = listedOf(saved.shown);
  const listed = readListed(kept, query);
  return {
    path: viewPath(saved.id),
    title: saved.name,
    place: undefined,
    like: placeLike(listed.view),
    saved,
    listed,
    isChanged: !sameListed(kept, listed),
    address: writeListed(kept, listed),
  };
}

function ofPlace(place: Status | undefined, query: URLSearchParams): Here {
  const view = viewOf(place, query);
  return {
    path: place === undefined ? "faelle" : `faelle/${place}`,
    title: place === undefined ? t("tickets-all-open") : t(`status-${place}`),
    place,
    like: place,
    saved: undefined,
    listed: { view, order: orderAt(place), columns: columnsNamed(layout.value.shown) },
    isChanged: isNarrowed(place, view),
    address: queryOf(place, view),
  };
}

/** Shows something else. A place remembers its order and columns as habits; a saved view keeps what it kept. */
export function show({ saved, place, listed }: Here, next: Listed): void {
  if (saved) return refine(writeListed(listedOf(saved.shown), next));
  if (next.order !== listed.order) sortAt(place, next.order);
  if (next.columns !== listed.columns) layout.value = { ...layout.value, shown: next.columns };
  if (next.view !== listed.view) refine(queryOf(place, next.view));
}
