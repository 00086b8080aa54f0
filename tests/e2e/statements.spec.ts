// Billing as an account manager does it at month's end: by keyboard, from the undecided case to the cancelled statement.
import { expectAccessible } from "./axe";
import { daysAgo, expect, test, type Office } from "./office";
import type { Page } from "@playwright/test";

type Month = { customers: { customer: number; name: string; undecided: number; cases: unknown[] }[] };

/** Everything the sample office ever worked, as one period: whatever today is, all its cases lie in it. */
function everything(): { from: string; to: string } {
  const now = new Date();
  const wire = (month: number, day: number) => new Date(Date.UTC(now.getFullYear(), month, day)).toISOString().slice(0, 10);
  return { from: wire(now.getMonth() - 5, 1), to: wire(now.getMonth() + 1, 0) };
}

/** The same days as two periods, the later one with work of the last weeks. */
function split({ from, to }: { from: string; to: string }): [{ from: string; to: string }, { from: string; to: string }] {
  return [
    { from, to: daysAgo(15) },
    { from: daysAgo(14), to },
  ];
}

async function openMonth(desk: Page, { from, to }: { from: string; to: string }): Promise<void> {
  await desk.goto(desk.url().replace(/#.*/, `#/abrechnung?zeitraum=${from}_${to}`));
  await expect(desk.getByRole("treegrid", { name: "Kunden" })).toBeVisible();
}

/** Presses keys and counts them. */
function counting(desk: Page): { press: (...keys: string[]) => Promise<void>; readonly pressed: number } {
  let pressed = 0;
  return {
    async press(...keys) {
      for (const key of keys) {
        await desk.keyboard.press(key);
        pressed += 1;
      }
    },
    get pressed() {
      return pressed;
    },
  };
}

test("month's end needs at most six key presses for each customer nobody argues about", async ({ desk, office }) => {
  // Every customer of the sample is decided, looked at and finalised.
  test.slow();
  const { customers } = await office.call<Month>("billing_list", everything());
  expect(customers.some((one) => one.undecided > 1)).toBe(true);
  await settle(desk, office, everything());
});

test.describe("a large office", () => {
  const customers = 50;
  const cases = Array.from({ length: 400 }, (_, n) => caseOf(n % customers, n));
  test.use({ furnishing: { cases } });

  test("month's end of 50 customers with 400 cases needs no more key presses for each", async ({ desk, office }) => {
    test.slow();
    const { customers: found } = await office.call<Month>("billing_list", everything());
    expect(found).toHaveLength(customers);
    expect(found.flatMap((one) => one.cases)).toHaveLength(cases.length);
    expect(found.filter((one) => one.undecided > 1).length).toBeGreaterThan(10);
    await settle(desk, office, everything());
  });
});

/** A case of the last weeks; with every fourth customer two of them are not decided. */
function caseOf(customer: number, n: number): object {
  const day = new Date(Date.now() - (2 + (n % 20)) * 86_400_000).toISOString().slice(0, 10);
  const name = `Werkstatt ${String(customer).padStart(2, "0")} GmbH`;
  const isOpen = customer % 4 === 0 && n < 100;
  const kinds = ["Störung", "Anfrage", "Änderung"];
  const work = { date: day, handler: "s.krause", minutes: 5 + (n % 50), billable: isOpen || n % 7 !== 0, note: "Am Telefon erklärt" };
  return {
    ...{ customer, customer_name: name, email: `info@w${customer}.example`, subject: `Etiketten ${n}`, description: "" },
    ...{ kind: kinds[n % 3], priority: "B", status: isOpen ? "offen" : "erledigt", handler: "s.krause" },
    ...{ created: `${day}T08:30:00`, wiedervorlage: null, messages: [], times: [work] },
  };
}

/** Decides, looks at and finalises everything by keyboard, counting the keys each customer takes. */
async function settle(desk: Page, office: Office, span: { from: string; to: string }): Promise<void> {
  const before = await office.call<Month>("billing_list", span);
  const customers = before.customers.length;
  await openMonth(desk, span);
  const keys = counting(desk);
  const table = desk.getByRole("treegrid", { name: "Kunden" });
  const current = table.locator("tr[data-row][tabindex='0']");
  await expect(current).toBeFocused();

  // Every customer is looked at; where cases are undecided, the proposals are read and taken. What it takes for all
  // of them together, to mark and to finalise, is counted for each.
  const ofAll = ["Control+a", "f", "Enter"];
  for (const [index, customer] of before.customers.entries()) {
    const sofar = keys.pressed;
    await expect(current).toContainText(customer.name);
    if (customer.undecided > 0) {
      await keys.press("a");
      await expect(desk.getByRole("dialog", { name: `${customer.name}: Vorschläge übernehmen` })).toBeVisible();
      await keys.press("Enter");
      await expect(desk.getByRole("dialog")).toHaveCount(0);
      await expect(current).toContainText("Entwurf");
    }
    if (index < customers - 1) await keys.press("j");
    expect(keys.pressed - sofar + ofAll.length, customer.name).toBeLessThanOrEqual(6);
  }
  await expect(table).not.toContainText("nicht entschieden");
  await keys.press("Control+a");
  await expect(desk.getByText(`${customers} markiert`)).toBeVisible();
  await keys.press("f");
  await expect(desk.getByRole("dialog", { name: `${customers} Zeitnachweise festschreiben` })).toBeVisible();
  await keys.press("Enter");
  await expect(desk.getByText(`${customers} Zeitnachweise sind festgeschrieben.`)).toBeVisible({ timeout: 60_000 });

  const made = await office.call<{ statement: { number: string } }[]>("statement_list", {});
  expect(made).toHaveLength(customers);
}

test("D decides, Enter takes the proposal, and the next case is current", async ({ desk, office }) => {
  const before = await office.call<{ undecided: number }>("ticket_counts", {});
  expect(before.undecided).toBeGreaterThan(1);
  await desk.getByRole("link", { name: /^Abrechnung/ }).click();
  await desk.getByRole("tab", { name: /Geschlossen, nicht entschieden/ }).click();
  const list = desk.getByRole("grid", { name: "Geschlossen, nicht entschieden" });
  await expect(list.getByRole("row")).toHaveCount(before.undecided + 1);
  for (let left = before.undecided; left > 0; left -= 1) {
    await desk.keyboard.press("d");
    const panel = desk.getByRole("dialog", { name: /Wer zahlt/ });
    await expect(panel.getByRole("radio", { checked: true })).toContainText("vorgeschlagen");
    await desk.keyboard.press("Enter");
    await expect(panel).toHaveCount(0);
    await expect.poll(async () => (await office.call<{ undecided: number }>("ticket_counts", {})).undecided).toBe(left - 1);
  }
});

test("an opened customer shows its effort, and every figure tells how it came about", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<Month & { customers: { cases: { undecided: boolean }[] }[] }>("billing_list", span);
  const at = customers.findIndex((one) => one.undecided === 0 && one.cases.length > 1);
  await openMonth(desk, span);
  const table = desk.getByRole("treegrid", { name: "Kunden" });
  await expect(table.locator("tr[data-row][tabindex='0']")).toBeFocused();
  for (let step = 0; step < at; step += 1) await desk.keyboard.press("j");
  await desk.keyboard.press("Enter");
  await expect(table.getByRole("img", { name: /^Aufwand von .* zusammen / })).toBeVisible();
  await expect(table.getByRole("heading", { name: "Aufwand nach Fall" })).toBeVisible();
  await table.getByRole("button", { name: "Als Tabelle" }).press("Enter");
  await expect(table.getByRole("table", { name: "Aufwand, zwölf Monate" }).getByRole("row")).toHaveCount(13);
  await expectAccessible(desk, "an opened customer");

  await table.locator("tr[data-row]").nth(at).focus();
  await desk.keyboard.press("j");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  const told = desk.getByRole("dialog");
  await expect(told.getByText(/geleistet/).first()).toBeVisible();
  await expect(told.getByRole("row", { name: /^Summen/ })).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(desk.locator("td > button:focus")).toHaveCount(1);
});

test("a figure of the included hours tells its account", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<{ customers: { name: string; allowances: { contract_number: string }[] }[] }>(
    "billing_list",
    span,
  );
  const at = customers.findIndex((one) => one.allowances.length > 0);
  const number = customers[at]?.allowances[0]?.contract_number ?? "";
  await openMonth(desk, span);
  const table = desk.getByRole("treegrid", { name: "Kunden" });
  await expect(table.locator("tr[data-row][tabindex='0']")).toBeFocused();
  for (let step = 0; step < at; step += 1) await desk.keyboard.press("j");
  await desk.keyboard.press("Enter");
  const figure = table.getByRole("button", { name: `erklären: Kontingent ${number}` }).first();
  await figure.press("Enter");
  const told = desk.getByRole("dialog", { name: `Kontingent ${number}` });
  await expect(told.getByRole("row", { name: /gewährt/ })).toBeVisible();
  await expect(told.getByRole("row", { name: /^= Rest/ })).toContainText((await figure.textContent()) ?? "");
  await expectAccessible(desk, "an account of included hours");
  await desk.keyboard.press("Escape");
  await expect(told).toHaveCount(0);
  await expect(figure).toBeFocused();
});

