import { expect, it } from "vitest";
import { place, type Align } from "./floating";

const VIEW = { width: 1000, height: 800 };

it("what floats stands below its anchor, above where there is more room, and always inside", () => {
  const check = (
    anchor: [number, number],
    size: [number, number],
    align: Align,
    at: [number, number, number],
  ) => {
    const box = { left: anchor[0], top: anchor[1], width: 100, height: 32 };
    const { left, top, height } = place(box, { width: size[0], height: size[1] }, VIEW, align);
    expect([left, top, height]).toEqual(at);
  };
  check([100, 100], [200, 300], "start", [100, 136, 300]);
  check([100, 100], [200, 300], "center", [50, 136, 300]);
  check([400, 100], [200, 300], "end", [300, 136, 300]);
  check([100, 700], [200, 300], "start", [100, 396, 300]);
  check([950, 100], [200, 300], "start", [796, 136, 300]);
  check([0, 100], [200, 300], "end", [4, 136, 300]);
  check([100, 300], [200, 900], "start", [100, 336, 460]);
  check([100, 600], [200, 900], "start", [100, 4, 592]);
});
