// Whether the palette is open, and for what.
import type { PaletteSource } from "../feature";

/** Everything, commands alone, or a CID. */
export type Aim = "all" | "cid";

let open = $state.raw<{ text: string; aim: Aim }>();
let sources: readonly PaletteSource[] = [];

export function paletteState(): { text: string; aim: Aim } | undefined {
  return open;
}

/** Opens it with a beginning: "" for everything, ">" for commands. */
export function openPalette(text = "", aim: Aim = "all"): void {
  open = { text, aim };
}

export function closePalette(): void {
  open = undefined;
}

export function setSources(all: readonly PaletteSource[]): void {
  sources = all;
}

/** The sources that answer to an aim. */
export function sourcesFor(aim: Aim): readonly PaletteSource[] {
  return aim === "cid" ? sources.filter((source) => source.findsCids) : sources;
}
