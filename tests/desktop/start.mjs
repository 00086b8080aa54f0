// Starts a program given by its path and returns when its window shows something to read.
import { Desk } from "./desk.mjs";

const [program, ...args] = process.argv.slice(2);
await Desk.with({ program, args }, async ({ page }) => {
  await page.get("heading", /\S/);
  console.log(`${program} shows "${await page.title()}"`);
});
