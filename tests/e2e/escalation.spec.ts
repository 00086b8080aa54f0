// Escalation by keyboard: why, by when, the text for the mail, first on the first page, and the answer.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

type Settings = { version: number; office: Record<string, unknown> };
type Page = { rows: { cid: number }[] };

test("an escalated case stands first until the answer is entered", async ({ desk, office }) => {
  const { version, office: settings } = await office.call<Settings>("office_get", {});
  const management = [{ name: "Dr. Ada Voss", phone: "+49 30 1234", mail: "voss@example.test" }];
  await office.call("office_set", { version, office: { ...settings, management } });
  const order = { by: "urgency", descending: true };
  const last = await office.call<Page>("ticket_list", { filter: {}, order, offset: 0, limit: 1 });
  const cid = last.rows[0]?.cid ?? 0;
  const keys = desk.keyboard;
  await desk.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const start = office.address.split("#")[0];

  await desk.goto(`${start}#/fall/${cid}`);
  await expect(desk.getByRole("heading", { name: new RegExp(String(cid)) })).toBeVisible();
  await keys.press("x");
  const asking = desk.getByRole("dialog", { name: `CID ${cid} eskalieren` });
  await expect(asking.getByLabel("Warum?")).toBeFocused();
  await keys.type("Der Kunde droht mit Kündigung.");
  await asking.getByLabel("Antwort bis").fill("morgen");
  await expect(asking.getByText(/, \d\d\.\d\d\.\d{4}$/)).toBeVisible();
  await keys.press("Enter");
  await expect(asking).toBeHidden();
  await expect(desk.getByText(/^Eskaliert an Dr. Ada Voss, Antwort bis/)).toBeVisible();
  await expectAccessible(desk, "an escalated case");
  await keys.press("m");
  await expect(desk.getByText("Der Text für die Mail liegt in der Zwischenablage")).toBeVisible();
  const mail = await desk.evaluate(() => navigator.clipboard.readText());
  expect(mail).toContain(`Betreff: Eskalation CID ${cid}`);
  expect(mail).toContain("Der Kunde droht mit Kündigung.");

  await desk.goto(`${start}#/heute`);
  const block = desk.getByRole("region", { name: "Eskaliert" });
  await expect(block.getByRole("link", { name: new RegExp(String(cid)) })).toBeVisible();
  await expectAccessible(desk, "the first page with an escalation");

  await desk.goto(`${start}#/fall/${cid}`);
  await expect(desk.getByText(/^Eskaliert an Dr. Ada Voss/)).toBeVisible();
  await keys.press("x");
  const answering = desk.getByRole("dialog", { name: `Eskalation zu CID ${cid} beantwortet` });
  await expect(answering.getByLabel("Was wurde entschieden?")).toBeFocused();
  await keys.type("Ruft den Kunden heute selbst an.");
  await keys.press("Enter");
  await expect(answering).toBeHidden();
  await expect(desk.getByText(/^Eskaliert an Dr. Ada Voss/)).toBeHidden();
  await expect(desk.getByText("Ruft den Kunden heute selbst an.")).toBeVisible();
});
