// An empty office becomes one's own, without a mouse.
import { expectAccessible } from "./axe";
import { expect, test, type Office } from "./office";

test.use({ furnishing: "empty" });

test("an empty office is set up by keyboard alone, and counts from its first CID", async ({ page, office }) => {
  await page.goto(office.address);
  await expect(page.getByRole("heading", { name: "Ihr Büro einrichten" })).toBeVisible();
  await expectAccessible(page, "set-up");
  await expect(page.getByLabel("Name der Firma")).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page.getByText("Der Name fehlt.")).toBeVisible();
  await page.keyboard.type("Kontor & Söhne GmbH");
  await expect(page.getByText("Der Name fehlt.")).toBeHidden();
  const next = async (label: string, text: string) => {
    while (!(await page.getByLabel(label, { exact: true }).first().evaluate((field) => field === document.activeElement))) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Control+A");
    await page.keyboard.type(text);
  };
  await next("Straße und Hausnummer", "Am Kai 3");
  await next("Postleitzahl und Ort", "20457 Hamburg");
  await next("Telefon", "040 123-0");
  await next("E-Mail für den Support", "support@kontor.example");
  await next("Vor- und Nachname", "Özlem Çelik");
  await next("Erste CID", "4711");
  await next("Stundensatz ohne Pflegevertrag", "95,50");

  // What was typed is there again, so that nobody types it twice.
  await page.reload();
  await expect(page.getByLabel("Name der Firma")).toHaveValue("Kontor & Söhne GmbH");
  await expect(page.getByLabel("Erste CID")).toHaveValue("4711");

  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Erste Schritte" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByLabel("Name der Firma").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Heute", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /Verbunden · Ö\. Çelik/ })).toBeVisible();
  await expectAccessible(page, "an empty Heute");

  await firstCall(office);
  await page.keyboard.press("Control+g");
  await page.keyboard.type("[CID-004711]");
  await expect(page.getByRole("option", { name: /4711 Drucker druckt nicht/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "CID 4711" })).toBeVisible();
});

/** The first call of the first customer. */
async function firstCall(office: Office): Promise<void> {
  const customer = await office.call<{ id: number }>("customer_add", {
    ...{ id: 0, version: 0, number: "1", name: "Müller Metallbau", short_name: "", street: "", postcode: "", city: "Hildesheim" },
    ...{ land: "NI", phone: "", mail: "", order_number: "", reference: "", note: "", standing_contact: null, active: true },
  });
  await office.call("ticket_open", {
    ...{ customer: customer.id, contact: null, channel: "phone", kind: "assistance", priority: "c" },
    ...{ subject: "Drucker druckt nicht", description: "" },
  });
}
