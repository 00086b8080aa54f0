import { expect, it } from "vitest";
import { keysFile } from "./keys.js";

it("every key stands with the arguments its sentence takes in any language, at any depth", () => {
  const german =
    "plain = Wort\nadded = { $a }\ncounted = { $count ->\n    [one] ein { $what }\n   *[other] viele\n}\n-term = Begriff\n";
  const english = "plain = word\nadded = { $b }\n";
  expect(keysFile([german, english])).toContain(
    '  "added": "a" | "b";\n  "counted": "count" | "what";\n  "plain": never;\n',
  );
});
