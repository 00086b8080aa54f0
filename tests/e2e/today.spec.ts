// The first page: what is due stands there, and its rows are worked on without leaving it.
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

test("the first page shows what is due, and its keys act on the current row", async ({ desk }) => {
  const { keyboard } = desk;
  const block = (name: string) => desk.getByRole("region", { name });
  await expect(block("Wiedervorlagen").getByRole("link", { name: /^4650/ })).toBeVisible();
  await expect(block("Meine Fälle").getByRole("link", { name: /4678/ })).toBeVisible();
  await expectAccessible(desk, "the first page");

  // Over the edge of a block into the next one, faster than any case is loaded.
  await keyboard.press("j");
  await expect(block("Wiedervorlagen").getByRole("link", { name: /^4650/ })).toBeFocused();
  for (const _ of [1, 2]) await keyboard.press("j");
  await expect(block("Meine Fälle").getByRole("link", { name: /4678/ })).toBeFocused();
  await keyboard.press("l");
  await expect(desk.getByRole("dialog", { name: "CID 4678 ausliefern" })).toBeVisible();
  await keyboard.press("Escape");
  await keyboard.press("f");
  await expect(desk.getByText("Eine Freigabe braucht eine Lösung")).toBeVisible();

  const waiting = block("Warten auf Freigabe");
  await waiting.getByRole("link", { name: /^4632/ }).focus();
  await keyboard.press("f");
  await expect(desk.getByRole("dialog", { name: "Freigabe für CID 4632" })).toBeVisible();
  await expectAccessible(desk, "a release from the first page");
  await keyboard.press("Enter");
  await expect(desk.getByText("4632 freigegeben und abgeschlossen")).toBeVisible();
  // The next row takes its place under the keys.
  await expect(waiting.getByRole("link", { name: /^4632/ })).toBeHidden();
  await expect(waiting.getByRole("link", { name: /^4642/ })).toBeFocused();
  await keyboard.press("Control+z");
  await expect(waiting.getByRole("link", { name: /^4632/ })).toBeVisible();

  await keyboard.press("t");
  await expect(desk.getByRole("dialog", { name: "Zeit nachtragen" }).getByLabel("Fall", { exact: true })).toHaveValue(/^4642 /);
  await keyboard.press("Escape");
  await expect(waiting.getByRole("link", { name: /^4642/ })).toBeFocused();

  await keyboard.press("i");
  await expect(desk.getByRole("heading", { name: "CID 4642" })).toBeVisible();
  await expect(desk.getByRole("textbox", { name: "Interne Notiz" })).toBeFocused();
});

test("an empty day says what belongs here, and time is added from it", async ({ desk, office }) => {
  await desk.goto(`${office.address.split("#")[0]}#/heute?tag=2020-01-02`);
  const day = desk.getByRole("region", { name: /2020/ });
  await day.getByRole("button", { name: /ohne Eintrag/ }).first().click();
  const dialog = desk.getByRole("dialog", { name: "Zeit nachtragen" });
  await expect(dialog.getByLabel("von", { exact: true })).toHaveValue("8:00");
  await dialog.getByLabel("Fall", { exact: true }).fill("zweiten lieferort");
  await dialog.getByRole("option", { name: /4680/ }).click();
  await dialog.getByLabel("bis", { exact: true }).fill("8:20");
  await dialog.getByLabel("Leistung").fill("Nachgetragen");
  await desk.keyboard.press("Enter");
  await expect(desk.getByText("0:20 auf CID 4680 gebucht.")).toBeVisible();
  await expect(day.getByRole("link", { name: /4680 .* 8:00 bis 8:20/ })).toBeVisible();
});
