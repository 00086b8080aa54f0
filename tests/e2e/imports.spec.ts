// Old data comes in by keyboard: a file, a trial, the import, a second one, and back; then everything goes out.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test.use({ furnishing: "sample" });

/** As Windows wrote it, with semicolons, a column twice, and three rows that do not fit. */
function list(rows: readonly string[]): Buffer {
  const head = "Ticket-Nr.;Betreff;Firma;Status;Priorität;Angelegt;Bearbeiter;Bemerkung;Bemerkung";
  return Buffer.from([head, ...rows].join("\r\n"), "latin1");
}

const ROWS = [
  "A-100;Größe stimmt nicht;Bäckerei Übersee;erledigt;hoch;03.04.2026;Niemand;eins;zwei",
  "A-101;Drucker klemmt;Bäckerei Übersee;in Arbeit;mittel;23.11.2026 08:15;;;",
  "A-102;;Bäckerei Übersee;offen;;01.02.2026;;;",
  "A-103;Falsches Datum;Bäckerei Übersee;offen;;31.02.2026;;;",
];

test("an old list is tried, taken over, found by its old number and taken back", async ({ desk, office }) => {
  await desk.keyboard.press("Control+K");
  await desk.keyboard.type("übernehmen");
  await desk.getByRole("option", { name: /Daten übernehmen/ }).click();
  await expect(desk.getByRole("heading", { name: "Übernahme und Ausfuhr" })).toBeVisible();
  await expectAccessible(desk, "import, empty");

  const input = desk.locator("input[type=file]");
  await input.setInputFiles({ name: "Altliste.csv", mimeType: "text/csv", buffer: list(ROWS) });
  const columns = desk.getByRole("region", { name: "Spalten" });
  await expect(columns.getByRole("combobox", { name: "Bemerkung wird" })).toContainText("Notiz");
  await expect(columns.getByRole("combobox", { name: "Bemerkung (2) wird" })).toContainText("Notiz");
  await expect(columns.getByRole("rowheader", { name: "Priorität" })).toBeVisible();
  await expect(desk.getByRole("combobox", { name: "Zeichensatz" })).toContainText("Windows-1252");
  const words = desk.getByRole("region", { name: "Wörter" });
  await expect(words.getByRole("combobox", { name: "erledigt bedeutet" })).toContainText("Closed");
  await expectAccessible(desk, "import, mapped");

  const priority = words.getByRole("combobox", { name: "hoch bedeutet" });
  await priority.focus();
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("ArrowUp");
  await desk.keyboard.press("Enter");
  await expect(priority).toContainText("Priorität A");

  await desk.keyboard.press("Control+Enter");
  const checked = desk.getByRole("region", { name: "Ergebnis des Probelaufs" });
  await expect(checked).toContainText("„Betreff“ ist leer.");
  await expect(checked).toContainText("„31.02.2026“ ist kein Datum.");
  await expectAccessible(desk, "import, tried");
  const before = await office.call<{ states: Record<string, number> }>("ticket_counts", {});

  await checked.getByRole("button", { name: "2 Zeilen übernehmen" }).click();
  await expect(desk.getByText("Die Übernahme ist fertig.")).toBeVisible();
  await expectAccessible(desk, "import, done");

  await desk.keyboard.press("Control+K");
  await desk.keyboard.type("A-100");
  await desk.getByRole("option", { name: /Größe stimmt nicht/ }).click();
  await expect(desk.getByText("A-100").first()).toBeVisible();
  await expect(desk.getByText(/Geschlossen in Altliste/)).toBeVisible();

  // The second time the mapping is there already, and only what changed is new.
  await desk.goto(desk.url().replace(/#.*/, "#/uebernahme"));
  await expect(desk.getByRole("heading", { name: "Übernahme und Ausfuhr" })).toBeVisible();
  const again = [
    ROWS[0] ?? "",
    "A-101;Drucker klemmt immer noch;Bäckerei Übersee;in Arbeit;mittel;23.11.2026 08:15;;;",
  ];
  await input.setInputFiles({ name: "Altliste.csv", mimeType: "text/csv", buffer: list(again) });
  await expect(desk.getByText("Die Zuordnung der letzten Übernahme")).toBeVisible();
  await desk.keyboard.press("Control+Enter");
  await expect(checked.getByRole("button", { name: "Eine Zeile übernehmen" })).toBeVisible();
  await checked.getByRole("button", { name: "Eine Zeile übernehmen" }).click();
  await expect(desk.getByText("Die Übernahme ist fertig.")).toBeVisible();

  const past = desk.getByRole("list", { name: "Bisherige Übernahmen" });
  for (const left of [1, 0]) {
    await past.getByRole("button", { name: "Zurücknehmen …" }).first().click();
    await desk.getByRole("button", { name: "Diese Übernahme zurücknehmen" }).click();
    await expect(past.getByRole("button", { name: "Zurücknehmen …" })).toHaveCount(left);
  }
  expect((await office.call<{ states: Record<string, number> }>("ticket_counts", {})).states).toEqual(
    before.states,
  );
});

test("a file that is no table is refused with a sentence, and everything goes out", async ({ desk }) => {
  await desk.goto(desk.url().replace(/#.*/, "#/uebernahme"));
  const garbage = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 3]);
  await desk
    .locator("input[type=file]")
    .setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: garbage });
  await expect(desk.getByText("weder eine CSV- noch eine XLSX-Tabelle")).toBeVisible();

  const saved = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Als Excel-Datei" }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Callbuch \d{4}-\d\d-\d\d\.xlsx$/);
  await expect(desk.getByText(/Gespeichert: Callbuch/)).toBeVisible();
});
