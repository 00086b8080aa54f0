// The firm's colour as people write it: six places, 0xRRGGBB.

/** Beyond every colour, so that it is refused with its sentence. */
const NONE = 0x100_0000;

export function colourTyped(colour: number): string {
  return `#${colour.toString(16).padStart(6, "0")}`;
}

export function colourMeant(text: string): number {
  const places = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return places === undefined ? NONE : Number.parseInt(places, 16);
}

/** For showing it; undefined while it is none. */
export function shownColour(text: string): string | undefined {
  const colour = colourMeant(text);
  return colour === NONE ? undefined : colourTyped(colour);
}
