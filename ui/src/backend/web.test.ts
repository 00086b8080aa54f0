import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetToken, token } from "./token";
import { web, webBytes } from "./web";

const CALL = { command: "ticket_list", body: { offset: 0 }, request: "r-1" };

beforeEach(() => {
  sessionStorage.clear();
  forgetToken();
});
afterEach(() => vi.unstubAllGlobals());

function answerWith(status: number, body: unknown): ReturnType<typeof vi.fn> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const fetch = vi.fn(() => Promise.resolve(new Response(text, { status })));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

describe("the way over HTTP", () => {
  it("posts the body with token and request id", async () => {
    sessionStorage.setItem("callbuch.token", "geheim");
    const fetch = answerWith(200, { answer: [1] });
    expect(await web.send(CALL)).toEqual({ answer: [1] });
    expect(fetch).toHaveBeenCalledWith("/api/ticket_list", {
      method: "POST",
      headers: { Authorization: "Bearer geheim", "Content-Type": "application/json", "X-Request": "r-1" },
      body: '{"offset":0}',
    });
  });

  const check = async (status: number, body: unknown, code: string) => {
    answerWith(status, body);
    await expect(web.send(CALL)).rejects.toMatchObject({ code });
  };

  it("tells a refusal from an answer that never came", async () => {
    await check(409, { code: "conflict", args: {}, id: "q" }, "conflict");
    await check(503, { code: "busy", args: {}, id: "q" }, "busy");
    await check(502, "<html>Bad gateway</html>", "no_answer");
    vi.spyOn(console, "error").mockReturnValue(undefined);
    await check(500, "<html>oops</html>", "unexpected");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(web.send(CALL)).rejects.toMatchObject({ code: "no_answer" });
  });

  it("puts a piece of a file as it is, with the token and never as JSON", async () => {
    sessionStorage.setItem("callbuch.token", "geheim");
    const fetch = answerWith(200, {});
    const bytes = new Uint8Array([1, 2, 3]);
    await webBytes.put({ upload: "u-1", number: 2, size: 9, bytes });
    expect(fetch).toHaveBeenCalledWith("/api/blob?upload=u-1&piece=2&size=9", {
      method: "PUT",
      headers: { Authorization: "Bearer geheim" },
      body: bytes,
    });
  });

  it("saves a document under the name it comes with", async () => {
    const disposition = "attachment; filename=\"Falle.xlsx\"; filename*=UTF-8''F%C3%A4lle.xlsx";
    const response = new Response("bytes", { headers: { "content-disposition": disposition } });
    vi.stubGlobal("fetch", () => Promise.resolve(response));
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue(undefined);
    expect(await web.save(CALL)).toEqual({ name: "Fälle.xlsx" });
    expect(click).toHaveBeenCalledOnce();
  });
});

describe("the token", () => {
  it("comes once in the address and leaves it at once", () => {
    history.replaceState(null, "", "/#token=a%2Fb");
    expect(token()).toBe("a/b");
    expect(location.hash).toBe("");
    forgetToken();
    expect(token(), "a reload still knows it").toBe("a/b");
  });
});

describe("live events", () => {
  class Events extends EventTarget {
    static last: Events;
    static readonly CLOSED = 2;
    onopen: () => void = () => undefined;
    onerror: () => void = () => undefined;
    readyState = 1;
    readonly url: string;

    constructor(url: string) {
      super();
      this.url = url;
      Events.last = this;
    }

    close(): void {
      this.readyState = 2;
    }
  }

  it("tell what is stale, and are asked for again when the server hung up", () => {
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", Events);
    sessionStorage.setItem("callbuch.token", "a b");
    const news = vi.fn();
    const end = web.listen(news);
    const first = Events.last;
    expect(first.url).toBe("/api/events?token=a%20b");
    first.onopen();
    first.dispatchEvent(new MessageEvent("stale", { data: '["tickets"]' }));
    first.readyState = 2;
    first.onerror();
    vi.runAllTimers();
    expect(Events.last).not.toBe(first);
    expect(news.mock.calls).toEqual([
      [{ connected: true }],
      [{ stale: ["tickets"] }],
      [{ connected: false }],
    ]);
    end();
    expect(Events.last.readyState).toBe(2);
    vi.useRealTimers();
  });
});
