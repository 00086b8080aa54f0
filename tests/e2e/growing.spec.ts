// A case grows up, by keyboard: numbers and versions, links, a checklist, and one change for several marked cases.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test("numbers and versions are entered, told and found", async ({ desk, office }) => {
  const { keyboard } = desk;
  await desk.goto(`${office.address.split("#")[0]}#/fall/4681`);
  await desk.getByRole("button", { name: "Angaben ändern" }).click();
  const panel = desk.getByRole("dialog", { name: "Angaben zu CID 4681" });
  await panel.getByLabel("Nummer beim Kunden").fill("INC-88231");
  await panel.getByLabel("Nummer in der Entwicklung").fill("KONTOR-1204");
  await panel.getByLabel("Gefunden in").fill("12.4.2");
  await expectAccessible(desk, "the facts of a case");
  await keyboard.press("Enter");
  await expect(panel).toBeHidden();
  const facts = desk.getByRole("complementary", { name: "Angaben zum Fall" });
  await expect(facts).toContainText("INC-88231");
  await expect(desk.getByRole("region", { name: "Verlauf" })).toContainText("Nummer beim Kunden: – → INC-88231");

  await desk.locator("body").press("l");
  const deliver = desk.getByRole("dialog", { name: "CID 4681 ausliefern" });
  await keyboard.type("Update eingespielt");
  await deliver.getByLabel("Geliefert in Version").fill("12.4.3");
  await keyboard.press("Enter");
  await expect(facts).toContainText("12.4.3");

  await keyboard.press("Control+k");
  await keyboard.type("inc-88231");
  await expect(desk.getByRole("option", { name: /^4681 / })).toBeVisible();
});

test("a link is added by CID in any spelling and stands on both sides", async ({ desk, office }) => {
  const { keyboard } = desk;
  const start = office.address.split("#")[0];
  await desk.goto(`${start}#/fall/4681`);
  const links = desk.getByRole("region", { name: "Verknüpfte Fälle" });
  await links.getByRole("button", { name: "Mit anderem Fall verknüpfen" }).click();
  const panel = desk.getByRole("dialog", { name: "CID 4681 verknüpfen" });
  await expect(panel.getByLabel("Anderer Fall")).toBeFocused();
  await keyboard.type("[CID#004680]");
  await expect(panel.getByRole("button", { name: "Mit 4680 verknüpfen" })).toBeEnabled();
  await expectAccessible(desk, "linking a case");
  await keyboard.press("Enter");
  await expect(links.getByRole("listitem")).toContainText(["verursacht durch"]);
  await links.getByRole("link", { name: "4680" }).click();
  await expect(desk.getByRole("heading", { name: "CID 4680" })).toBeVisible();
  await expect(links.getByRole("listitem")).toContainText(["Ursache von"]);
  await expectAccessible(desk, "a linked case");
  await links.getByRole("button", { name: "Verknüpfung mit 4681 entfernen" }).click();
  await expect(links.getByText("Mit keinem anderen Fall verknüpft.")).toBeVisible();
  await keyboard.press("Control+z");
  await expect(links.getByRole("listitem")).toHaveCount(1);
});

test("a case becomes part of another, its number leads on, and that is taken back", async ({ desk, office }) => {
  type Row = { cid: number; customer: number; subject: string };
  const page = { filter: { statuses: ["open", "working"] }, order: { by: "cid", descending: false }, offset: 0, limit: 100 };
  const { rows } = await office.call<{ rows: Row[] }>("ticket_list", page);
  const contract = async ({ cid }: Row) =>
    (await office.call<{ ticket: { contract: number | null } }>("ticket_get", { cid })).ticket.contract;
  let pair: [Row, Row] | undefined;
  for (const one of rows)
    for (const other of rows)
      if (!pair && one.cid < other.cid && one.customer === other.customer && (await contract(one)) === (await contract(other)))
        pair = [one, other];
  if (!pair) throw new Error("a customer of the sample has two cases in work");
  const [stays, goes] = pair;

  await desk.goto(`${office.address.split("#")[0]}#/fall/${goes.cid}`);
  await expect(desk.getByRole("heading", { name: `CID ${goes.cid}` })).toBeVisible();
  await desk.getByRole("button", { name: "Weitere Aktionen" }).press("Enter");
  await desk.getByRole("menuitem", { name: "Doppelt, zusammenführen …" }).click();
  const panel = desk.getByRole("dialog", { name: `CID ${goes.cid}: doppelt` });
  await expect(panel.getByLabel("Derselbe Fall ist")).toBeFocused();
  await desk.keyboard.type(String(stays.cid));
  await expect(panel.getByText(stays.subject)).toBeVisible();
  await expect(panel.getByRole("checkbox", { name: "Zusammenführen" })).toBeChecked();
  await expectAccessible(desk, "merging");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("Dieser Fall ist in einem anderen aufgegangen.")).toBeVisible();
  await desk.getByRole("group", { name: "Verlauf" }).focus();
  await expectAccessible(desk, "a merged case");

  await desk.keyboard.press("Control+k");
  await desk.keyboard.type(String(goes.cid));
  await desk.getByRole("option", { name: new RegExp(`${goes.cid} → ${stays.cid}`) }).click();
  await expect(desk.getByRole("heading", { name: `CID ${stays.cid}` })).toBeVisible();
  const timeline = desk.getByRole("region", { name: "Verlauf" });
  await expect(timeline.getByRole("link", { name: `aus ${goes.cid}` }).first()).toBeVisible();
  await expectAccessible(desk, "a case with another in it");
  await desk.keyboard.press("Control+z");
  await expect(timeline.getByRole("link", { name: `aus ${goes.cid}` })).toHaveCount(0);
});

