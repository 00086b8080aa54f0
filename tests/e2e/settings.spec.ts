// The settings: saved, searched, changed by two at once, and how the program looks for one person.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test("two windows change the firm at once: nothing is overwritten and nothing typed is lost", async ({ desk, context, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/einstellungen?abschnitt=firma`);
  const other = await context.newPage();
  await other.goto(office.address);
  await expect(other.getByRole("heading", { name: "Heute", exact: true })).toBeVisible();
  await other.goto(`${office.address.split("#")[0]}#/einstellungen?abschnitt=firma`);

  await desk.getByLabel("Internet").fill("www.kontor.example/neu");
  // The other window saves first, and this one has not seen it yet.
  await desk.route("**/api/office_get", (route) => route.abort());
  await other.getByLabel("Straße und Hausnummer").fill("Neuer Weg 1");
  await other.getByLabel("Straße und Hausnummer").press("Enter");
  await expect(other.getByText("Gespeichert: Firma")).toBeVisible();

  await desk.getByLabel("Internet").press("Enter");
  await expect(desk.getByText(/Inzwischen hat jemand anderes das geändert/)).toBeVisible();
  await desk.unroute("**/api/office_get");
  await expect(desk.getByLabel("Internet")).toHaveValue("www.kontor.example/neu");
  await expect(desk.getByLabel("Straße und Hausnummer")).toHaveValue("Neuer Weg 1");
  await desk.getByLabel("Internet").press("Enter");
  await expect(desk.getByText("Gespeichert: Firma")).toBeVisible();
  const { office: kept } = await office.call<{ office: { web: string; street: string } }>("office_get", {});
  expect(kept).toMatchObject({ web: "www.kontor.example/neu", street: "Neuer Weg 1" });
});

test("language, colours and single letters act at once and are there again", async ({ desk }) => {
  await desk.keyboard.press("Control+k");
  await desk.keyboard.type("einst");
  await expect(desk.getByRole("option", { name: /Einstellungen/ }).first()).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { name: "Einstellungen", exact: true })).toBeVisible();
  await expectAccessible(desk, "settings");

  await desk.getByRole("radio", { name: "English" }).first().click();
  await expect(desk.getByRole("heading", { name: "Settings", exact: true })).toBeVisible();
  await desk.getByRole("radio", { name: "dark" }).click();
  await desk.getByRole("radio", { name: "150 %" }).click();
  await expectAccessible(desk, "settings, dark and large");
  await desk.getByRole("checkbox", { name: "Single letters act" }).uncheck();
  await desk.getByRole("checkbox", { name: "Notices of resubmissions and near deadlines" }).uncheck();
  await desk.getByRole("radio", { name: "normal" }).click();

  await desk.reload();
  await expect(desk.getByRole("heading", { name: "Settings", exact: true })).toBeVisible();
  await expect(desk.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(desk.getByRole("checkbox", { name: "Single letters act" })).not.toBeChecked();
  await expect(desk.getByRole("checkbox", { name: /^Notices of/ })).not.toBeChecked();

  await desk.keyboard.press("Alt+1");
  await expect(desk.getByRole("heading", { name: "Today", exact: true })).toBeVisible();
  await desk.keyboard.press("t");
  await desk.keyboard.press("Control+k");
  await expect(desk.getByRole("dialog", { name: "Search" })).toBeVisible();
});

test("the search within the settings finds parts of words, and an absence is kept", async ({ desk, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/einstellungen`);
  const search = desk.getByLabel("In den Einstellungen suchen");
  await search.fill("feier");
  await expect(desk.getByRole("heading", { level: 2 })).toHaveText(["Servicezeiten"]);
  await search.fill("gibt es nicht");
  await expect(desk.getByText("Nichts gefunden.")).toBeVisible();
  await search.fill("vertretung");
  await expect(desk.getByRole("heading", { level: 2 })).toHaveText(["Mitarbeiterinnen und Mitarbeiter"]);

  await desk.getByRole("button", { name: /Jörg Böhm/ }).click();
  const person = desk.getByRole("dialog", { name: "Jörg Böhm" });
  await expect(person.getByLabel("Vor- und Nachname")).toBeFocused();
  await expectAccessible(desk, "a member of the office");
  await person.getByLabel("Abwesend vom").fill("morgen");
  await person.getByLabel("Abwesend vom").press("Enter");
  await expect(person.getByText("Bitte geben Sie beide Tage an, oder keinen.")).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(person.getByText("Ihre Eingaben sind noch nicht gespeichert.")).toBeVisible();
  await desk.keyboard.press("Escape");
  await person.getByLabel("bis einschließlich").fill("+14");
  await person.getByLabel("bis einschließlich").press("Enter");
  await expect(person).toBeHidden();
  await expect(desk.getByRole("button", { name: /Jörg Böhm.*abwesend.*Vertretung/ })).toBeVisible();
});

test("a reason of the office's own is added, taken back, put on the list again, and names a decision", async ({ desk, office }) => {
  const settings = `${office.address.split("#")[0]}#/einstellungen?abschnitt=gruende`;
  await desk.goto(settings);
  const section = desk.getByRole("region", { name: "Gründe der Kostenentscheidung" });
  const saved = desk.getByText("Gründe der Kostenentscheidung geändert", { exact: true });
  await section.getByRole("button", { name: "Grund hinzufügen" }).click();
  await desk.keyboard.type("Messeaktion");
  await expectAccessible(desk, "the reasons of a charge decision");
  await desk.keyboard.press("Enter");
  await expect(saved).toBeVisible();
  await desk.getByRole("button", { name: "Rückgängig" }).first().click();
  const choice = section.getByRole("checkbox", { name: "zur Wahl" });
  await expect(choice).toHaveCount(9);
  await expect(choice.last()).not.toBeChecked();
  await choice.last().check();
  await section.getByRole("button", { name: "Speichern" }).click();
  await expect(saved).toBeVisible();

  await desk.getByRole("link", { name: /^Abrechnung/ }).click();
  await desk.getByRole("tab", { name: /Geschlossen, nicht entschieden/ }).click();
  const list = desk.getByRole("grid", { name: "Geschlossen, nicht entschieden" });
  await expect(list.getByRole("row").nth(1)).not.toHaveAttribute("aria-busy", "true");
  await expect(list.getByRole("row").nth(1)).toContainText(/\d{4}/);
  await desk.keyboard.press("d");
  const panel = desk.getByRole("dialog", { name: /Wer zahlt/ });
  const cid = Number((await panel.textContent())?.match(/Fall (\d+)/)?.[1]);
  await panel.getByRole("radio", { name: "kostenlos · Messeaktion" }).click();
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(`${cid} ist entschieden: kostenlos · Messeaktion`)).toBeVisible();
  await desk.goto(`${office.address.split("#")[0]}#/fall/${cid}`);
  await expect(desk.getByRole("definition").filter({ hasText: "kostenlos · Messeaktion" })).toBeVisible();
});
