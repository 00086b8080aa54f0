// Files on their way to a case, one after the other. They go on while one looks at something else.
import { sendFile } from "../backend/bytes";
import { failureOf } from "../backend/failure";
import { act } from "../frame/act";
import { t } from "../kit/words.svelte";

export type Upload = {
  id: number;
  cid: number;
  name: string;
  size: number;
  /** Bytes that arrived; undefined while it waits. */
  sent: number | undefined;
  /** Why it did not come through. */
  failure: string | undefined;
  /** Stops it, or takes its message away. */
  stop: () => void;
};

let all = $state<Upload[]>([]);
let count = 0;
let line: Promise<void> = Promise.resolve();

export function uploadsTo(cid: number): readonly Upload[] {
  return all.filter((upload) => upload.cid === cid);
}

/** Attaches files to a case, in their order. */
export function attach(cid: number, files: readonly File[]): void {
  for (const file of files) {
    const id = ++count;
    const stop = new AbortController();
    all.push({
      id,
      cid,
      name: file.name,
      size: file.size,
      sent: undefined,
      failure: undefined,
      stop: () => {
        stop.abort();
        forget(id);
      },
    });
    line = line.then(() => send(id, cid, file, stop.signal));
  }
}

async function send(id: number, cid: number, file: File, stop: AbortSignal): Promise<void> {
  const upload = all.find((one) => one.id === id);
  if (!upload) return;
  upload.sent = 0;
  try {
    const sent = await sendFile(file, stop, (bytes) => (upload.sent = bytes));
    if (sent === undefined) return;
    const { name, size } = file;
    await act("attachment_add", { cid, upload: sent, name, size }, (added) =>
      t("attachments-done", { name: added.name, cid: String(cid) }),
    );
    forget(id);
  } catch (thrown) {
    upload.failure = failureOf(thrown).sentence;
  }
}

function forget(id: number): void {
  all = all.filter((one) => one.id !== id);
}
