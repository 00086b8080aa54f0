import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { send, subscribe, useWay } from "./backend";
import { connection } from "./connection.svelte";
import { Failure, noAnswer } from "./failure";
import type { Call, News, Reply } from "./wire";

const answer = vi.fn<(call: Call) => Promise<Reply>>();
let tell: (news: News) => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  answer.mockReset();
  useWay({
    send: answer,
    save: () => Promise.resolve(null),
    listen(onNews) {
      tell = onNews;
      return () => undefined;
    },
  });
});
afterEach(() => vi.useRealTimers());

function requests(): string[] {
  return answer.mock.calls.map(([call]) => call.request);
}

/** Sends, and lets all pauses pass. */
async function sent(body: unknown): Promise<unknown> {
  const outcome = send("ticket_take", body).then(
    (reply) => reply.answer,
    (thrown: unknown) => (thrown instanceof Failure ? thrown.code : thrown),
  );
  await vi.runAllTimersAsync();
  return outcome;
}

describe("a call", () => {
  it("has a request id of its own", async () => {
    answer.mockResolvedValue({ answer: 1 });
    await sent({ cid: 1 });
    await sent({ cid: 1 });
    expect(new Set(requests()).size, "the first was answered, so the second is another act").toBe(2);
    expect(requests()[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("is sent again with the same id when no answer comes", async () => {
    answer.mockRejectedValueOnce(noAnswer()).mockResolvedValueOnce({ answer: 7 });
    expect(await sent({ cid: 1 })).toBe(7);
    expect(requests()).toHaveLength(2);
    expect(new Set(requests()).size).toBe(1);
    expect(connection()).toBe("connected");
  });

  it("keeps its id when a person tries again after its answer was lost", async () => {
    answer.mockRejectedValue(noAnswer());
    expect(await sent({ cid: 1 })).toBe("no_answer");
    expect(connection()).toBe("lost");
    answer.mockResolvedValue({ answer: 7 });
    expect(await sent({ cid: 1 })).toBe(7);
    await sent({ cid: 2 });
    const all = requests();
    expect(new Set(all.slice(0, 4)).size, "the lost act and its repetition are one").toBe(1);
    expect(all[4], "another body is another act").not.toBe(all[0]);
  });

  it("that is refused is not sent again", async () => {
    answer.mockRejectedValue({ code: "conflict", args: {}, id: "q" });
    expect(await sent({ cid: 1 })).toBe("conflict");
    expect(requests()).toHaveLength(1);
  });
});

describe("news", () => {
  it("of what is stale are passed on", () => {
    const onStale = vi.fn();
    subscribe(onStale);
    tell({ stale: ["tickets"] });
    expect(onStale).toHaveBeenCalledExactlyOnceWith(["tickets"]);
  });

  it("of a line that came back make everything stale, a first connection does not", () => {
    const onStale = vi.fn();
    subscribe(onStale);
    tell({ connected: true });
    expect(onStale).not.toHaveBeenCalled();
    tell({ connected: false });
    tell({ connected: true });
    expect(onStale).toHaveBeenCalledExactlyOnceWith("everything");
  });
});
