// The program starts in its real window, on a new folder and on one it has used before.
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Desk } from "./desk.mjs";

test("the window opens on the sample office, and again where it was closed", async () => {
  const home = await mkdtemp(join(tmpdir(), "callbuch-start-"));
  const data = join(home, "desk");
  try {
    for (const start of ["first", "second"]) {
      await Desk.with({ home, args: ["--data", data] }, async ({ page }) => {
        await page.get("navigation");
        await page.get("heading", /\S/);
        assert.match(await page.title(), /Callbuch$/, `the ${start} start`);
        const { width, height } = await page.run(() => ({ width: innerWidth, height: innerHeight }));
        assert.deepEqual(
          { width, height },
          { width: 1280, height: 800 },
          "the smallest size that shows everything",
        );
      });
    }
    assert.ok((await readdir(join(data, "sample"))).includes("callbuch.db"), "the sample is a real database");
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