test("finalised statements are handed over together and marked as sent", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<Month>("billing_list", span);
  const ready = customers.filter((one) => one.undecided === 0).slice(0, 2);
  for (const one of ready) await office.call("statement_finalise", request(one.customer, span));
  await openMonth(desk, span);
  await desk.getByRole("tab", { name: /Zeitnachweise/ }).click();
  const archive = desk.getByRole("grid", { name: "Zeitnachweise" });
  await expect(archive.getByRole("row")).toHaveCount(ready.length + 1);
  await desk.keyboard.press("j");
  await desk.keyboard.press("Control+a");
  await desk.keyboard.press("u");
  const dialog = desk.getByRole("dialog", { name: "2 Zeitnachweise übergeben" });
  await expect(dialog.getByRole("checkbox")).toHaveCount(2);
  await expect(dialog.getByText(/^Sehr geehrte/)).toBeVisible();
  await expectAccessible(desk, "the hand-over");
  const saved = desk.waitForEvent("download");
  await dialog.getByRole("button", { name: "Dateien von 2 in einen Ordner …" }).click();
  await saved;
  await dialog.getByRole("button", { name: "2 kennzeichnen: versandt" }).click();
  await expect(desk.getByText("2 Zeitnachweise sind gekennzeichnet: versandt")).toBeVisible();
  await expect(archive.getByText("versandt")).toHaveCount(2);
});

