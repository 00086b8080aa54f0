// What a feature gives the frame. Its index.ts exports one of these; features.ts lists them.
import type { Component } from "svelte";
import type { Lent } from "./parts";
import type { StatusName } from "../kit/states";
import type { IconName } from "../kit/icons";
import type { MenuEntry } from "../kit/menu";
import type { Label } from "../kit/words.svelte";

export type Feature = {
  /** Its folder. */
  id: string;
  /** Runs once while the window is made: the place for queries that live as long as the window. */
  start?: () => void;
  places?: readonly Place[];
  routes?: readonly Route[];
  /** Acts that are always there. Those of a page are given by `useActions` in the page. */
  actions?: readonly Action[];
  paletteSources?: readonly PaletteSource[];
  /** Its dialogs that open over any page: one component, there as long as the window. */
  dialogs?: () => Promise<{ default: Component }>;
  /** What it lends to the pages of other features. */
  parts?: Lent;
  /** What must be settled before anything else takes the whole window: who sits here, a desk that cannot be opened. */
  gate?: () => Gate | undefined;
  /** A line above everything: that this is a sample. */
  banner?: () => Gate | undefined;
  /** Who could sit here, for the menu at the bottom left. */
  seats?: () => readonly MenuEntry[];
  /** The timers at the bottom left, the running one first. */
  timers?: () => readonly ShownTimer[];
  /** Who sits here, beside the connection. */
  person?: () => string | undefined;
};

/** A component that is loaded when it is needed; the same function for as long as it is wanted. */
export type Gate = () => Promise<{ default: Component }>;

/** An entry at the left. Only what exists is shown. */
export type Place = {
  /** Its route, `faelle/open`. */
  path: string;
  label: Label;
  icon: IconName;
  /** A state's sign instead of a plain one. */
  status?: StatusName;
  count?: () => number | undefined;
  /** Something there is late: its count is shown in red. */
  isDue?: () => boolean;
  /** Below it, a step to the right. */
  below?: readonly Place[];
  /** Below those, what people named themselves. */
  named?: () => readonly NamedPlace[];
  /** From top to bottom; a new group begins at each full hundred. */
  order: number;
};

/** A place that people made and named. */
export type NamedPlace = {
  path: string;
  name: string;
  icon: IconName;
  /** What its sign says, read aloud. */
  hint?: string;
};

/** What a page is given: `#/fall/4711?zeit=1` with `fall/:cid` is `{ cid: "4711" }` and `zeit=1`. */
export type PageProps = { params: Readonly<Record<string, string>>; query: URLSearchParams };

export type Route = {
  /** `faelle/:status`. Paths are German in every language, so that links hold. */
  path: string;
  load: () => Promise<{ default: Component<PageProps> }>;
  /** What the window is called. */
  title: (params: Readonly<Record<string, string>>) => string;
  /** The page of the handbook that F1 opens here. */
  help?: string;
};

/** Something one can do: menus, palette, key overview and buttons all read this. */
export type Action = {
  /** `ticket.take`. */
  id: string;
  label: Label;
  /** `E`, `Ctrl+Enter`, `Alt+1`. The first one is shown. */
  keys?: readonly string[];
  /** Keys a browser would keep for itself; they come first in the window. */
  desktopKeys?: readonly string[];
  icon?: IconName;
  /** Its heading in the key overview. */
  group: Label;
  enabled?: () => boolean;
  /** Why it cannot be done now, as a sentence. */
  reason?: () => string | undefined;
  /** Also while a dialog, or what must be settled first, covers the page. */
  modal?: boolean;
  /** Keeps its keys, whatever is added later: it acts on what was marked for it. */
  wins?: boolean;
  /** Also while one types in a field; without it, only keys that cannot be typed act there. */
  inFields?: boolean;
  run: () => unknown;
};

/** Finds things for the one search field. */
export type PaletteSource = {
  id: string;
  label: Label;
  /** The best first; for "" what was used last. */
  find: (text: string) => Promise<readonly Hit[]>;
  /** Answers when a CID is asked for (Ctrl+G). */
  findsCids?: boolean;
};

export type Hit = {
  id: string;
  title: string;
  detail?: string;
  icon?: IconName;
  status?: StatusName;
  /** From 0 to 1; the group with the best hit stands first. */
  score?: number;
  key?: string | undefined;
  run: () => unknown;
};

export type ShownTimer = {
  id: string;
  /** "4711 Müller". */
  text: string;
  /** Minutes counted before it was last started. */
  minutes: number;
  /** Since when it runs; undefined while it is paused. */
  since?: number | undefined;
  /** Starts or pauses it. */
  toggle: () => unknown;
  /** Goes to its case. */
  open: () => unknown;
  /** What else can be done with it. */
  entries: () => readonly MenuEntry[];
};
