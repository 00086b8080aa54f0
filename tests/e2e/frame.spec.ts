// The window around everything: search, keys, handbook, a broken line.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test("one search finds cases, customers, commands, settings and the handbook", async ({ desk }) => {
  const find = async (typed: string, hit: RegExp) => {
    await desk.keyboard.press("Control+k");
    await desk.keyboard.type(typed);
    await expect(desk.getByRole("option", { name: hit }).first()).toBeVisible();
    await desk.keyboard.press("Escape");
  };
  await find("rechnungsdruck", /Rechnungsdruck/i);
  await find("muller", /Müller Metallbau/);
  await find("zeit nach", /Zeit nachtragen/);
  await find("feiertage", /Servicezeiten/);
  await find("wiedervorlage", /Die fünf Zustände/);

  await desk.keyboard.press("Control+k");
  await expectAccessible(desk, "the search");
  await desk.keyboard.type("qqqq");
  await expect(desk.getByText("Nichts gefunden.")).toBeVisible();
  await expectAccessible(desk, "the search without a hit");
  await desk.keyboard.press("Escape");

  // Whoever types after the > still looks for commands alone.
  await desk.keyboard.press(">");
  await desk.keyboard.type("handb");
  await expect(desk.getByRole("option")).toHaveCount(1);
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog", { name: "Handbuch" })).toBeVisible();
});

test("before anything is typed, the search leads back to the case looked at last", async ({ desk, office }) => {
  const goTo = async (cid: number) => {
    const { ticket } = await office.call<{ ticket: { subject: string } }>("ticket_get", { cid });
    await desk.evaluate((hash) => (location.hash = hash), `#/fall/${cid}`);
    await expect(desk.getByRole("heading", { name: ticket.subject })).toBeVisible();
  };
  await goTo(4680);
  await goTo(4682);
  await desk.keyboard.press("Control+k");
  await expect(desk.getByRole("option").first()).toContainText("4680");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { name: "CID 4680" })).toBeVisible();
});

test("F1 opens the page for where one stands, its links lead on, and the keys are shown", async ({ desk, office }) => {
  const at = office.address.split("#")[0];
  await desk.goto(`${at}#/einstellungen`);
  await expect(desk.getByRole("heading", { name: "Einstellungen", exact: true })).toBeVisible();
  await desk.keyboard.press("F1");
  const handbook = desk.getByRole("dialog", { name: "Handbuch" });
  await expect(handbook.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  await expectAccessible(desk, "the handbook");
  await handbook.getByRole("link", { name: "Tasten", exact: true }).click();
  await expect(handbook.getByRole("heading", { level: 1, name: "Tasten" })).toBeVisible();
  await handbook.getByRole("article").getByRole("link", { name: "Die fünf Zustände" }).click();
  await expect(handbook.getByRole("heading", { level: 1, name: "Die fünf Zustände" })).toBeVisible();
  await handbook.getByLabel("Im Handbuch suchen").fill("verify");
  await expect(handbook.getByRole("navigation").getByRole("link")).toHaveCount(1);
  await handbook.getByRole("navigation").getByRole("link").click();
  await expect(handbook.getByRole("heading", { level: 1, name: "Wenn etwas nicht geht" })).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(handbook).toBeHidden();

  await desk.goto(`${at}#/handbuch/states`);
  await expect(desk.getByRole("heading", { level: 1, name: "Die fünf Zustände" })).toBeVisible();

  await desk.goto(`${at}#/fall/4680`);
  await expect(desk.getByRole("heading", { name: "CID 4680" })).toBeVisible();
  await desk.keyboard.press("?");
  const keys = desk.getByRole("dialog", { name: "Alle Tasten" });
  await expect(keys.getByText("Zeit eintragen")).toBeVisible();
  // T belongs to the case here, so it is not said of anything else.
  await expect(keys.getByText("Zeit nachtragen")).toBeHidden();
  await expectAccessible(desk, "the keys");
  await desk.keyboard.press("Escape");
  await expect(keys).toBeHidden();
});

test("an act is taken back by Ctrl+Z, and who sits here can change", async ({ desk, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/fall/4680`);
  await expect(desk.getByRole("heading", { name: "CID 4680" })).toBeVisible();
  await desk.keyboard.press("e");
  await expect(desk.getByText("4680 übernommen")).toBeVisible();
  await desk.keyboard.press("Control+z");
  await expect(desk.getByText("Zurückgenommen: 4680 übernommen")).toBeVisible();

  await desk.getByRole("button", { name: /Verbunden/ }).click();
  await desk.getByRole("menuitemcheckbox", { name: "Jörg Böhm" }).click();
  await expect(desk.getByText("Jetzt sitzt Jörg Böhm hier")).toBeVisible();
  await expect(desk.getByRole("button", { name: /Verbunden · J\. Böhm/ })).toBeVisible();
});

test("a broken line says so, keeps what was typed, and is mended by itself", async ({ desk, context, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/einstellungen?abschnitt=firma`);
  await desk.getByLabel("Internet").fill("www.kontor.example/neu");
  await context.setOffline(true);
  await desk.getByLabel("Internet").press("Enter");
  await expect(desk.getByText(/Callbuch antwortet nicht. Ihre Eingaben sind noch da/)).toBeVisible();
  await expect(desk.getByRole("button", { name: "Keine Verbindung" })).toBeVisible();
  await expect(desk.getByLabel("Internet")).toHaveValue("www.kontor.example/neu");
  await context.setOffline(false);
  await desk.getByLabel("Internet").press("Enter");
  await expect(desk.getByText("Gespeichert: Firma")).toBeVisible();
  await expect(desk.getByRole("button", { name: /Verbunden/ })).toBeVisible();
});
