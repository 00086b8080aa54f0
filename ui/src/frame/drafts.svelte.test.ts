import { flushSync } from "svelte";
import { expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import { useDraft } from "./drafts.svelte";

it("keeps what is being typed when its form is given the same case anew", () => {
  const fill = vi.fn();
  useWay({
    send: () => Promise.resolve({ answer: { body: "" } }),
    save: () => Promise.resolve(null),
    listen: () => () => undefined,
  });
  let view = $state.raw({ cid: 4711 });
  const end = $effect.root(() => {
    useDraft<string>({
      name: () => `time-${view.cid}`,
      typed: () => null,
      fill,
      isSuch: (value): value is string => typeof value === "string",
    });
  });
  flushSync();
  expect(fill).toHaveBeenCalledTimes(1);
  view = { cid: 4711 };
  flushSync();
  expect(fill, "the form was not emptied under the hands").toHaveBeenCalledTimes(1);
  view = { cid: 4712 };
  flushSync();
  expect(fill).toHaveBeenCalledTimes(2);
  end();
});
