// The first day of an empty office, from the set-up to the Zeitnachweis and the Excel list, without a mouse.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./office";

test.use({ furnishing: "empty" });

/** Goes there as one does without a mouse: by Tab. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target, "to be reached by Tab").toBeFocused();
}

/** A page, by its name in the search field. */
async function open(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

async function setUp(page: Page): Promise<void> {
  await expect(page.getByLabel("Name der Firma")).toBeFocused();
  await page.keyboard.type("Kontor & Söhne GmbH");
  for (const [label, text] of [
    ["Straße und Hausnummer", "Am Kai 3"],
    ["Postleitzahl und Ort", "20457 Hamburg"],
    ["Telefon", "040 123-0"],
    ["E-Mail für den Support", "support@kontor.example"],
    ["Vor- und Nachname", "Özlem Çelik"],
    ["Erste CID", "4711"],
    ["Stundensatz ohne Pflegevertrag", "95,50"],
  ] as const) {
    await reach(page, page.getByLabel(label, { exact: true }).first());
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Heute", exact: true })).toBeVisible();
}

/** A caller nobody knows, of a customer nobody knows. */
async function firstCall(page: Page): Promise<void> {
  await page.keyboard.press("n");
  await expect(page.getByRole("combobox", { name: "Kunde" })).toBeFocused();
  await page.keyboard.type("Zimmerei Ünal");
  await expect(page.getByRole("option", { name: /als neuen Kunden/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Ort" })).toBeFocused();
  await page.keyboard.type("Uelzen");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Aylin Ünal");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0581 1234");
  await page.keyboard.press("Tab");
  await page.keyboard.press("h");
  await reach(page, page.getByRole("textbox", { name: "Betreff" }));
  await page.keyboard.type("Stückliste lässt sich nicht drucken");
  await page.keyboard.press("Enter");
  await expect(page.getByText("CID 4 7 1 1")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "CID 4711" })).toBeVisible();
}

async function work(page: Page): Promise<void> {
  const { keyboard } = page;
  const said = (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();
  await keyboard.press("e");
  await said("4711 übernommen");
  await keyboard.press("i");
  await keyboard.type("Drucker war auf A3 gestellt.");
  await keyboard.press("Control+Enter");
  await said("Notiz zu 4711 eingetragen");
  await keyboard.press("h");
  await expect(page.getByLabel("Wiedervorlage")).toBeFocused();
  await keyboard.type("+3");
  await expect(page.getByRole("button", { name: /^Zurückstellen bis / })).toBeEnabled();
  await reach(page, page.getByLabel("Worauf warten wir?"));
  await keyboard.type("Rückruf von Frau Ünal");
  await keyboard.press("Enter");
  await said(/4711 ruht bis /);
  await keyboard.press("e");
  await said("4711 wird fortgesetzt");
  await keyboard.press("t");
  const form = page.getByRole("tabpanel", { name: "Zeit" });
  await reach(page, form.getByLabel("oder Dauer", { exact: true }));
  await keyboard.type("0:25");
  await reach(page, form.getByLabel("Leistung", { exact: true }));
  await keyboard.type("Druckformat umgestellt und gezeigt");
  await keyboard.press("Enter");
  await said("0:25 auf CID 4711 gebucht.");
  await expect(form).toBeHidden();
}

async function settle(page: Page): Promise<void> {
  const { keyboard } = page;
  const said = (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();
  await keyboard.press("l");
  await expect(page.getByLabel(/geliefert oder eingespielt/)).toBeFocused();
  await keyboard.type("Stücklisten drucken wieder auf A4.");
  await keyboard.press("Enter");
  await said("4711 ausgeliefert");
  await keyboard.press("f");
  await expect(page.getByRole("dialog", { name: "Freigabe für CID 4711" })).toBeVisible();
  await keyboard.press("Enter");
  await said("4711 freigegeben und abgeschlossen");
  await keyboard.press("d");
  await expect(page.getByRole("dialog", { name: "CID 4711: Wer zahlt?" })).toBeVisible();
  await keyboard.press("Enter");
  await said(/^4711: /);
}

/** Of this month, whatever month the page begins with. */
async function statement(page: Page): Promise<void> {
  await open(page, "Abrechnung");
  const row = page.getByRole("treegrid", { name: "Kunden" }).getByRole("row", { name: /Zimmerei Ünal/ }).first();
  const month = new Date().toLocaleDateString("de-DE", { month: "long", year: "numeric" });
  if (!(await page.getByRole("button", { name: month }).isVisible())) await page.keyboard.press("Shift+ArrowRight");
  await expect(row).toContainText("0:25");
  await page.keyboard.press("v");
  const paper = page.getByRole("region", { name: "Zeitnachweis, wie er gedruckt wird" });
  await expect(paper.getByRole("region", { name: /^Seite 1 von/ })).toContainText("Stückliste lässt sich nicht drucken");
  await reach(page, page.getByRole("button", { name: /^Speichern/ }));
  await page.keyboard.press("Enter");
  const saved = page.waitForEvent("download");
  await expect(page.getByRole("menuitem", { name: "PDF" })).toBeVisible();
  await page.keyboard.press("Enter");
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/);
}

test("an empty office works its first day by keyboard alone", async ({ page, office }) => {
  test.slow();
  await page.goto(office.address);
  await setUp(page);
  await firstCall(page);
  await work(page);
  await settle(page);
  await statement(page);

  await open(page, "Alle offenen");
  await expect(page.getByText("Kein Fall ist offen").first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Closed");
  await expect(page.getByRole("option", { name: /Closed/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Closed", level: 1 })).toBeVisible();
  const list = page.waitForEvent("download");
  await reach(page, page.getByRole("button", { name: /^Als Excel speichern/ }));
  await page.keyboard.press("Enter");
  expect((await list).suggestedFilename()).toMatch(/\.xlsx$/);
});
