// The main job, from the call to the printed statement, through the real window and the system's own dialogs; what it
// leaves is read by the programs an office reads it with.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { playDay } from "./day.mjs";
import { Desk, PROGRAMS } from "./desk.mjs";
import { answer } from "./processes.mjs";

/** LibreOffice's words for a comma, a double quote and UTF-8. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

test("a day is worked through, from the ringing telephone to the printed statement and the Excel list", async () => {
  const folder = await mkdtemp(join(tmpdir(), "callbuch-day-"));
  try {
    const data = join(folder, "desk");
    const played = await Desk.with({ args: ["--data", data] }, (desk) => playDay(desk, folder, () => {}));
    await readStatement(played, folder);
    await readList(played, folder, data);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The paper names the case with its minutes and what they cost; each of its pages can be drawn. */
async function readStatement({ cid, statement }, folder) {
  const text = await answer("pdftotext", ["-layout", statement, "-"]);
  assert.match(text, new RegExp(`CID ${cid}\\s+Serienbrief an alle Kunden einer Tour`));
  assert.match(text, /Auswahl nach Tour eingerichtet\s+0:40\s+0:40\s+95,00\s+63,33 B/);
  assert.match(text, /Gesamtbetrag netto\s+0:40\s+0:40\s+63,33/);
  await answer("pdftoppm", ["-r", "30", "-png", statement, join(folder, "page")]);
  const pages = /Pages:\s+(\d+)/.exec(await answer("pdfinfo", [statement]))?.[1];
  assert.ok((await readFile(join(folder, `page-${pages}.png`))).length > 1000, "the last page is drawn");
}

/** What Excel adds up is what Callbuch knows. */
async function readList({ cid, list }, folder, data) {
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  await answer("soffice", [profile, "--headless", "--convert-to", CSV, "--outdir", folder, list]);
  const lines = (await readFile(list.replace(/xlsx$/, "csv"), "utf8")).split("\n");
  const cases = lines.filter((line) => /^\d{4},/.test(line)).length;
  const sum = Number(/^Gesamt,+[\d:]+,([\d.]+),/m.exec(lines.join("\n"))?.[1]);
  const body = { filter: { statuses: ["open", "working", "hold", "delivered"] }, order: { by: "cid", descending: false } };
  const asked = JSON.stringify({ ...body, offset: 0, limit: 200 });
  const asking = ["--data", join(data, "sample"), "call", "ticket_list", asked];
  const printed = await answer(join(PROGRAMS, "callbuch-server"), asking);
  const { rows, total } = JSON.parse(printed).answer;
  assert.equal(cases, total, "one row for each open case");
  assert.equal(Math.round(sum * 60), rows.reduce((minutes, row) => minutes + row.worked, 0), "the sum of the hours");
  assert.ok(!rows.some((row) => row.cid === cid), "the case of this day is closed");
}
