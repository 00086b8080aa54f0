// What a machine can find wrong for people who do not see or point: nothing.
import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const run = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target.join(" ")).join(", ")))`;

/** Fails with every finding and where it is. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // The page's policy forbids scripts of others; the debugger may bring one.
  await page.evaluate(await readFile(axe, "utf8"));
  expect(await page.evaluate<string[]>(run), where).toEqual([]);
}
