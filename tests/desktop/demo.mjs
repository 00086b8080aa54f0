// Plays a day through the real window on a virtual display and leaves what came of it in a folder: a picture of each
// step, the statement as PDF and the list of open cases as Excel.
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { playDay } from "./day.mjs";
import { Desk } from "./desk.mjs";

const folder = resolve(process.argv[2] ?? "target/demo");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

let step = 0;
await Desk.with({ args: ["--data", join(folder, "data")] }, async (desk) => {
  const picture = async (name) => {
    step += 1;
    const file = join(folder, `${step}-${name}.png`);
    await desk.page.screenshot(file);
    console.log(file);
  };
  const { statement, list } = await playDay(desk, folder, picture);
  console.log(`${statement}\n${list}`);
});
