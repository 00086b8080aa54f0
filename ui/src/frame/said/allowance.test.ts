import { expect, it } from "vitest";
import type { AllowanceWarning } from "../../bindings";
import { saidAllowance } from "./allowance";

it("says what is left and warns at each mark", () => {
  const said = (left: number, warning: AllowanceWarning | null) =>
    saidAllowance({
      from: "2026-11-01",
      to: "2026-11-30",
      granted: 240,
      carried: 30,
      used: 270 - left,
      left,
      warning,
    });
  expect(said(200, null)).toEqual({
    text: "noch 3:20 von 4:30 bis 30.11.2026",
    warning: undefined,
    isUsedUp: false,
  });
  expect(said(60, "three_quarters").warning).toBe("Drei Viertel des Kontingents sind verbraucht.");
  expect(said(20, "nine_tenths").warning).toBe("Das Kontingent ist zu neun Zehnteln verbraucht.");
  expect(said(0, "used_up")).toMatchObject({
    warning: "Das Kontingent ist verbraucht. Weitere Arbeit ist kostenpflichtig.",
    isUsedUp: true,
  });
});
