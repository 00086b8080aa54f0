// Pictures of the gallery in Chromium, in both themes, both widths and both languages, each checked by axe.
// `npm run look [what …]` takes only pictures whose name contains one of the words. They lie in target/look.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "./serve.js";
import { SCENES } from "./scenes.js";

const root = join(import.meta.dirname, "../..");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wanted = process.argv.slice(2);

const { address, end } = await serve(join(root, "target/gallery"));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
let findings = 0;

for (const scene of SCENES) {
  for (const theme of ["light", "dark"]) {
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ]) {
      for (const language of ["de", "en"]) {
        const name = `${scene.name}-${theme}-${width}-${language}`;
        if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
        await take(name, scene, { theme, language, ...scene.preferences }, { width, height });
      }
    }
  }
}
await browser.close();
end();
if (findings > 0) process.exitCode = 1;

async function take(name, scene, preferences, viewport) {
  const page = await browser.newPage({ viewport, bypassCSP: false });
  page.on(
    "console",
    (message) => ["error", "warning"].includes(message.type()) && tell(name, message.text()),
  );
  page.on("pageerror", (error) => tell(name, error.message));
  await page.addInitScript((kept) => {
    for (const [key, value] of Object.entries(kept))
      localStorage.setItem(`callbuch.${key}`, JSON.stringify(value));
  }, preferences);
  await page.goto(`${address}/#/${scene.route}`);
  await page.waitForSelector("main h1");
  await scene.play?.(page);
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(root, `target/look/${name}.png`) });
  await check(name, page);
  await page.close();
}

async function check(name, page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { resultTypes: ["violations"] }),
  );
  for (const { id, help, nodes } of violations) {
    tell(name, `${id}: ${help}`);
    for (const node of nodes.slice(0, 3))
      console.log(`    ${node.target.join(" ")}\n    ${node.failureSummary?.split("\n").pop()}`);
  }
}

function tell(name, text) {
  findings += 1;
  console.log(`${name}: ${text}`);
}
