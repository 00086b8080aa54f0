// Which part of a text matches what was typed, as people compare: ä is a, ß is ss, case does not matter.

export type Piece = { text: string; hit: boolean };

/** The text cut into pieces; every word of `typed` is marked where it occurs first. */
export function pieces(text: string, typed: string): Piece[] {
  const { folded, origin } = traced(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of typed.split(/\s+/)) {
    const wish = fold(word);
    const at = wish ? folded.indexOf(wish) : -1;
    if (at === -1) continue;
    for (let i = at; i < at + wish.length; i += 1) hits[origin[i] ?? 0] = true;
  }
  const found: Piece[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const hit = hits[i] ?? false;
    const last = found.at(-1);
    if (last?.hit === hit) last.text += text.charAt(i);
    else found.push({ text: text.charAt(i), hit });
  }
  return found;
}

/** The text as people compare it. */
export function fold(text: string): string {
  return traced(text).folded;
}

/** The folded text, and for each of its characters where it came from. */
function traced(text: string): { folded: string; origin: number[] } {
  let folded = "";
  const origin: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const plain = text.charAt(i).toLowerCase().replace("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
    folded += plain;
    for (let n = 0; n < plain.length; n += 1) origin.push(i);
  }
  return { folded, origin };
}
