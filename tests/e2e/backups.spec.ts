// Backups in the settings: made, put back, and that taken back.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test.use({ furnishing: "sample" });

test("an office puts a backup back and takes that back again", async ({ desk, office }) => {
  await desk.goto(desk.url().replace(/#.*/, "#/einstellungen?abschnitt=sicherung"));
  const part = desk.getByRole("region", { name: "Datensicherung" });
  await part.getByRole("button", { name: "Jetzt sichern" }).click();
  await expect(desk.getByText(/Gesichert und geprüft: callbuch-/)).toBeVisible();

  await expectAccessible(desk, "backups");
  const list = part.getByRole("list", { name: "Vorhandene Sicherungen" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  const counts = await office.call<{ open: number }>("ticket_counts", {});

  await list.getByRole("button", { name: "Zurückspielen …" }).click();
  const dialog = desk.getByRole("dialog", { name: "Sicherung zurückspielen" });
  await expectAccessible(desk, "before a restore");
  await expect(dialog).toContainText("Der jetzige Stand bleibt erhalten.");
  await dialog.getByRole("button", { name: "Diesen Stand zurückspielen" }).click();
  await expect(list.getByText("Stand vor einer Rücksicherung")).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(2);
  expect(await office.call("ticket_counts", {})).toEqual(counts);
});
