import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Route } from "./feature";
import { fit, go, href, refine, startRouter, where } from "./router.svelte";

const routes = ["heute", "faelle/:status", "fall/:cid"].map((path): Route => ({
  path,
  load: vi.fn(),
  title: () => path,
}));
let end: () => void = () => undefined;

beforeEach(() => {
  location.hash = "";
});
afterEach(() => end());

function open(address: string): void {
  location.hash = address;
  end = startRouter(routes);
}

/** happy-dom tells of a new address later, as browsers do. */
async function follow(act: () => void): Promise<void> {
  const told = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  act();
  await told;
}

it("a pattern fits a path and names its parts", () => {
  const check = (pattern: string, path: string, params: object | undefined) =>
    expect(fit(pattern, path)).toEqual(params);
  check("heute", "heute", {});
  check("fall/:cid", "fall/4711", { cid: "4711" });
  check("fall/:cid", "fall/", undefined);
  check("fall/:cid", "fall", undefined);
  check("fall/:cid", "fall/4711/zeit", undefined);
  check("kunde/:name", "kunde/M%C3%BCller%2FCo", { name: "Müller/Co" });
  check("kunde/:name", "kunde/%E0%A4%A", { name: "%E0%A4%A" });
});

describe("the address", () => {
  it("leads to a page with its parts and its query", () => {
    open("#/fall/4711?zeit=1");
    expect(where().params).toEqual({ cid: "4711" });
    expect(where().query.get("zeit")).toBe("1");
    expect(where().route?.path).toBe("fall/:cid");
  });

  it("leads home when it is empty or means nothing", async () => {
    open("#/never/heard/of");
    await vi.waitFor(() => expect(where().path).toBe("heute"));
    expect(location.hash).toBe("#/heute");
  });

  it("follows links, back and forward", async () => {
    open("#/heute");
    await follow(() => go("faelle/open", { kunde: "12" }));
    expect([location.hash, where().params]).toEqual(["#/faelle/open?kunde=12", { status: "open" }]);
  });

  it("is refined without a step back", () => {
    open("#/faelle/open");
    const steps = history.length;
    refine({ fall: "4711" });
    expect([location.hash, history.length]).toEqual(["#/faelle/open?fall=4711", steps]);
    expect(where().query.get("fall")).toBe("4711");
  });

  it("is written for links", () => {
    expect(href("fall/4711")).toBe("#/fall/4711");
    expect(href("faelle/open", { suche: "ä &" })).toBe("#/faelle/open?suche=%C3%A4+%26");
  });
});
