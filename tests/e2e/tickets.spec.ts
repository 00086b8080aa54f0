// Cases: the list and how one finds what one looks for, and a case's whole life by keyboard.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, test, type Office } from "./office";

async function show(desk: Page, office: Office, path: string, heading: string | RegExp): Promise<void> {
  await desk.goto(`${office.address.split("#")[0]}#/${path}`);
  await expect(desk.getByRole("heading", { name: heading, exact: true }).first()).toBeVisible();
}

test("a case lives from taking it to who pays, by keyboard alone", async ({ desk, office }) => {
  const said = (text: string | RegExp) => expect(desk.getByText(text).first()).toBeVisible();
  const { keyboard } = desk;
  await show(desk, office, "fall/4680", "CID 4680");

  await keyboard.press("e");
  await said("4680 übernommen");

  await keyboard.press("i");
  await keyboard.type("Stammdaten sind gesperrt.");
  await expectAccessible(desk, "the case with a note");
  await keyboard.press("Control+Enter");
  await said("Notiz zu 4680 eingetragen");
  const timeline = desk.getByRole("region", { name: "Verlauf" });
  await expect(timeline.getByRole("listitem").filter({ hasText: "Stammdaten sind gesperrt." })).toContainText("Intern");

  await keyboard.press("h");
  const hold = desk.getByRole("dialog", { name: "CID 4680 zurückstellen" });
  await expect(hold.getByLabel("Wiedervorlage")).toBeFocused();
  await keyboard.type("fr 8:00");
  await expect(hold.getByRole("button", { name: /^Zurückstellen bis / })).toBeEnabled();
  await expectAccessible(desk, "putting a case on Hold");
  // Esc asks first, and goes on where one was.
  await keyboard.press("Escape");
  await expect(hold.getByRole("alert")).toBeVisible();
  await keyboard.press("Escape");
  await hold.getByLabel("Worauf warten wir?").focus();
  await keyboard.type("Liste der Lieferorte");
  await keyboard.press("Enter");
  await said(/4680 ruht bis /);

  await keyboard.press("l");
  await said("Ausliefern lässt sich nur ein Fall, der auf Open oder Working steht.");
  await keyboard.press("e");
  await said("4680 wird fortgesetzt");

  await keyboard.press("l");
  const deliver = desk.getByRole("dialog", { name: "CID 4680 ausliefern" });
  const what = deliver.getByLabel(/geliefert oder eingespielt/);
  await expect(what).toBeFocused();
  await keyboard.press("Enter");
  await expect(what).toHaveAttribute("aria-invalid", "true");
  await keyboard.type("Zweiter Lieferort ist angelegt.");
  await keyboard.press("Enter");
  await said("4680 ausgeliefert");

  await keyboard.press("f");
  await expect(desk.getByRole("dialog", { name: "Freigabe für CID 4680" })).toBeVisible();
  await keyboard.press("Enter");
  await said("4680 freigegeben und abgeschlossen");

  await keyboard.press("d");
  await expect(desk.getByRole("dialog", { name: "CID 4680: Wer zahlt?" })).toBeVisible();
  await expectAccessible(desk, "who pays");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await said(/^4680: /);
  await keyboard.press("Control+z");
  await said(/^Zurückgenommen: 4680: /);
  await expect(desk.getByRole("button", { name: "Kostenfrage entscheiden" })).toBeVisible();
});

