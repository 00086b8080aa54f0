// The pictures of look.js in the engine of the Linux window. `npm run look:webkit [what …]`
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SCENES } from "./scenes.js";
import { serve } from "./serve.js";
import { openWebkit } from "./webkit.js";

const root = join(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);
const { address, end } = await serve(join(root, "target/gallery"));
const { page, at, close } = await openWebkit();

try {
  for (const scene of SCENES) {
    for (const theme of ["light", "dark"]) {
      for (const [width, height] of [
        [1280, 800],
        [1920, 1080],
      ]) {
        const name = `${scene.name}-${theme}-${width}-webkit`;
        if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
        await take(
          name,
          scene,
          { language: "de", theme, text: "100", density: "comfortable", ...scene.preferences },
          [width, height],
        );
      }
    }
  }
} finally {
  await close();
  end();
}

async function take(name, scene, preferences, [width, height]) {
  await at("POST", "/url", { url: `${address}/#/${scene.route}` });
  await page.evaluate(
    "for (const [k, v] of arguments[0]) localStorage.setItem(`callbuch.${k}`, JSON.stringify(v));",
    Object.entries(preferences),
  );
  await at("POST", "/refresh", {});
  await fitWindow(width, height);
  await page.waitForSelector("main h1");
  await page.waitForTimeout(200);
  await scene.play?.(page);
  await page.waitForTimeout(300);
  writeFileSync(join(root, `target/look/${name}.png`), Buffer.from(await at("GET", "/screenshot"), "base64"));
}

/** Makes the page, not the window with its bars, that large. */
async function fitWindow(width, height) {
  for (let tries = 0; tries < 3; tries += 1) {
    const inner = await page.evaluate("return [innerWidth, innerHeight]");
    if (inner[0] === width && inner[1] === height) return;
    const rect = await at("GET", "/window/rect");
    await at("POST", "/window/rect", {
      width: rect.width + width - inner[0],
      height: rect.height + height - inner[1],
    });
    await page.waitForTimeout(200);
  }
}
