// Time: what is typed, what is refused, and timers that go on whatever happens.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { daysAgo, expect, test, type Office } from "./office";

async function open(desk: Page, office: Office, cid: number): Promise<void> {
  await desk.goto(`${office.address.split("#")[0]}#/fall/${cid}`);
  await expect(desk.getByRole("heading", { name: `CID ${cid}` })).toBeVisible();
}

test("time is booked by duration and by the clock; impossible times are refused, overlaps warned", async ({
  desk,
  office,
}) => {
  await open(desk, office, 4662);
  await desk.keyboard.press("t");
  const form = desk.getByRole("tabpanel", { name: "Zeit" });
  const field = (name: string) => form.getByLabel(name, { exact: true });
  const book = async (text: string) => {
    await field("Leistung").fill(text);
    await desk.keyboard.press("Enter");
  };
  await expect(field("von")).toBeFocused();
  await expectAccessible(desk, "the entry form");

  await field("oder Dauer").fill("25:00");
  await book("zu lang");
  await expect(form.getByText("Ein Eintrag umfasst höchstens 24 Stunden.").first()).toBeVisible();
  await field("oder Dauer").fill("-0:30");
  await book("zu kurz");
  await expect(field("oder Dauer")).toHaveAttribute("aria-invalid", "true");

  await field("oder Dauer").fill("1h15");
  await book("Einweisung vorbereitet");
  await expect(desk.getByText("1:15 auf CID 4662 gebucht.")).toBeVisible();
  // The form closes once it is booked.
  await expect(form).toBeHidden();

  await desk.keyboard.press("t");
  await field("Tag").fill("gestern");
  await field("von").fill("6");
  await field("bis").fill("630");
  await expect(form.getByText("Ergibt 0:30 Std. geleistet.")).toBeVisible();
  await book("Kassenbuch erklärt");
  await expect(desk.getByText("0:30 auf CID 4662 gebucht.")).toBeVisible();
  await expect(form).toBeHidden();

  await desk.keyboard.press("t");
  await field("Tag").fill("gestern");
  await field("von").fill("6:15");
  await field("bis").fill("6:45");
  await expect(form.getByText("Überschneidet sich mit CID 4662, 6:00 bis 6:30.")).toBeVisible();
  await field("bis").fill("6:15");
  await book("keine Zeit");
  await expect(form.getByText(/Bis muss nach Von liegen/).first()).toBeVisible();
});

test("an entry is corrected and deleted with a reason, and comes back", async ({ desk, office }) => {
  await open(desk, office, 4678);
  const times = desk.getByRole("complementary", { name: "Angaben zum Fall" }).getByRole("table");
  const entry = times.getByRole("button").first();
  await expect(entry).toBeVisible();
  const before = await times.getByRole("row").count();
  await entry.click();
  const dialog = desk.getByRole("dialog", { name: /Zeiteintrag zu CID 4678/ });
  await dialog.getByLabel("oder Dauer").fill("0:20");
  await desk.keyboard.press("Enter");
  await expect(dialog.getByLabel("Grund")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(desk, "correcting an entry");
  await dialog.getByLabel("Grund").fill("vertippt");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("Zeiteintrag zu CID 4678 korrigiert.")).toBeVisible();
  await expect(times.getByRole("row").filter({ hasText: "0:20" })).toBeVisible();

  await entry.click();
  await dialog.getByRole("button", { name: "Löschen" }).click();
  await dialog.getByLabel("Grund").fill("doppelt");
  await desk.keyboard.press("Enter");
  await expect(times.getByRole("row")).toHaveCount(before - 1);
  await desk.keyboard.press("Control+z");
  await expect(times.getByRole("row")).toHaveCount(before);
});

test("one timer runs, the others rest; they survive a reload and are booked", async ({ desk, office }) => {
  const pauses = (what: RegExp) => desk.getByRole("button", { name: what });
  await open(desk, office, 4671);
  await desk.keyboard.press("Control+Space");
  await expect(pauses(/^Zeit anhalten: 4671/)).toBeVisible();
  await open(desk, office, 4676);
  await desk.keyboard.press("Control+Space");
  await expect(pauses(/^Zeit anhalten: 4676/)).toBeVisible();
  await expect(pauses(/^Zeit fortsetzen: 4671/)).toBeVisible();
  await expect(desk.getByRole("button", { name: /^Zeit anhalten/ })).toHaveCount(1);

  await desk.reload();
  await expect(desk.getByRole("heading", { name: "CID 4676" })).toBeVisible();
  await expect(pauses(/^Zeit anhalten: 4676/)).toBeVisible();
  await expect(pauses(/^Zeit fortsetzen: 4671/)).toBeVisible();
  await desk.keyboard.press("Control+Space");
  await expect(pauses(/^Zeit fortsetzen: 4676/)).toBeVisible();

  await pauses(/^Weiteres zur Zeit: 4676/).press("Enter");
  await desk.getByRole("menuitem", { name: "Zeit verwerfen" }).click();
  await expect(desk.getByText(/^Gemessene Zeit verworfen: 4676/)).toBeVisible();
  await desk.keyboard.press("Control+z");
  await expect(pauses(/^Zeit fortsetzen: 4676/)).toBeVisible();

  await pauses(/^Weiteres zur Zeit: 4676/).press("Enter");
  await desk.getByRole("menuitem", { name: "Zeit buchen" }).click();
  const book = desk.getByRole("dialog", { name: "Zeit buchen" });
  await expect(book.getByLabel("Fall", { exact: true })).toHaveValue(/^4676 /);
  await expectAccessible(desk, "booking a timer");
  await book.getByLabel("oder Dauer").fill("12");
  await book.getByLabel("Leistung").fill("Gewicht ergänzt");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("0:12 auf CID 4676 gebucht.")).toBeVisible();
  await expect(pauses(/: 4676/)).toHaveCount(0);
});

