import { describe, expect, it } from "vitest";
import tokens from "./tokens.css?raw";

type Theme = "light" | "dark";
type Colour = { r: number; g: number; b: number };

const PLANES = ["ground", "surface", "sunken", "raised", "hover", "selected"];
const INKS = ["ink", "ink-2", "ink-3", "accent", "alarm", "good"];
const SIGNS = ["open", "working", "hold", "delivered", "closed", "prio-a", "prio-b", "prio-c"];

function colour(name: string, theme: Theme): Colour {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found) throw new Error(`no colour ${name}`);
  const hex = (theme === "light" ? found[1] : found[2]) ?? "";
  const part = (from: number) => parseInt(hex.slice(from, from + 2), 16);
  return { r: part(1), g: part(3), b: part(5) };
}

/** As a person with green weakness sees it (Machado 2009, severity 1). */
function greenWeak({ r, g, b }: Colour): Colour {
  return {
    r: 0.367322 * r + 0.860646 * g - 0.227968 * b,
    g: 0.280085 * r + 0.672501 * g + 0.047413 * b,
    b: -0.01182 * r + 0.04294 * g + 0.968881 * b,
  };
}

function luminance({ r, g, b }: Colour): number {
  const linear = (part: number) => {
    const share = Math.max(0, Math.min(255, part)) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a: Colour, b: Colour): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  const check = (front: string, back: string, least: number) =>
    expect(contrast(colour(front, theme), colour(back, theme)), `${front} on ${back}`).toBeGreaterThanOrEqual(
      least,
    );

  it("inks and signs can be read on every plane", () => {
    for (const back of PLANES) for (const front of [...INKS, ...SIGNS]) check(front, back, 4.5);
  });

  it("words on colour can be read", () => {
    check("on-accent", "accent", 4.5);
    check("on-accent", "accent-hover", 4.5);
    check("on-prio-a", "prio-a", 4.5);
    check("note", "note-tint", 4.5);
    check("ink", "note-tint", 4.5);
    check("ink", "alarm-tint", 4.5);
    check("alarm", "alarm-tint", 4.5);
    check("surface", "ink", 4.5);
  });

  it("edges of fields and the focus can be seen", () => {
    for (const back of ["surface", "raised"]) check("edge", back, 3);
    for (const back of PLANES) check("focus", back, 3);
  });

  it("signs can be read with green weakness too", () => {
    for (const back of ["surface", "selected", "hover"]) {
      for (const front of SIGNS) {
        const seen = contrast(greenWeak(colour(front, theme)), greenWeak(colour(back, theme)));
        expect(seen, `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
