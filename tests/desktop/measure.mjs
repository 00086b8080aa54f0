// Measures the real window on a filled database: how long it takes to start, and the memory it needs. The limit is an
// empty page in the same web engine, started the same way. One JSON object a line, as the other measurements print.
// Usage: measure.mjs FOLDER, the folder of an embedded database.
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Desk } from "./desk.mjs";
import { until } from "./waiting.mjs";

const RUNS = 5;
/** Screens of the list that are paged through: so many runs of so many, each shorter than a script may take. */
const PAGED = { runs: 10, screens: 10 };
const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const OURS = /^(callbuch|MiniBrowser|WebKit)/;

const database = resolve(process.argv[2]);
const home = await mkdtemp(join(tmpdir(), "callbuch-measure-"));
try {
  const data = join(home, "desk");
  await writeFile(join(home, "empty.html"), "<!doctype html><title>empty</title><h1>empty</h1>");
  await prepare(data);
  await measure("window: until the list's first row stands", "memory: with the list of open cases", {
    args: ["--data", data],
    aims: { time: "≤ 1.5 × limit", memory: "≤ 1.25 × limit" },
    shown: async (page) => {
      await page.run(() => (location.hash = "#/faelle"));
      await until("the first row", () => page.run(() => document.querySelector("[role=gridcell]") !== null));
    },
  });
  await scrolled();
  await measure("limit: until an empty page of the same engine stands", "limit: memory with an empty page", {
    program: BROWSER,
    args: ["--automation", `file://${join(home, "empty.html")}`],
    shown: (page) => page.run(() => document.readyState),
  });
} finally {
  await rm(home, { recursive: true, force: true });
}

/** Pages through the list of closed cases as a held-down Page Down does, and counts the frames with a row not there. */
async function scrolled() {
  await Desk.with({ home, args: ["--data", join(home, "desk")] }, async ({ page }) => {
    await page.run(() => (location.hash = "#/faelle/closed"));
    await until("the list", () => page.run(() => document.querySelector("[role=gridcell]") !== null));
    let blank = 0;
    for (let run = 0; run < PAGED.runs; run += 1) blank += await page.run(paged, PAGED.screens);
    const screens = PAGED.runs * PAGED.screens;
    tell(`list: frames with a blank row, of ${screens} screens paged through`, [blank], "count", "0");
  });
}

/** Runs in the page: a screen every other frame, thirty a second, which is how fast keys repeat. */
async function paged(screens) {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const list = document.querySelector("[role=grid]");
  const isSeen = (row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const { top: first, bottom: last } = list.getBoundingClientRect();
    return bottom > first && top < last;
  };
  let blank = 0;
  for (let screen = 0; screen < screens; screen += 1) {
    list.scrollTop += list.clientHeight * 0.9;
    await frame();
    await frame();
    if ([...list.querySelectorAll("[role=row][aria-busy=true]")].some(isSeen)) blank += 1;
  }
  return blank;
}

/** The database as somebody's own office, in a data folder of the desktop program. */
async function prepare(data) {
  await mkdir(data, { recursive: true });
  await symlink(database, join(data, "office"));
  await writeFile(join(data, "office.json"), '"own"');
}

async function measure(time, memory, { shown, aims, ...options }) {
  const times = [];
  const sizes = [];
  for (let run = 0; run < RUNS; run += 1) {
    await Desk.with({ home, ...options }, async ({ page, begun }) => {
      await shown(page);
      times.push(performance.now() - begun);
      sizes.push(await megabytes());
    });
  }
  tell(time, times, "ms", aims?.time);
  tell(memory, sizes, "MB", aims?.memory);
}

function tell(what, figures, unit, aim = "limit") {
  figures.sort((one, other) => one - other);
  const median = figures[Math.floor(figures.length / 2)];
  console.log(
    JSON.stringify({
      what: `${what}, ${unit}`,
      aim,
      median_ms: median,
      slowest_ms: figures.at(-1),
      runs: figures.length,
    }),
  );
}

/** The proportional share of memory of the program and the web engine's processes, all that descend from this one. */
async function megabytes() {
  const processes = await Promise.all(
    (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(read),
  );
  const known = new Set([process.pid]);
  const alive = processes.filter((one) => one !== undefined);
  for (let grown = true; grown;) {
    const next = alive.filter((one) => known.has(one.parent) && !known.has(one.id));
    next.forEach((one) => known.add(one.id));
    grown = next.length > 0;
  }
  const ours = alive.filter(
    (one) => known.has(one.id) && OURS.test(one.name) && one.name !== "WebKitWebDriver",
  );
  const shares = await Promise.all(ours.map(share));
  return shares.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

async function read(name) {
  try {
    const stat = await readFile(`/proc/${name}/stat`, "utf8");
    const [, program, parent] = /\((.*)\) \S (\d+)/.exec(stat) ?? [];
    return { id: Number(name), name: program, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

async function share({ id }) {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}
