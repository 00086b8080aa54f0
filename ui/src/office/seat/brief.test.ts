import { expect, it } from "vitest";
import { brief } from "./brief";

it("a name is shortened to its initial and last word, without titles", () => {
  const check = (name: string, expected: string) => expect(brief(name)).toBe(expected);
  check("Sabine Krause", "S.\u00a0Krause");
  check("Dr. Meike Brandis", "M.\u00a0Brandis");
  check("Prof. Dr. Ole von der Heide", "O.\u00a0Heide");
  check("Özlem Çelik", "Ö.\u00a0Çelik");
  check("Madonna", "Madonna");
  check("Dr. Voss", "Dr. Voss");
  check("", "");
});