type Week = { gaps: number; days: { day: string; gaps: { from: number; to: number }[] }[] };

test("the week shows what is missing, and one key fills the next gap", async ({ desk, office }) => {
  const back = daysAgo(7);
  const before = await office.call<Week>("week_sheet", { day: back });
  expect(before.gaps).toBeGreaterThan(0);
  await desk.goto(`${office.address.split("#")[0]}#/woche`);
  await expect(desk.getByRole("heading", { name: "Woche" })).toBeVisible();
  await desk.keyboard.press("ArrowLeft");
  const first = desk.getByRole("button", { name: /ohne Eintrag.* füllen/ }).first();
  await expect(first).toBeVisible();
  await expectAccessible(desk, "the week");
  await desk.keyboard.press("j");
  await expect(desk.locator("[data-row]:focus")).toHaveCount(1);

  await first.focus();
  const [, from = "", to = ""] = /(\d+:\d\d)–(\d+:\d\d)/.exec((await first.textContent()) ?? "") ?? [];
  await desk.keyboard.press("Enter");
  const dialog = desk.getByRole("dialog", { name: "Zeit nachtragen" });
  await expect(dialog.getByLabel("von", { exact: true })).toHaveValue(from);
  await expect(dialog.getByLabel("bis", { exact: true })).toHaveValue(to);
  await dialog.getByLabel("Fall", { exact: true }).fill("4662");
  await expect(desk.getByRole("option", { name: /4662/ })).toBeVisible();
  await desk.keyboard.press("Enter");
  await dialog.getByLabel("Leistung").fill("Einweisung vorbereitet");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(/auf CID 4662 gebucht\./)).toBeVisible();
  await expect.poll(async () => (await office.call<Week>("week_sheet", { day: back })).gaps).toBeLessThan(before.gaps);

  await desk.keyboard.press("Control+z");
  await expect.poll(async () => (await office.call<Week>("week_sheet", { day: back })).gaps).toBe(before.gaps);
});

test("a time that ends before it begins is said to end on the next day, before it is saved", async ({ desk, office }) => {
  await open(desk, office, 4662);
  await desk.keyboard.press("t");
  const form = desk.getByRole("tabpanel", { name: "Zeit" });
  await form.getByLabel("Tag", { exact: true }).fill("vorgestern");
  await form.getByLabel("von", { exact: true }).fill("23:45");
  await form.getByLabel("bis", { exact: true }).fill("0:30");
  await expect(form.getByText(/^Endet am nächsten Tag: \d\d\.\d\d\.(\d{4})? 0:30\.$/)).toBeVisible();
});

test("after a pause nobody noticed the timer asks once what it was", async ({ desk, office }) => {
  type Timers = { timer: { cid: number | null; banked: number; running_since: string | null } }[];
  await desk.clock.install();
  await desk.reload();
  const running = desk.getByRole("button", { name: /^Zeit anhalten/ });
  await expect(running).toBeVisible();
  const away = async () => {
    await desk.clock.fastForward("40:00");
    await desk.keyboard.press("Shift");
  };
  const asked = desk.getByRole("dialog", { name: "Läuft die Zeit noch?" });

  // What counted is work: nothing changes.
  await away();
  await expect(asked.getByRole("radio", { checked: true })).toContainText("Arbeit an diesem Fall");
  await expectAccessible(desk, "the idle question");
  await desk.keyboard.press("Enter");
  await expect(asked).toHaveCount(0);
  await desk.keyboard.press("Shift");
  await expect(asked).toHaveCount(0);

  // It was none: the forty minutes are taken off.
  const before = (await office.call<Timers>("timer_list", {}))[0]?.timer;
  await away();
  await asked.getByRole("radio", { name: "Keine Arbeit" }).click();
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("0:40 Std. abgezogen.")).toBeVisible();
  const after = (await office.call<Timers>("timer_list", {}))[0]?.timer;
  const seconds = (one: typeof before) =>
    (one?.banked ?? 0) + (one?.running_since ? (Date.now() - Date.parse(one.running_since)) / 1000 : 0);
  expect(Math.round((seconds(before) - seconds(after)) / 60)).toBe(40);

  // It was something else: it is booked elsewhere at once.
  await away();
  await asked.getByRole("radio", { name: "Etwas anderes" }).click();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog", { name: "Zeit nachtragen" })).toBeVisible();
});
