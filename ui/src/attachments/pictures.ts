// Pictures that are drawn here: only what their bytes say they are, and nothing that could act.
import { bytesOf } from "../backend/bytes";
import type { Attachment } from "../bindings";

/** Larger ones are only saved: drawing them would make the window slow. */
const LARGEST = 12 * 1024 * 1024;

const TYPES: Partial<Record<Attachment["kind"], string>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
};

export function isDrawn(file: Attachment): boolean {
  return TYPES[file.kind] !== undefined && file.size <= LARGEST;
}

/** An address for drawing it; revoke it when it is no longer shown. */
export async function addressOf(file: Attachment): Promise<string> {
  const type = TYPES[file.kind] ?? "application/octet-stream";
  return URL.createObjectURL(new Blob([await bytesOf(file.id)], { type }));
}