test("a checklist is written, ticked and ordered by keyboard", async ({ desk, office }) => {
  const { keyboard } = desk;
  await desk.goto(`${office.address.split("#")[0]}#/fall/4681`);
  await expect(desk.getByRole("region", { name: "Anhänge" })).toBeVisible();
  await keyboard.press("b");
  const list = desk.getByRole("region", { name: "Checkliste" });
  const rows = list.getByRole("listitem");
  await expect(list.getByRole("textbox", { name: "Neuer Punkt" })).toBeFocused();
  for (const item of ["Sicherung prüfen", "Update einspielen", "Frau Conrad anrufen"]) {
    await keyboard.type(item);
    await keyboard.press("Enter");
  }
  await expect(rows).toHaveCount(3);
  await expectAccessible(desk, "a checklist");
  await rows.nth(0).getByRole("checkbox").focus();
  await keyboard.press("Space");
  await expect(list.getByText("1 von 3")).toBeVisible();
  await keyboard.press("Control+ArrowDown");
  await expect(rows.nth(1)).toContainText("Sicherung prüfen");
  await expect(rows.nth(1).getByRole("checkbox")).toBeFocused();
  await rows.nth(1).getByRole("checkbox").blur();
  await expect(rows.nth(1)).toContainText(/SK, heute/);
  await keyboard.press("Control+z");
  await expect(rows.nth(0)).toContainText("Sicherung prüfen");
  await desk.reload();
  await expect(list.getByText("1 von 3")).toBeVisible();
});

test("several marked cases change in one act, and come back in one", async ({ desk, office }) => {
  const { keyboard } = desk;
  await desk.goto(`${office.address.split("#")[0]}#/faelle`);
  const grid = desk.getByRole("grid", { name: "Alle offenen" });
  const row = (cid: number) => grid.getByRole("row", { name: new RegExp(String(cid)) });
  await row(4681).click();
  await keyboard.press("Space");
  await row(4667).click();
  await keyboard.press("Space");
  await expect(desk.getByText("2 markiert")).toBeVisible();
  await keyboard.press("a");
  const assign = desk.getByRole("dialog", { name: "Wer bearbeitet 2 Fälle?" });
  await expectAccessible(desk, "giving marked cases to someone");
  await assign.getByRole("combobox", { name: "Bearbeiter" }).click();
  await desk.getByRole("option", { name: /Anja Lüders/ }).click();
  await assign.getByRole("button", { name: "2 Fälle an Anja Lüders geben" }).click();
  await expect(desk.getByText("2 Fälle liegen jetzt bei Anja Lüders")).toBeVisible();
  await expect(row(4681)).toContainText("AL");
  await expect(row(4667)).toContainText("AL");
  await desk.locator("body").press("Control+z");
  await expect(row(4681)).toContainText("MY");
  await expect(row(4667)).toContainText("JB");

  // Delivered may rest too; a case without an agreement about its cost does not become A, says why, and stays marked.
  await row(4681).click();
  await keyboard.press("Space");
  await row(4672).click();
  await keyboard.press("Space");
  await desk.getByRole("button", { name: "Wiedervorlage" }).click();
  await desk.getByLabel("Wiedervorlage").fill("+3");
  await desk.getByLabel("Worauf warten wir?").fill("Update 12.4.3");
  await expect(desk.getByRole("button", { name: /^2 Fälle zurückstellen bis/ })).toBeEnabled();
  await keyboard.press("Enter");
  await expect(desk.getByText(/^2 Fälle ruhen bis/)).toBeVisible();
  await expect(row(4681)).toContainText("Hold");
  await row(4672).click();
  await keyboard.press("Space");
  await keyboard.press("p");
  await desk.getByRole("radio", { name: /Priorität A/ }).click();
  await desk.getByRole("button", { name: /^1 Fall auf Priorität A setzen/ }).click();
  await expect(desk.getByText(/^Nicht geändert und noch markiert: 4672:/)).toBeVisible();
  await expect(desk.getByText("1 markiert")).toBeVisible();
});
