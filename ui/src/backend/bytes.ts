// The door for bytes beside the commands: files go in pieces and come back whole.
import type { AttachmentId } from "../bindings";
import { Failure, NO_ANSWER, failureOf } from "./failure";
import { inWindow, tauriBytes } from "./tauri";
import { webBytes } from "./web";
import type { Bytes } from "./wire";

/** As large as Callbuch takes them. */
const PIECE = 1024 * 1024;
/** Pauses before a piece that got no answer is sent again, in milliseconds. */
const PAUSES = [300, 1_200, 3_000];

const way: Bytes = inWindow() ? tauriBytes : webBytes;

/**
 * Sends a file and answers the name under which Callbuch knows it until it is put somewhere. Rejects with a Failure;
 * undefined when it was stopped.
 */
export async function sendFile(
  file: Blob,
  stop: AbortSignal,
  onsent: (bytes: number) => void,
): Promise<string | undefined> {
  const upload = crypto.randomUUID();
  for (let from = 0, number = 0; from < file.size; from += PIECE, number += 1) {
    if (stop.aborted) return undefined;
    const bytes = new Uint8Array(await readable(file.slice(from, from + PIECE)));
    await sent({ upload, number, size: file.size, bytes });
    onsent(Math.min(file.size, from + PIECE));
  }
  return stop.aborted ? undefined : upload;
}

/** The bytes of a file that lies beside a case. Rejects with a Failure. */
export async function bytesOf(attachment: AttachmentId): Promise<ArrayBuffer> {
  try {
    return await way.get(attachment);
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

async function sent(piece: Parameters<Bytes["put"]>[0]): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    try {
      return await way.put(piece);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== NO_ANSWER || pause === undefined) throw failure;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

/** A folder that was dropped, or a file that was changed meanwhile, cannot be read. */
async function readable(part: Blob): Promise<ArrayBuffer> {
  try {
    return await part.arrayBuffer();
  } catch {
    throw new Failure({ code: "file_incomplete", args: {}, id: "", field: "file" });
  }
}
