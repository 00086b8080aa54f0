// The way to Callbuch from a browser: POST /api/<command>, and /api/events for what gets stale.
import type { Document, Topic } from "../bindings";
import { failureOf, noAnswer, type Failure } from "./failure";
import { token } from "./token";
import type { Bytes, Call, News, Reply, Saved, TakenIn, Way } from "./wire";

const RECONNECT = 3_000;
/** What a gateway answers, without a reason of ours, when Callbuch itself is not there. */
const AWAY = [502, 503, 504];

export const web: Way = {
  async send(call) {
    const response = await post(call);
    return (await response.json()) as Reply;
  },

  /** The browser puts the file where it puts downloads. */
  async save(call) {
    const response = await post({ ...call, command: "document" });
    const name = fileName(response.headers.get("content-disposition"));
    download(await response.blob(), name);
    return { name } satisfies Saved;
  },

  listen(onNews) {
    let events: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const connect = () => {
      events = new EventSource(`/api/events?token=${encodeURIComponent(token())}`);
      events.onopen = () => onNews({ connected: true });
      events.addEventListener("stale", (event: MessageEvent<string>) => onNews(staleOf(event.data)));
      events.onerror = () => {
        onNews({ connected: false });
        // After a refused answer the browser gives up by itself; after a broken line it tries again.
        if (events?.readyState === EventSource.CLOSED) again = setTimeout(connect, RECONNECT);
      };
    };
    connect();
    return () => {
      clearTimeout(again);
      events?.close();
    };
  },
};

export const webBytes: Bytes = {
  async put({ upload, number, size, bytes }) {
    const part = new URLSearchParams({ upload, piece: String(number), size: String(size) });
    await asked(`/api/blob?${part}`, { method: "PUT", headers: authorised(), body: bytes });
  },

  async get(attachment) {
    const response = await asked(`/api/blob?attachment=${attachment}`, { headers: authorised() });
    return response.arrayBuffer();
  },
};

/** Shows a document in a tab of its own, from where it is printed; where that is not allowed, it is downloaded. */
export async function openDocument(document: Document): Promise<void> {
  const response = await post({ command: "document", body: document, request: crypto.randomUUID() });
  const [bytes, name] = [await response.blob(), fileName(response.headers.get("content-disposition"))];
  const address = URL.createObjectURL(bytes);
  if (window.open(address, "_blank") === null) download(bytes, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a table of another program over, as its bytes lie in the file. */
export async function putTable(file: File): Promise<TakenIn> {
  const response = await asked(`/api/table?name=${encodeURIComponent(file.name)}`, {
    method: "PUT",
    headers: { ...authorised(), "X-Request": crypto.randomUUID() },
    body: file,
  });
  return (await response.json()) as TakenIn;
}

function post(call: Call): Promise<Response> {
  return asked(`/api/${call.command}`, {
    method: "POST",
    headers: { ...authorised(), "Content-Type": "application/json", "X-Request": call.request },
    body: JSON.stringify(call.body),
  });
}

function authorised(): Record<string, string> {
  return { Authorization: `Bearer ${token()}` };
}

async function asked(address: string, how: RequestInit): Promise<Response> {
  const response = await fetch(address, how).catch(() => {
    throw noAnswer();
  });
  if (response.ok) return response;
  throw await refusal(response);
}

async function refusal(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => undefined);
  return body === undefined && AWAY.includes(response.status)
    ? noAnswer()
    : failureOf(body ?? response.status);
}

function staleOf(data: string): News {
  return { stale: JSON.parse(data) as readonly Topic[] };
}

/** The name in `attachment; filename="a.pdf"; filename*=UTF-8''%C3%A4.pdf`, the second form first. */
function fileName(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? "callbuch";
}

function download(bytes: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
