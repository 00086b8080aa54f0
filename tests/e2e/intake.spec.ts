// From the ringing telephone to the CID, by keyboard alone.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, test, type Office } from "./office";

type View = {
  ticket: Record<string, unknown> & { facts: Record<string, unknown> };
  timeline: unknown[];
  contact: { name: string } | null;
};

/** Presses keys one after another and counts them. */
function keyboard(desk: Page) {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(...keys: string[]) {
      for (const key of keys) await desk.keyboard.press(key);
      count += keys.length;
    },
    async type(text: string) {
      await desk.keyboard.type(text);
      count += text.length;
    },
  };
}

async function customer(desk: Page, letters: string): Promise<void> {
  await desk.keyboard.press("n");
  await expect(desk.getByRole("combobox", { name: "Kunde" })).toBeFocused();
  await desk.keyboard.type(letters);
  await expect(desk.getByRole("option").first()).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("combobox", { name: "Kunde" })).not.toBeFocused();
}

/** The number that is read to the caller. */
async function number(desk: Page): Promise<number> {
  const text = await desk.getByText(/^CID( \d)+$/).textContent();
  return Number(text?.replace(/\D/g, ""));
}

function view(office: Office, cid: number): Promise<View> {
  return office.call<View>("ticket_get", { cid });
}

function timers(office: Office): Promise<{ timer: { cid: number | null; running_since: string | null } }[]> {
  return office.call("timer_list", {});
}

test("a call becomes a case in a few keys, its timer goes on for it, and the next begins at once", async ({
  desk,
  office,
}) => {
  const keys = keyboard(desk);
  await keys.press("n");
  await expect(desk.getByRole("combobox", { name: "Kunde" })).toBeFocused();
  await expect(desk.getByText(/läuft seit/)).toBeVisible();
  await keys.type("peters");
  await expect(desk.getByRole("option", { name: /Nordlicht/ })).toBeVisible();
  await keys.press("Enter");
  await expect(desk.getByRole("radio", { name: "Fehler" })).toBeFocused();
  await keys.press("Tab", "b", "Tab");
  expect(keys.count).toBeLessThanOrEqual(12);
  await expect(desk.getByRole("textbox", { name: "Betreff" })).toBeFocused();
  await expect(desk.getByRole("combobox", { name: "Es ruft an" })).toHaveValue("Wiebke Petersen");
  await desk.keyboard.type("Zollanmeldung bleibt leer");
  await expect(desk.getByText("Ähnliche Fälle")).toBeVisible();
  await expectAccessible(desk, "intake");
  await desk.keyboard.press("Enter");
  const cid = await number(desk);
  await expect(desk.getByRole("button", { name: "Zum Fall" })).toBeFocused();
  await expectAccessible(desk, "the number");
  const { ticket, contact } = await view(office, cid);
  expect(ticket).toMatchObject({
    subject: "Zollanmeldung bleibt leer",
    kind: "error",
    priority: "b",
    status: "open",
  });
  expect(contact?.name).toBe("Wiebke Petersen");
  expect((await timers(office))[0]?.timer).toMatchObject({ cid });
  await desk.keyboard.press("n");
  await expect(desk.getByRole("combobox", { name: "Kunde" })).toBeFocused();
  await expect(desk.getByRole("combobox", { name: "Kunde" })).toHaveValue("");

  await desk.keyboard.type("peters");
  await expect(desk.getByRole("option").first()).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("radio", { name: "Fehler" })).toBeFocused();
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("c");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Noch etwas");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: "Zum Fall" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { name: `CID ${cid + 1}` })).toBeVisible();
});

test("an error asks for its priority, and A for who agreed to its cost", async ({ desk, office }) => {
  await customer(desk, "nordlicht");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Zollpapiere drucken nicht");
  await desk.getByRole("textbox", { name: "Beschreibung" }).fill("x".repeat(200_000));
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(/Ein Fehler braucht eine Priorität/)).toBeVisible();
  await desk.keyboard.press("a");
  await expect(desk.getByText(/50 % Zuschlag/)).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(/wer dem zugestimmt hat/)).toBeVisible();
  await desk.getByRole("combobox", { name: "Zugestimmt hat" }).fill("Wiebke Petersen");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText(/möglich sind 100/)).toBeVisible();
  await desk.getByRole("textbox", { name: "Beschreibung" }).fill("Seit 13:50 an allen Plätzen");
  await desk.keyboard.press("Enter");
  const { ticket } = await view(office, await number(desk));
  expect(ticket).toMatchObject({ priority: "a", description: "Seit 13:50 an allen Plätzen" });
  expect(ticket.facts.consent).toMatchObject({ by: "Wiebke Petersen", channel: "phone" });
});

