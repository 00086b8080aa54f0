// Customers: added by keyboard with a contact and a contract, a new price from a day on, and no longer served.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

type Contact = { name: string; remote_id: string; may_order_a: boolean; roles: string[] };
type Contract = {
  name: string;
  terms: { valid_from: string; activities: { name: string; rate: number }[] }[];
};
type View = { customer: { name: string; active: boolean }; contacts: Contact[]; contracts: Contract[] };

test("a new customer gets a contact and a contract without the mouse", async ({ desk, office }) => {
  const keys = desk.keyboard;
  await desk.goto(`${office.address.split("#")[0]}#/kunden`);
  await expect(desk.getByRole("row", { name: /Brauerei Zäh/ })).toBeVisible();
  await expectAccessible(desk, "list of customers");
  await keys.press("+");
  const adding = desk.getByRole("dialog", { name: "Neuer Kunde" });
  await expect(adding.getByLabel("Name", { exact: true })).toBeFocused();
  await keys.press("Enter");
  await expect(adding.getByText("Der Name fehlt.")).toBeVisible();
  await keys.type("Brauerei Zäh");
  await keys.press("Tab");
  await expect(adding.getByText(/Gibt es schon: Brauerei Zäh KG, Bamberg/)).toBeVisible();
  await adding.getByLabel("Name", { exact: true }).fill("Zimmerei Österle & Söhne GmbH");
  await keys.press("Enter");
  await expect(desk.getByRole("heading", { name: "Zimmerei Österle & Söhne GmbH" })).toBeVisible();

  await keys.press("+");
  const contact = desk.getByRole("dialog", { name: "Neuer Ansprechpartner" });
  await expect(contact.getByLabel("Vor- und Nachname")).toBeFocused();
  await keys.type("Resi Österle");
  await contact.getByLabel("Fernwartungs-ID").fill("12 34x");
  await keys.press("Enter");
  await expect(contact.getByText(/hat 8 bis 12 Ziffern/)).toBeVisible();
  await expect(contact.getByLabel("Fernwartungs-ID")).toBeFocused();
  await contact.getByLabel("Fernwartungs-ID").fill("1 234 567 890");
  for (const duty of ["Darf Priorität A bestellen", "Bekommt die Zeitnachweise"]) {
    await contact.getByRole("checkbox", { name: duty }).focus();
    await keys.press("Space");
  }
  await keys.press("Enter");
  await expect(desk.getByText("darf A bestellen, Rechnungen")).toBeVisible();

  await keys.press("v");
  const contract = desk.getByRole("dialog", { name: "Neuer Pflegevertrag" });
  await expect(contract.getByLabel("Bezeichnung")).toBeFocused();
  await keys.type("Pflege Holz");
  await expect(contract.getByRole("group", { name: "Hotline" }).getByLabel("Satz je Stunde")).toHaveValue(
    "128,00\u00a0€",
  );
  await expectAccessible(desk, "a contract's form");
  await keys.press("Control+Enter");
  await expect(desk.getByRole("article", { name: "Pflege Holz" })).toContainText(
    "je angefangene 15 Min. pro Fall und Tag",
  );
  await expect(desk.getByText("Bestellen dürfen sie: Resi Österle")).toBeVisible();
  await expectAccessible(desk, "page of a customer");

  const rows = await office.call<{ customer: { id: number; name: string } }[]>("customer_list", {});
  const added = rows.find(({ customer }) => customer.name.startsWith("Zimmerei"));
  const view = await office.call<View>("customer_get", { customer: added?.customer.id });
  expect(view.contacts).toMatchObject([
    { name: "Resi Österle", remote_id: "1234567890", may_order_a: true, roles: ["billing"] },
  ]);
  expect(view.contracts).toMatchObject([{ name: "Pflege Holz" }]);
});