test("the preview shows the pages as printed and saves them", async ({ desk, office }) => {
  const span = everything();
  const found = await office.call<Month>("billing_list", span);
  await openMonth(desk, span);
  const first = found.customers[0]?.name ?? "";
  await desk.keyboard.press("v");
  await expect(desk.getByRole("heading", { name: first })).toBeVisible();
  const paper = desk.getByRole("region", { name: "Zeitnachweis, wie er gedruckt wird" });
  await expect(paper.getByRole("region", { name: /^Seite 1 von/ })).toContainText("Entwurf");
  await expect(paper.getByText(first).first()).toBeVisible();

  await desk.getByRole("checkbox", { name: "Sätze und Beträge" }).uncheck();
  await expect(paper.getByText("€/Std.")).toHaveCount(0);
  await desk.getByRole("checkbox", { name: "Sätze und Beträge" }).check();
  await desk.getByRole("checkbox", { name: "Aufwand als Balken" }).check();
  // Only pages in sight are drawn, and the bars stand on the last ones.
  await expect(async () => {
    await paper.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(paper.getByText("Aufwand nach Monat")).toHaveCount(1, { timeout: 500 });
  }).toPass();

  for (const [name, ending] of [
    ["PDF", /\.pdf$/],
    ["Excel", /\.xlsx$/],
  ] as const) {
    await desk.getByRole("button", { name: /^Speichern/ }).click();
    const saved = desk.waitForEvent("download");
    await desk.getByRole("menuitem", { name, exact: true }).click();
    expect((await saved).suggestedFilename()).toMatch(ending);
  }
});

test("a statement is finalised, billed and cancelled", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<Month>("billing_list", span);
  const ready = customers.find((one) => one.undecided === 0)?.name ?? "";
  const year = new Date().getFullYear();
  await openMonth(desk, span);
  const table = desk.getByRole("treegrid", { name: "Kunden" });
  await table.getByRole("row", { name: ready }).first().click();
  await desk.keyboard.press("f");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(`ZN-${year}-00001 ist festgeschrieben: ${ready}`)).toBeVisible();
  await expect(table.getByRole("row", { name: `ZN-${year}-00001` })).toBeVisible();

  await desk.getByRole("tab", { name: /Zeitnachweise/ }).click();
  const archive = desk.getByRole("grid", { name: "Zeitnachweise" });
  await expect(archive.getByRole("row", { name: `ZN-${year}-00001` })).toBeVisible();
  await desk.keyboard.press("j");
  await desk.keyboard.press("b");
  await desk.getByRole("textbox", { name: "Rechnungsnummer" }).fill("RE-2026-0815");
  await desk.keyboard.press("Enter");
  await expect(archive.getByText("RE-2026-0815")).toBeVisible();

  await desk.keyboard.press("Delete");
  const dialog = desk.getByRole("dialog", { name: /stornieren/ });
  await dialog.getByRole("button", { name: /ZN-.* stornieren/ }).click();
  await expect(dialog.getByText(/^Der Grund fehlt/)).toBeVisible();
  await dialog.getByRole("textbox", { name: "Begründung" }).fill("Falscher Stundensatz");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(`ZN-${year}-00001 ist storniert durch ZN-${year}-00002.`)).toBeVisible();
  await desk.getByRole("tab", { name: /Kunden/ }).click();
  await expect(table.getByRole("row", { name: ready }).first()).toContainText("Entwurf");
});

