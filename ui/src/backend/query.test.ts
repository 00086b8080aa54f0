import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { source, type Query } from "./query.svelte";
import { markStale } from "./stale";
import { asking, type Asking } from "./query-sample.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Answering = { wish: string; give: (text: string) => void; refuse: (why: unknown) => void };

/** A query whose answers the test gives by hand. */
function ask(wish: string | null): { query: Query<string>; calls: Answering[]; asked: Asking } {
  const calls: Answering[] = [];
  const load = (wish: string) =>
    new Promise<string>((give, refuse) => {
      calls.push({ wish, give, refuse });
    });
  const asked = asking(wish, (current) => source(current, load, ["tickets"]));
  return { query: asked.query, calls, asked };
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

describe("a query", () => {
  it("keeps the last answer until the next one is there", async () => {
    const { query, calls, asked } = ask("open");
    expect(query.answer).toBeUndefined();
    calls[0]?.give("12 offene");
    await settled();
    asked.wish("closed");
    expect(calls[1]?.wish).toBe("closed");
    expect(query.answer, "nothing jumps").toBe("12 offene");
    calls[1]?.give("3 geschlossene");
    await settled();
    expect(query.answer).toBe("3 geschlossene");
  });

  it("is not asked again when the question is only written anew", () => {
    const { calls, asked } = ask("open");
    asked.wish("open");
    expect(calls).toHaveLength(1);
  });

  it("drops an answer to an earlier question", async () => {
    const { query, calls, asked } = ask("open");
    asked.wish("closed");
    calls[1]?.give("3 geschlossene");
    calls[0]?.give("12 offene");
    await settled();
    expect(query.answer).toBe("3 geschlossene");
  });

  it("asks nothing while it has no question", async () => {
    const { query, calls, asked } = ask(null);
    expect(calls).toHaveLength(0);
    asked.wish("open");
    calls[0]?.give("12 offene");
    await settled();
    asked.wish(null);
    expect(query.answer).toBeUndefined();
  });

  it("is slow only after 300 ms, and never because of a refresh", async () => {
    const { query, calls } = ask("open");
    await vi.advanceTimersByTimeAsync(299);
    expect(query.slow).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(query.slow).toBe(true);
    calls[0]?.give("12 offene");
    await settled();
    expect(query.slow).toBe(false);
    query.reload();
    await vi.advanceTimersByTimeAsync(1000);
    expect(query.slow).toBe(false);
  });

  it("keeps its answer when a refresh fails, and says why", async () => {
    const { query, calls } = ask("open");
    calls[0]?.give("12 offene");
    await settled();
    query.reload();
    calls[1]?.refuse({ code: "busy", args: {}, id: "q" });
    await settled();
    expect([query.answer, query.failure?.code]).toEqual(["12 offene", "busy"]);
  });
});

describe("when a topic gets stale", () => {
  it("the query is asked again, others are not", async () => {
    const { calls } = ask("open");
    calls[0]?.give("12 offene");
    await settled();
    markStale(["customers"]);
    expect(calls).toHaveLength(1);
    markStale(["customers", "tickets"]);
    expect(calls).toHaveLength(2);
    calls[1]?.give("11 offene");
    await settled();
    markStale("everything");
    expect(calls).toHaveLength(3);
  });

  it("while an answer is under way, it is asked once more afterwards, once", async () => {
    const { query, calls } = ask("open");
    markStale(["tickets"]);
    markStale(["tickets"]);
    expect(calls).toHaveLength(1);
    calls[0]?.give("from before the change");
    await settled();
    expect(calls).toHaveLength(2);
    calls[1]?.give("12 offene");
    await settled();
    expect([query.answer, calls.length]).toEqual(["12 offene", 2]);
  });

  it("a query whose component is gone is not asked", async () => {
    const { calls, asked } = ask("open");
    calls[0]?.give("12 offene");
    await settled();
    asked.end();
    markStale(["tickets"]);
    expect(calls).toHaveLength(1);
  });
});
