// The README's pictures, from the real server on a fresh sample office: `npm run pictures`, after `npm run build`
// and `cargo build -p callbuch-server`. A place that is not built yet keeps its old picture, and that is said.
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { quantised } from "./png.js";

const root = resolve(import.meta.dirname, "../..");
const programs =
  process.env.CALLBUCH_PROGRAMS ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");
const server = join(programs, "callbuch-server");

/** Each leaves the page as it is to be seen. */
const PICTURES = {
  heute: async (page) => {
    await go(page, "heute");
    await page.getByRole("heading", { name: "Heute", exact: true }).waitFor();
  },
  liste: async (page) => {
    await go(page, "faelle");
    await page.getByRole("grid").waitFor();
  },
  fall: async (page) => {
    await go(page, "fall/4682");
    await page.getByRole("heading", { name: "CID 4682" }).waitFor();
  },
  zeitnachweis: async (page, office) => {
    const found = await office.call("search", { text: "Müller Metallbau", most: 1 });
    await go(page, `abrechnung/${found.customers[0].customer}`);
    await page.locator("main section svg").first().waitFor();
    // This month has only begun; the one before has something to show.
    await page.keyboard.press("Shift+ArrowLeft");
  },
  // Last, because it starts a timer.
  erfassen: async (page) => {
    await go(page, "heute");
    await page.keyboard.press("n");
    const intake = page.getByRole("dialog");
    await intake.waitFor();
    await page.keyboard.type("müll");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await intake.getByLabel("Es ruft an").click();
    await page.getByRole("option", { name: "Ilse Brandt" }).click();
    await intake.getByRole("radio", { name: /behindert/ }).click();
    await intake.getByLabel("Beschreibung").fill("Seit heute früh. Nach der ersten Seite kommt nichts mehr.");
    await intake.getByLabel("Betreff").fill("Rechnungsdruck bricht ab");
  },
};

const office = await open();
const browser = await chromium.launch({
  executablePath: process.env.CALLBUCH_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await mkdir(join(root, "docs/pictures"), { recursive: true });
  for (const [name, show] of Object.entries(PICTURES)) await take(name, show);
} finally {
  await browser.close();
  await office.close();
}

async function take(name, show) {
  const page = await browser.newPage({
    ...{ viewport: { width: 1280, height: 800 }, colorScheme: "light", reducedMotion: "reduce" },
    ...{ locale: "de-DE", timezoneId: "Europe/Berlin" },
  });
  page.setDefaultTimeout(60_000);
  try {
    await page.goto(office.address);
    await page.getByRole("navigation").first().waitFor();
    await show(page, office);
    await settled(page);
    const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
    await writeFile(join(root, `docs/pictures/${name}.png`), quantised(picture));
    console.log(`docs/pictures/${name}.png`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  } finally {
    await page.close();
  }
}

/** Until two pictures in a row are the same: nothing loads and nothing moves. */
async function settled(page) {
  let before = "";
  for (let turn = 0; turn < 20; turn += 1) {
    const now = (await page.screenshot({ animations: "disabled", caret: "hide" })).toString("base64");
    if (now === before) return;
    before = now;
    await page.waitForTimeout(300);
  }
}

function go(page, path) {
  return page.evaluate((to) => {
    globalThis.location.hash = to;
  }, `#/${path}`);
}

async function open() {
  const folder = await mkdtemp(join(tmpdir(), "callbuch-pictures-"));
  await promisify(execFile)(server, ["--data", folder, "sample"]);
  const serving = spawn(server, ["--data", folder, "serve", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise((found, failed) => {
    createInterface({ input: serving.stdout }).once("line", found);
    serving.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  });
  const [url, token] = address.split("/#token=");
  return {
    address,
    async call(command, body) {
      const answer = await fetch(`${url}/api/${command}`, {
        method: "POST",
        headers: {
          ...{ "content-type": "application/json", authorization: `Bearer ${token}` },
          "x-request": globalThis.crypto.randomUUID(),
        },
        body: JSON.stringify(body),
      });
      return (await answer.json()).answer;
    },
    async close() {
      const ended = new Promise((done) => serving.once("exit", done));
      serving.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
