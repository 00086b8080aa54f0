// An office for one test: the real server on a folder of its own, and a page that is signed in to it.
import { test as base, expect, type Page } from "@playwright/test";
import { spawn, execFile, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const target = process.env.CARGO_TARGET_DIR ?? resolve(import.meta.dirname, "../../target");
const server = join(process.env.CALLBUCH_PROGRAMS ?? join(target, "debug"), "callbuch-server");

// Days are the office's, as on the pages.
process.env.TZ = "Europe/Berlin";

/** The day so many days ago, as the wire writes it. */
export function daysAgo(days: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - days)).toISOString().slice(0, 10);
}

/** The sample, nothing, or cases as `seed --from` takes them. */
export type Furnishing = "sample" | "empty" | { cases: readonly object[] };

export class Office {
  private constructor(
    readonly folder: string,
    private readonly process: ChildProcess,
    readonly address: string,
  ) {}

  static async open(furnishing: Furnishing): Promise<Office> {
    const folder = await mkdtemp(join(tmpdir(), "callbuch-e2e-"));
    if (furnishing === "sample") await run(server, ["--data", folder, "sample"]);
    if (typeof furnishing === "object") {
      const file = join(folder, "cases.jsonl");
      await writeFile(file, furnishing.cases.map((one) => `${JSON.stringify(one)}\n`).join(""));
      await run(server, ["seed", "--data", folder, "--from", file]);
    }
    const serving = spawn(server, ["--data", folder, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const address = await firstLine(serving);
    return new Office(folder, serving, address);
  }

  /** A command as a script of the office would call it, with the rights of who sits there. */
  async call<T = Record<string, unknown>>(command: string, body: unknown): Promise<T> {
    const [url, token] = this.address.split("/#token=");
    const answer = await fetch(`${url}/api/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}`, "x-request": crypto.randomUUID() },
      body: JSON.stringify(body),
    });
    const json = (await answer.json()) as { answer: T };
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(json)}`);
    return json.answer;
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    this.process.kill("SIGINT");
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

function firstLine(serving: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    if (!serving.stdout) throw new Error("the server's output is read");
    createInterface({ input: serving.stdout }).once("line", found);
    serving.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
  });
}

type Fixtures = { furnishing: Furnishing; office: Office; page: Page; desk: Page };

/** `desk` is the page of a signed-in office; `office` its other side. */
export const test = base.extend<Fixtures>({
  furnishing: ["sample", { option: true }],
  office: async ({ furnishing }, use) => {
    const office = await Office.open(furnishing);
    await use(office);
    await office.close();
  },
  // Asked for after the office, so that its pages are gone before the server ends: it waits for whoever listens.
  page: async ({ office: _, page }, use) => use(page),
  desk: async ({ page, office }, use) => {
    await page.goto(office.address);
    await expect(page.getByRole("navigation").first()).toBeVisible();
    await use(page);
  },
});

export { expect };
