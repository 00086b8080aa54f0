import { expect, it } from "vitest";
import { fold, pieces } from "./mark";

it("what was typed is marked as people compare it", () => {
  const check = (text: string, typed: string, marked: string) => {
    const shown = pieces(text, typed).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text));
    expect(shown.join("")).toBe(marked);
  };
  check("Müller Metallbau", "mull", "[Müll]er Metallbau");
  check("Müller Metallbau", "MET mül", "[Mül]ler [Met]allbau");
  check("Straße", "strasse", "[Straße]");
  check("Großmann", "gross", "[Groß]mann");
  check("4711", "71", "4[71]1");
  check("Müller", "", "Müller");
  check("Müller", "x", "Müller");
  check("", "x", "");
});

it("folding forgets case and accents", () => {
  expect(fold("Ærø Éclair ÄÖÜß")).toBe("ærø eclair aouss");
});
