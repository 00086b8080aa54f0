// A picture as Callbuch takes it: PNG or JPEG, not larger than it is ever shown or printed.

/** In pixels; printed on 60 mm this is sharper than any office printer. */
const WIDEST = 1600;
const LARGEST = 1_000_000;
const TAKEN = ["image/png", "image/jpeg"];

/** The bytes of a picture of any kind this window can show; undefined when it is none. */
export async function asLogo(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = await decoded(file);
  if (!picture) return undefined;
  const fits = TAKEN.includes(file.type) && file.size <= LARGEST && picture.naturalWidth <= WIDEST;
  const taken = fits ? file : await redrawn(picture);
  return taken ? new Uint8Array(await taken.arrayBuffer()) : undefined;
}

/** An address for showing bytes; revoke it when they are no longer shown. */
export function addressOf(bytes: Uint8Array<ArrayBuffer>): string {
  return URL.createObjectURL(new Blob([bytes]));
}

async function decoded(file: Blob): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  const url = URL.createObjectURL(file);
  try {
    picture.src = url;
    await picture.decode();
    return picture;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function redrawn(picture: HTMLImageElement): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  const scale = Math.min(1, WIDEST / picture.naturalWidth);
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
