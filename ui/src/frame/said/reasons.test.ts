import { describe, expect, it } from "vitest";
import { chosenOf, decisionWords, reasonOptions, USUAL, usualOf } from "./reasons";

const FAIR = { id: 9, charge: "goodwill", de: "Messeaktion", en: "", active: true } as const;

describe("the reasons of a charge decision", () => {
  it("go by the charge's own word until the office names them", () => {
    expect(decisionWords("goodwill")).toBe("kostenlos · Kulanz");
    expect(decisionWords("goodwill", FAIR)).toBe("kostenlos · Messeaktion");
    expect(decisionWords("chargeable", { de: "nach Aufwand", en: "" })).toBe(
      "kostenpflichtig · nach Aufwand",
    );
  });

  it("stand by their charge, with the proposed one marked", () => {
    const options = reasonOptions([...USUAL, FAIR], "goodwill", undefined);
    expect(options.map(({ label }) => label).slice(5, 7)).toEqual([
      "kostenlos · Kulanz",
      "kostenlos · Messeaktion",
    ]);
    expect(options.filter(({ hint }) => hint).map(({ value }) => value)).toEqual([
      String(usualOf("goodwill")),
    ]);
  });

  it("are not offered while they rest, unless proposed or chosen", () => {
    const resting = [...USUAL, FAIR].map((one) => ({ ...one, active: false }));
    expect(reasonOptions(resting, "warranty", 9).map(({ value }) => value)).toEqual(["5", "9"]);
    expect(chosenOf(resting, "9")?.charge).toBe("goodwill");
    expect(chosenOf(resting, undefined)).toBeUndefined();
  });
});
