// Saved views: a list under a name, kept, changed, shared and taken back by keyboard.
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

const sentence = (desk: Page) => desk.getByRole("combobox", { name: "Bearbeiter" });

async function choose(desk: Page, person: RegExp): Promise<void> {
  await sentence(desk).click();
  await desk.getByRole("option", { name: person }).click();
}

test("a list is kept as a view, changed, put back, overwritten and taken back, by keyboard", async ({ desk, office }) => {
  const { keyboard } = desk;
  const said = (text: string) => expect(desk.getByText(text, { exact: true }).first()).toBeVisible();
  const places = desk.getByRole("navigation").first();
  const heading = (name: string) => desk.getByRole("heading", { name, level: 1, exact: true });
  await desk.goto(`${office.address.split("#")[0]}#/faelle`);
  await expect(heading("Alle offenen")).toBeVisible();

  await choose(desk, /Sabine Krause/);
  await expect(desk.getByRole("button", { name: "Als Ansicht speichern" })).toBeVisible();
  await desk.getByRole("columnheader", { name: /Kunde/ }).getByRole("button").first().click();
  await keyboard.press("Control+s");
  const panel = desk.getByRole("dialog", { name: "Diese Liste als Ansicht speichern" });
  await expect(panel.getByLabel("Name")).toBeFocused();
  await keyboard.press("Enter");
  await expect(panel.getByText("Der Name fehlt.")).toBeVisible();
  await keyboard.type("Was Krause hat");
  await expectAccessible(desk, "naming a view");
  await keyboard.press("Enter");
  await said("Ansicht „Was Krause hat“ gespeichert");
  await expect(heading("Was Krause hat")).toBeVisible();
  await expect(desk.getByText("geändert", { exact: true })).toHaveCount(0);

  // Another place, and back by the search.
  await places.getByRole("link", { name: "Hold" }).click();
  await expect(heading("Hold")).toBeVisible();
  await keyboard.press("Control+k");
  await keyboard.type("krause hat");
  await expect(desk.getByRole("option", { name: /^Was Krause hat/ })).toBeVisible();
  await keyboard.press("Enter");
  await expect(heading("Was Krause hat")).toBeVisible();
  await expect(sentence(desk)).toHaveText("Sabine Krause");
  await expect(desk.getByRole("columnheader", { name: /Kunde/ })).toHaveAttribute("aria-sort", "ascending");

  // What was changed shows, survives a look at a case, and goes back.
  await choose(desk, /allen Bearbeitern/);
  await expect(desk.getByText("geändert", { exact: true })).toBeVisible();
  await expectAccessible(desk, "a view that was changed");
  await desk.reload();
  await expect(desk.getByText("geändert", { exact: true })).toBeVisible();
  await desk.getByRole("button", { name: "Zurück", exact: true }).click();
  await expect(sentence(desk)).toHaveText("Sabine Krause");
  await expect(desk.getByText("geändert", { exact: true })).toHaveCount(0);
  await keyboard.press("Control+s");
  await said("Die Ansicht zeigt, was gespeichert ist.");

  await choose(desk, /allen Bearbeitern/);
  await expect(desk.getByText("geändert", { exact: true })).toBeVisible();
  await keyboard.press("Control+s");
  await said("„Was Krause hat“ zeigt jetzt, was hier steht");
  await expect(desk.getByText("geändert", { exact: true })).toHaveCount(0);
  await expect(sentence(desk)).toHaveText("allen Bearbeitern");

  // In a field Ctrl+Z is the field's own.
  await desk.getByRole("grid").getByRole("row").nth(1).click();
  await keyboard.press("F2");
  const renames = desk.getByRole("dialog", { name: "„Was Krause hat“ umbenennen" });
  await expect(renames.getByLabel("Name")).toBeFocused();
  await keyboard.press("Control+a");
  await keyboard.type("Nach Kunden");
  await keyboard.press("Enter");
  await said("„Was Krause hat“ heißt jetzt „Nach Kunden“");
  await expect(heading("Nach Kunden")).toBeVisible();
  await keyboard.press("Control+z");
  await expect(heading("Was Krause hat")).toBeVisible();
  await keyboard.press("Control+z");
  await expect(sentence(desk)).toHaveText("Sabine Krause");
});

test("a view is shared with the office, deleted, and there again", async ({ desk, office }) => {
  const shown = {
    filter: { statuses: ["hold"] },
    order: { by: "cid", descending: true },
  };
  await office.call("view_add", { name: "Ruhende", shared: false, shown });
  const { keyboard } = desk;
  const places = desk.getByRole("navigation").first();
  const view = places.getByRole("link", { name: "Ruhende" });
  await view.click();
  await expect(desk.getByRole("heading", { name: "Ruhende", level: 1 })).toBeVisible();

  await desk.getByRole("button", { name: "Was Sie mit der Ansicht tun können" }).click();
  await expectAccessible(desk, "the menu of a view");
  await desk.getByRole("menuitem", { name: "Ansicht für alle im Büro freigeben" }).click();
  await expect(desk.getByText("„Ruhende“ sehen jetzt alle im Büro")).toBeVisible();
  await expect(places.getByRole("link", { name: "Ruhende für alle im Büro" })).toBeVisible();

  await keyboard.press(">");
  await keyboard.type("ansicht löschen");
  await expect(desk.getByRole("option", { name: /^Ansicht löschen/ })).toBeVisible();
  await keyboard.press("Enter");
  await expect(desk.getByText("Ansicht „Ruhende“ gelöscht")).toBeVisible();
  await expect(view).toHaveCount(0);
  await expect(desk.getByRole("heading", { name: "Alle offenen", level: 1 })).toBeVisible();
  await keyboard.press("Control+z");
  await expect(view).toBeVisible();
});
