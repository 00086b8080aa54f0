import { expect, it } from "vitest";
import { lettered } from "./letters";

it("every option has a letter of its own", () => {
  const check = (labels: string[], letters: string) =>
    expect(lettered(labels.map((label) => ({ label }))).map(({ letter }) => letter)).toEqual([...letters]);
  check(["Fehler", "Hilfestellung", "Erweiterung", "Verbesserungsvorschlag"], "fhev");
  check(["Error", "Assistance", "Extension", "Suggestion"], "eaxs");
});
