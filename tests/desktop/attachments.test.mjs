// A file goes through the real window in pieces, byte by byte, and its picture comes back.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Desk } from "./desk.mjs";
import { until } from "./waiting.mjs";

test("a file of several pieces arrives whole, and a picture is drawn", async () => {
  const home = await mkdtemp(join(tmpdir(), "callbuch-files-"));
  try {
    await Desk.with({ home, args: ["--data", join(home, "desk")] }, async ({ page }) => {
      await page.get("navigation");
      await page.run(() => void (location.hash = "#/fall/4680"));
      await page.get("region", /^Anhänge$/);
      await page.run(() => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [7, 5];
        const base64 = canvas.toDataURL("image/png").split(",")[1] ?? "";
        const picture = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const large = new Uint8Array(2 * 1024 * 1024 + 9).map((_, place) => place % 251);
        const given = new DataTransfer();
        given.items.add(new File([picture], "Bild.png", { type: "image/png" }));
        given.items.add(new File([large], "Groß.bin"));
        const input = document.querySelector("input[type=file][multiple]");
        if (!(input instanceof HTMLInputElement)) throw new Error("the page takes files");
        input.files = given.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await page.get("button", /^Groß\.bin speichern$/);
      await page.get("button", /^Bild\.png speichern$/);
      const size = await until("the picture is drawn", () => page.run(() => {
        const picture = document.querySelector('section[aria-label="Anhänge"] img');
        return picture instanceof HTMLImageElement && picture.naturalWidth > 0
          ? [picture.naturalWidth, picture.naturalHeight]
          : null;
      }));
      assert.deepEqual(size, [7, 5]);
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