test("the list is sorted, narrowed by a sentence, marked, walked through and saved", async ({ desk, office }) => {
  const { keyboard } = desk;
  await show(desk, office, "faelle", "Alle offenen");
  const grid = desk.getByRole("grid", { name: "Alle offenen" });
  const first = grid.getByRole("row").nth(1);
  await expect(first).toContainText("4678");
  await expectAccessible(desk, "the list");

  await keyboard.press("j");
  await expect(desk.getByRole("heading", { name: "CID 4683" })).toBeVisible();
  await keyboard.press("k");
  await expect(desk.getByRole("heading", { name: "CID 4678" })).toBeVisible();

  await grid.getByRole("columnheader", { name: /Kunde/ }).getByRole("button").first().click();
  await expect(first).toContainText("Autohaus Jäger");
  await grid.getByRole("columnheader", { name: /Kunde/ }).getByRole("button").first().click();
  await expect(first).toContainText("Wäscherei Ömer");

  await first.click();
  await keyboard.press("Space");
  await expect(desk.getByText("1 markiert")).toBeVisible();

  await desk.getByRole("combobox", { name: "Bearbeiter" }).click();
  await desk.getByRole("option", { name: /Sabine Krause/ }).click();
  await expect(desk.getByRole("combobox", { name: "Bearbeiter" })).toHaveText("Sabine Krause");
  await desk.getByRole("button", { name: "Filter", exact: true }).click();
  await desk.getByRole("menuitem", { name: "Wörter" }).click();
  await keyboard.type("lieferschein");
  await keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: /„lieferschein“/ })).toBeVisible();
  await expect(desk.getByText("2 Fälle", { exact: true })).toBeVisible();
  await expectAccessible(desk, "the narrowed list");

  const download = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Als Excel speichern" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(desk.getByText(/^Gespeichert: .*\.xlsx$/)).toBeVisible();
});

test("a CID leads to its case in any spelling", async ({ desk }) => {
  for (const spelling of ["4680", "CID 4680", "cid#4680", "[CID#4680]", "CID-004680", "Call 4680"]) {
    await desk.keyboard.press("Control+g");
    await desk.keyboard.type(spelling);
    await expect(desk.getByRole("option", { name: /^4680 / })).toBeVisible();
    await desk.keyboard.press("Enter");
    await expect(desk.getByRole("heading", { name: "CID 4680" }), spelling).toBeVisible();
    await desk.keyboard.press("Alt+1");
    await expect(desk.getByRole("heading", { name: "Heute", level: 1 })).toBeVisible();
  }
});

test("a remote session begins with the customer's consent and stands in the timeline", async ({ desk, office }) => {
  const { keyboard } = desk;
  await show(desk, office, "fall/4678", "CID 4678");
  const opens = desk.getByRole("button", { name: "Fernwartung" });
  await opens.click();
  const panel = desk.getByRole("dialog", { name: "Fernwartung zu CID 4678" });
  const id = panel.getByLabel("TeamViewer-ID");
  await expect(id).toBeFocused();
  await expectAccessible(desk, "the consent");

  await id.fill("12 34");
  await keyboard.press("Enter");
  await expect(panel.getByText(/hat 8 bis 12 Ziffern und sonst nur/)).toBeVisible();
  await expect(id).toHaveValue("12 34");

  await id.fill("123 456 7890");
  await expect(panel.getByRole("checkbox", { name: /ID bei Hauke Thomsen speichern/ })).toBeChecked();
  await keyboard.press("Enter");
  await expect(panel.getByText("1 234 567 890")).toBeVisible();
  await expectAccessible(desk, "the ID to be typed");
  await panel.getByRole("button", { name: "Kam nicht zustande" }).click();
  const timeline = desk.getByRole("region", { name: "Verlauf" });
  await expect(timeline.getByText("Die Fernwartung kam nicht zustande")).toBeVisible();

  // The new ID is known now, and a session that began offers to book its time.
  await opens.click();
  await expect(id).toHaveValue(/^1\s234\s567\s890$/);
  await keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: "TeamViewer öffnen" })).toBeFocused();
  await keyboard.press("Escape");
  await opens.click();
  await panel.getByRole("button", { name: /^Zeit seit / }).click();
  const book = desk.getByRole("dialog", { name: "Zeit nachtragen" });
  await expect(book.getByLabel("Fall", { exact: true })).toHaveValue(/^4678 /);
  await expect(book.getByLabel("von", { exact: true })).toHaveValue(/^\d+:\d\d$/);
});