test("what someone else finalised meanwhile, and what is out of order, is refused in a sentence", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<Month>("billing_list", span);
  const [first, second] = customers.filter((one) => one.undecided === 0);
  if (!first || !second) throw new Error("the sample has customers without undecided cases");
  await openMonth(desk, span);
  const table = desk.getByRole("treegrid", { name: "Kunden" });
  for (const { name } of [first, second]) {
    await table.getByRole("row", { name }).first().click({ modifiers: ["Control"] });
  }
  await desk.keyboard.press("f");
  const dialog = desk.getByRole("dialog", { name: "2 Zeitnachweise festschreiben" });
  await expect(dialog).toBeVisible();

  // Meanwhile a colleague finalises the first.
  await office.call("statement_finalise", request(first.customer, span));
  await dialog.getByRole("button", { name: "2 Zeitnachweise festschreiben" }).click();
  const result = desk.getByRole("status", { name: "Ergebnis des Festschreibens" });
  await expect(result).toContainText("Ein Zeitnachweis ist festgeschrieben.");
  await expect(result).toContainText(`Für ${first.name} ist in diesem Zeitraum keine Zeit abzurechnen`);
  await expect(result).not.toContainText(second.name);
  await result.getByRole("button", { name: "Schließen" }).click();

  // Of a third customer the last days are stated already; the days before come too late.
  const [earlier, later] = split(span);
  const before = await office.call<Month>("billing_list", earlier);
  const after = await office.call<Month>("billing_list", later);
  const third = after.customers.find(
    (one) => one.undecided === 0 && before.customers.some((other) => other.customer === one.customer),
  );
  if (!third) throw new Error("the sample has customers with work in both periods");
  await office.call("statement_finalise", request(third.customer, later));
  await openMonth(desk, earlier);
  const row = table.getByRole("row", { name: third.name }).first();
  await expect(row).toContainText("Nachtrag");
  await row.click();
  await desk.keyboard.press("f");
  await desk.getByRole("button", { name: "Zeitnachweis festschreiben" }).click();
  await expect(result).toContainText("Für einen späteren Zeitraum gilt schon der Zeitnachweis");
});

test("undecided cases stop a statement by name, unless they are left out", async ({ desk, office }) => {
  const span = everything();
  const { customers } = await office.call<Month>("billing_list", span);
  const stuck = customers.find((one) => one.undecided > 0 && one.cases.length > one.undecided)?.name ?? "";
  await openMonth(desk, span);
  await desk.getByRole("row", { name: stuck }).first().click();
  await desk.keyboard.press("f");
  await desk.getByRole("button", { name: "Zeitnachweis festschreiben" }).click();
  const result = desk.getByRole("status", { name: "Ergebnis des Festschreibens" });
  await expect(result).toContainText("Es ist nichts festgeschrieben. Bitte entscheiden Sie");
  await result.getByRole("button", { name: "Schließen" }).click();

  await desk.keyboard.press("f");
  await desk.getByRole("radio", { name: "Weglassen" }).click();
  await desk.getByRole("button", { name: "Zeitnachweis festschreiben" }).click();
  await expect(desk.getByText(new RegExp(`ist festgeschrieben: ${stuck}`))).toBeVisible();
});

function request(customer: number, { from, to }: { from: string; to: string }): object {
  const options = { prices: true, clocks: true, people: "initials", free_value: true, free_lines: true };
  return {
    ...{ customer, from, to, language: "de", leave_out: false },
    options: { ...options, allowance: true, signature: true, letterhead: true },
  };
}
