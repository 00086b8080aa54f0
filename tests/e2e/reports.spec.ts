// Reports by keyboard: what a period came to, broken down, and as Excel.
import { expect, test } from "./office";

test("a period is reported by keyboard, broken down and saved", async ({ desk }) => {
  await desk.goto(`${desk.url().split("#")[0]}#/berichte`);
  await expect(desk.getByRole("heading", { name: "Berichte" })).toBeVisible();
  await desk.keyboard.press("p");
  await desk.getByRole("menuitemcheckbox", { name: "Jahr" }).click();
  const rows = desk.getByRole("row");
  await expect(rows.filter({ hasText: "Müller Metallbau" })).toBeVisible();
  await expect(rows.last()).toContainText("Gesamt");

  await rows.getByRole("button", { name: "Müller Metallbau" }).press("Enter");
  await expect(desk.getByRole("link", { name: "Müller Metallbau" })).toBeVisible();
  await expect(rows.filter({ hasText: "Fehler" }).first()).toBeVisible();
  await desk.getByRole("button", { name: "Alle Kunden" }).press("Enter");
  await expect(rows.filter({ hasText: "Nordlicht" })).toBeVisible();

  await desk.keyboard.press("b");
  await desk.getByRole("menuitemcheckbox", { name: "Art" }).click();
  await expect(rows.filter({ hasText: "Erweiterung" })).toBeVisible();
  await expect(desk.getByRole("columnheader", { name: "Art" })).toBeVisible();
  await expect(desk.getByText("Mitarbeiter"), "nobody is measured unasked").toHaveCount(0);

  for (const [key, view, head] of [
    ["2", "Fristen", "Fristen gehalten"],
    ["3", "Eigene Fehler", "eigene Fehler €"],
    ["4", "Wartezeiten", "bei uns, Tage"],
  ] as const) {
    await desk.keyboard.press(key);
    await expect(desk.getByRole("tab", { name: view })).toHaveAttribute("aria-selected", "true");
    await expect(desk.getByRole("columnheader", { name: head })).toBeVisible();
  }
  const saving = desk.waitForEvent("download");
  await desk.keyboard.press("x");
  expect((await saving).suggestedFilename()).toMatch(/^Auswertung .*\.xlsx$/);
  await desk.keyboard.press("F1");
  await expect(desk.getByRole("heading", { name: "Berichte", level: 1 }).last()).toBeVisible();
});