test("a new price begins with a version of its own, and what cannot be is refused at its field", async ({
  desk,
  office,
}) => {
  await desk.goto(`${office.address.split("#")[0]}#/kunde/8`);
  const contract = desk.getByRole("article", { name: "Pflege Plus" });
  await contract.getByRole("button", { name: "Neue Fassung …" }).press("Enter");
  const editor = desk.getByRole("dialog", { name: "Neue Fassung" });
  const rate = editor.getByRole("group", { name: "Hotline" }).getByLabel("Satz je Stunde");
  await rate.fill("9999999999");
  await rate.press("Control+Enter");
  await expect(rate).toBeFocused();
  await expect(editor.getByText("Bitte geben Sie einen Stundensatz an, zum Beispiel 95,00.")).toBeVisible();
  await rate.fill("99");
  await editor.getByLabel("Gültig ab").fill("1.1.2023");
  await rate.press("Control+Enter");
  await expect(editor.getByText("An diesem Tag beginnt schon eine andere Fassung.")).toBeVisible();
  await expect(editor.getByLabel("Gültig ab")).toBeFocused();

  await desk.keyboard.press("Escape");
  await expect(editor.getByText("Ihre Eingaben sind noch nicht gespeichert.")).toBeVisible();
  await desk.keyboard.press("Escape");
  await editor.getByLabel("Gültig ab").fill("1.1.2027");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("Pflege Plus: neue Fassung ab 01.01.2027")).toBeVisible();
  await expect(contract.getByRole("row", { name: /Hotline/ })).toContainText("99,00 €/Std.");

  const { contracts } = await office.call<View>("customer_get", { customer: 8 });
  expect(contracts[0]?.terms.map(({ valid_from, activities }) => [valid_from, activities[0]?.rate])).toEqual([
    ["2023-01-01", 9500],
    ["2027-01-01", 9900],
  ]);
  await contract.getByLabel("Fassung", { exact: true }).press("Enter");
  await desk.getByRole("option", { name: /ab 01.01.2023/ }).click();
  await expect(contract.getByRole("row", { name: /Hotline/ })).toContainText("95,00 €/Std.");
  await expect(contract.getByText("Fassung vom 01.01.2023 bis 31.12.2026.")).toBeVisible();
});

test("a change of a customer is told from what to what, and taken back", async ({ desk, office }) => {
  const { customer } = await office.call<{ customer: { phone: string } }>("customer_get", { customer: 6 });
  await desk.goto(`${office.address.split("#")[0]}#/kunde/6`);
  const history = desk.getByRole("region", { name: "Änderungen" });
  await expect(history).toBeVisible();
  await desk.keyboard.press("e");
  await desk.getByRole("dialog").getByLabel("Telefon").fill("05121 99-100");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(/^Gespeichert: /)).toBeVisible();
  await history.getByRole("button", { name: "Anzeigen" }).press("Enter");
  const latest = history.getByRole("listitem").first();
  await expect(latest).toContainText("Angaben: geändert");
  await expect(latest).toContainText(`Telefon ${customer.phone} 05121 99-100`);
  await history.getByRole("button", { name: "Ausblenden" }).blur();
  await expectAccessible(desk, "a customer's changes");
  await desk.keyboard.press("Control+z");
  await expect(latest).toContainText("Angaben: Änderung zurückgenommen");
});

test("a customer no longer served is hidden, keeps everything, and comes back", async ({ desk, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/kunden`);
  await expect(desk.getByRole("row", { name: /Brauerei Zäh/ })).toBeVisible();
  await desk.keyboard.press("/");
  await desk.keyboard.type("zäh bamb");
  await expect(desk.getByText("1 Kunde", { exact: true })).toBeVisible();
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { name: "Brauerei Zäh KG" })).toBeVisible();
  await desk.getByRole("button", { name: "Weiteres zum Kunden" }).press("Enter");
  await desk.getByRole("menuitem", { name: "Nicht mehr betreuen …" }).click();
  const asked = desk.getByRole("dialog", { name: "Brauerei Zäh nicht mehr betreuen?" });
  await expect(asked.getByText("4 Fälle sind noch nicht abgeschlossen.")).toBeVisible();
  await asked.getByRole("button", { name: "Nicht mehr betreuen" }).press("Enter");
  await expect(desk.getByText("Nicht mehr betreut: Brauerei Zäh KG")).toBeVisible();

  await desk.getByRole("heading", { name: "Brauerei Zäh KG" }).click();
  await desk.keyboard.press("Escape");
  await expect(desk.getByText("12 Kunden", { exact: true })).toBeVisible();
  await desk.getByRole("button", { name: "1 nicht mehr betreut" }).press("Enter");
  await desk.getByRole("row", { name: /Brauerei Zäh KG/ }).dblclick();
  await desk.getByRole("button", { name: "Weiteres zum Kunden" }).press("Enter");
  await desk.getByRole("menuitem", { name: "Wieder betreuen" }).click();
  await expect(desk.getByText("Wieder betreut: Brauerei Zäh KG")).toBeVisible();
  const { customer } = await office.call<View>("customer_get", { customer: 8 });
  expect(customer.active).toBe(true);
});
