// Another program asks for a case and for a caller: the first window shows them, however often it is asked.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Desk, PROGRAMS } from "./desk.mjs";
import { until } from "./waiting.mjs";

test("a second start hands a case and a caller over to the first window", async () => {
  const home = await mkdtemp(join(tmpdir(), "callbuch-asked-"));
  const data = join(home, "desk");
  try {
    await Desk.with({ home, args: ["--data", data, "--cid", "4680"] }, async ({ page }) => {
      await page.get("heading", /^CID 4680$/);

      const env = await surroundings(home);
      const again = (...args) => startAndEnd(["--data", data, ...args], env);
      await again("--cid", "CID#4678");
      await page.get("heading", /^CID 4678$/);

      await again("--cid", "4711x");
      await until("a sentence says what was wrong", async () => /Das ist keine CID/.test(await page.text()));

      await again("--phone", "+49 451 88907", "31");
      await page.get("dialog", /^Neuer Supportfall/);
      const field = (name) => page.run((name) => document.querySelector(`[data-field="${name}"]`)?.value, name);
      await until("the caller stands there", async () => (await field("new_contact")) === "Hauke Thomsen");
      assert.match(await field("customer"), /^Nordlicht Reederei/);

      // Nothing was typed: it goes without a question, and the next caller finds an empty form.
      await page.press("Escape");
      await page.gone("dialog", /^Neuer Supportfall/);
      await again("--phone", "030 5555555");
      await page.get("dialog", /^Neuer Supportfall/);
      await until("the number stands there", async () => (await field("phone")) === "030 5555555");
      assert.equal(await field("new_contact"), "");
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});

/** The variables of the program that runs in this home: its display and its message bus. */
async function surroundings(home) {
  for (const entry of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const text = await readFile(`/proc/${entry}/environ`, "utf8").catch(() => "");
    const pairs = text.split("\0").filter(Boolean).map((pair) => /^([^=]*)=(.*)$/s.exec(pair)?.slice(1, 3) ?? [pair, ""]);
    const env = Object.fromEntries(pairs);
    if (env.HOME === home && env.DBUS_SESSION_BUS_ADDRESS) return env;
  }
  throw new Error(`nothing runs in ${home}`);
}

function startAndEnd(args, env) {
  return new Promise((resolve, reject) => {
    const second = spawn(join(PROGRAMS, "callbuch"), args, { env, stdio: "ignore" });
    const late = setTimeout(() => second.kill("SIGKILL"), 20_000);
    second.once("error", reject);
    second.once("exit", (code) => {
      clearTimeout(late);
      if (code === 0) resolve();
      else reject(new Error(`the second start ended with ${code}`));
    });
  });
}
