import { expect, it } from "vitest";
import { objection } from "./rooms.js";

const check = (importer, imported, allowed) =>
  expect(objection(importer, imported) === undefined).toBe(allowed);

it("each room knows only what it may know", () => {
  check("kit/Button.svelte", "kit/Icon.svelte", true);
  check("kit/Button.svelte", "backend/backend.ts", false);
  check("kit/grid/Grid.svelte", "frame/router.svelte.ts", false);
  check("backend/failure.ts", "kit/words.svelte.ts", true);
  check("backend/backend.ts", "frame/toasts.svelte.ts", false);
  check("frame/act.ts", "backend/backend.ts", true);
  check("frame/Frame.svelte", "tickets/index.ts", false);
  check("tickets/List.svelte", "kit/grid/Grid.svelte", true);
  check("tickets/List.svelte", "frame/act.ts", true);
  check("tickets/List.svelte", "bindings", true);
});

it("a feature meets another one only through the frame", () => {
  check("tickets/List.svelte", "tickets/filter.ts", true);
  check("tickets/List.svelte", "customers/Card.svelte", false);
  check("tickets/List.svelte", "frame/features.ts", false);
});

it("the list of features and main know everything", () => {
  check("frame/features.ts", "tickets/index.ts", true);
  check("main.ts", "frame/features.ts", true);
});
