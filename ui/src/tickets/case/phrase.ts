// Names that stand out in a sentence: marked while the sentence is made, taken apart when it is drawn. The marks
// are signs that no text contains.
const BEGIN = "\uE000";
const END = "\uE001";

export type Piece = { text: string; strong: boolean };

/** A name that stands out. */
export function strong(name: string): string {
  return `${BEGIN}${plain(name)}${END}`;
}

/** The pieces of a sentence with marked names. */
export function piecesOf(sentence: string): Piece[] {
  return sentence
    .split(BEGIN)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, strong: false }];
      const [name = "", rest = ""] = part.split(END);
      return [
        { text: name, strong: true },
        { text: rest, strong: false },
      ];
    })
    .filter((piece) => piece.text !== "");
}

function plain(text: string): string {
  return text.replaceAll(BEGIN, "").replaceAll(END, "");
}