test("what is solved on the telephone is closed at once, with every step", async ({ desk, office }) => {
  await customer(desk, "peters");
  await desk.keyboard.press("h");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Wo finde ich die Ausfuhrliste?");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByRole("textbox", { name: "Was wurde getan" })).toBeFocused();
  await expect(desk.getByRole("textbox", { name: "Dauer" })).toHaveValue("0:01");
  await desk.keyboard.type("Am Telefon gezeigt");
  await expectAccessible(desk, "intake, solved at once");
  await desk.keyboard.press("Control+Enter");
  const { ticket, timeline } = await view(office, await number(desk));
  expect(ticket.status).toBe("closed");
  expect(ticket.facts.closing).toMatchObject({ how: { right: "release", by: "Wiebke Petersen" } });
  expect(ticket.facts.decision).toBeTruthy();
  expect(timeline.length).toBeGreaterThanOrEqual(5);
  expect((await timers(office)).filter(({ timer }) => timer.running_since !== null)).toEqual([]);
});

test("a draft survives closing; what was opened for nothing leaves the timers as they were", async ({
  desk,
  office,
}) => {
  const before = await timers(office);
  await desk.keyboard.press("n");
  await expect(desk.getByText(/läuft seit/)).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect
    .poll(async () => (await timers(office)).map(({ timer }) => [timer.cid, timer.running_since !== null]))
    .toEqual(before.map(({ timer }) => [timer.cid, timer.running_since !== null]));
  await customer(desk, "peters");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Halb getippt");
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("button", { name: "Als Entwurf behalten" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await desk.reload();
  await expect(desk.getByRole("navigation").first()).toBeVisible();
  await desk.keyboard.press("n");
  await expect(desk.getByRole("textbox", { name: "Betreff" })).toHaveValue("Halb getippt");
  await expect(desk.getByRole("combobox", { name: "Es ruft an" })).toHaveValue("Wiebke Petersen");
  expect((await timers(office)).filter(({ timer }) => timer.cid === null)).toHaveLength(1);
});

test("an unknown caller of an unknown customer gets a case, and a call can belong to one that is there", async ({
  desk,
  office,
}) => {
  await desk.keyboard.press("n");
  await expect(desk.getByRole("combobox", { name: "Kunde" })).toBeFocused();
  await desk.keyboard.type("Zimmerei Ünal");
  await expect(desk.getByRole("option", { name: /„Zimmerei Ünal“ als neuen Kunden/ })).toBeVisible();
  await desk.keyboard.press("End");
  await desk.getByRole("option", { name: /als neuen Kunden/ }).click();
  await expect(desk.getByRole("textbox", { name: "Ort" })).toBeFocused();
  await desk.keyboard.type("Uelzen");
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("Aylin Ünal");
  await desk.keyboard.press("Tab");
  await desk.keyboard.type("0581 1234");
  await desk.keyboard.press("Tab");
  await desk.keyboard.press("h");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Fragt nach einer Schulung");
  await desk.keyboard.press("Enter");
  const cid = await number(desk);
  const opened = await view(office, cid);
  expect(opened).toMatchObject({
    customer: { name: "Zimmerei Ünal", city: "Uelzen" },
    contact: { name: "Aylin Ünal", phone: "0581 1234" },
  });

  await desk.keyboard.press("Escape");
  await customer(desk, "ünal");
  await desk.getByRole("textbox", { name: "Betreff" }).fill("Schulung doch erst im Januar");
  await expect(desk.getByText(`Gehört der Anruf zu ${cid}?`)).toBeVisible();
  await desk.getByRole("button", { name: "Dort als Gespräch eintragen" }).click();
  await expect(desk.getByText(`Gespräch bei CID ${cid} eingetragen`)).toBeVisible();
  await expect(desk).toHaveURL(new RegExp(`fall/${cid}$`));
  expect((await view(office, cid)).timeline.length).toBeGreaterThan(opened.timeline.length);
  expect((await timers(office)).filter(({ timer }) => timer.cid === null)).toEqual([]);
});
