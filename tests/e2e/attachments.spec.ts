// Attachments: pasted, dropped and chosen; looked at, saved, taken away with a reason, and brought back.
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expectAccessible } from "./axe";
import { expect, test } from "./office";

/** A red square of 2 × 2. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==";

type Given = { name: string; type: string; base64: string };

/** What the system does when files are pasted or dropped somewhere. */
async function give(
  desk: Page,
  how: "paste" | "drop",
  files: readonly Given[],
  onto = "body",
): Promise<void> {
  await desk.evaluate(
    ({ how, files, onto }) => {
      const transfer = new DataTransfer();
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) =>
          sign.charCodeAt(0),
        );
        transfer.items.add(new File([bytes], name, { type }));
      }
      const target = document.querySelector(onto) ?? document.body;
      const happens = { bubbles: true, cancelable: true };
      if (how === "paste") {
        target.dispatchEvent(
          new ClipboardEvent("paste", { ...happens, clipboardData: transfer }),
        );
        return;
      }
      for (const type of ["dragenter", "dragover", "drop"])
        target.dispatchEvent(
          new DragEvent(type, { ...happens, dataTransfer: transfer }),
        );
    },
    { how, files, onto },
  );
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

test("files come by paste, drop and choice, and go with a reason", async ({
  desk,
  office,
}) => {
  const { keyboard } = desk;
  await desk.goto(`${office.address.split("#")[0]}#/fall/4680`);
  const files = desk.getByRole("region", { name: "Anhänge" });
  const rows = files.getByRole("listitem");
  await expect(files.getByText(/Bildschirmfoto mit Strg V/)).toBeVisible();

  // A screenshot, while one types: the text stays where it is.
  await keyboard.press("i");
  await keyboard.type("Siehe Bild.");
  await give(
    desk,
    "paste",
    [{ name: "image.png", type: "image/png", base64: PICTURE }],
    "textarea",
  );
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText(
    /Bildschirmfoto \d\d\.\d\d\.\d{4} \d+-\d\d\.png/,
  );
  await expect(rows.first().locator("img")).toHaveJSProperty("naturalWidth", 2);
  await expect(
    desk.getByRole("textbox", { name: "Interne Notiz" }),
  ).toHaveValue("Siehe Bild.");
  await keyboard.press("Control+Enter");
  await expect(desk.getByText("Notiz zu 4680 eingetragen")).toBeVisible();

  // Several at once; one of them pretends to be a picture, one is none at all.
  await give(desk, "drop", [
    {
      name: "angebot.png",
      type: "image/png",
      base64: base64("<html><script>document.title='x'</script></html>"),
    },
    {
      name: "..\\..\\con.txt",
      type: "text/plain",
      base64: base64("Protokoll"),
    },
    { name: "leer.txt", type: "text/plain", base64: "" },
  ]);
  await expect(rows).toHaveCount(3);
  await expect(files.getByRole("alert")).toContainText(
    "leer.txt: Diese Datei ist leer.",
  );
  await files
    .getByRole("button", { name: "Meldung zu leer.txt schließen" })
    .click();
  await expect(rows.nth(1).locator("img")).toHaveCount(0);
  await expect(rows.nth(2)).toContainText("_con.txt");
  await expectAccessible(desk, "a case with attachments");

  const chooser = desk.waitForEvent("filechooser");
  await desk.locator("body").press("u");
  const large = Buffer.alloc(3 * 1024 * 1024 + 5, "ab");
  await (
    await chooser
  ).setFiles([
    { name: "Groß.bin", mimeType: "application/octet-stream", buffer: large },
  ]);
  await expect(rows).toHaveCount(4);

  const download = desk.waitForEvent("download");
  await files
    .getByRole("button", { name: "Groß.bin speichern" })
    .first()
    .click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("Groß.bin");
  expect((await readFile(await saved.path())).equals(large)).toBe(true);

  await files
    .getByRole("button", { name: /^Bildschirmfoto .*png/ })
    .first()
    .click();
  const picture = desk.getByRole("dialog", { name: /^Bildschirmfoto/ });
  await expect(picture.locator("img")).toHaveJSProperty("naturalWidth", 2);
  await expectAccessible(desk, "a picture");
  await keyboard.press("Escape");
  await expect(picture).toBeHidden();

  await files.getByRole("button", { name: "angebot.png entfernen" }).click();
  const removing = desk.getByRole("dialog", { name: "Anhang entfernen" });
  await expect(removing.getByLabel("Warum?")).toBeFocused();
  await keyboard.press("Enter");
  await expect(removing.getByText(/Der Grund fehlt/)).toBeVisible();
  await keyboard.type("Gehört zu einem anderen Kunden");
  await expectAccessible(desk, "removing an attachment");
  await keyboard.press("Enter");
  await expect(rows).toHaveCount(3);
  const timeline = desk.getByRole("region", { name: "Verlauf" });
  await expect(timeline).toContainText("Gehört zu einem anderen Kunden");
  await keyboard.press("Control+z");
  await expect(rows).toHaveCount(4);

  // What is found by its name, found by everyone.
  await keyboard.press("Control+k");
  await keyboard.type("angebot.png");
  await expect(desk.getByRole("option", { name: /^4680 / })).toBeVisible();
});

test("the door for bytes is closed to strangers and never shows a file", async ({
  office,
}) => {
  const [url, token] = office.address.split("/#token=");
  const known = { authorization: `Bearer ${token}` };
  const address = `${url}/api/blob?upload=way&piece=0&size=5`;
  expect((await fetch(address, { method: "PUT", body: "<svg>" })).status).toBe(
    401,
  );
  expect(
    (await fetch(address, { method: "PUT", body: "<svg>", headers: known }))
      .status,
  ).toBe(204);
  const added = await office.call<{ id: number }>("attachment_add", {
    cid: 4680,
    upload: "way",
    name: "a.svg",
    size: 5,
  });
  const file = `${url}/api/blob?attachment=${added.id}`;
  expect((await fetch(file)).status).toBe(401);
  const answer = await fetch(file, { headers: known });
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  expect(answer.headers.get("content-disposition")).toContain("attachment;");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe("<svg>");
  const large = await fetch(`${url}/api/blob?upload=x&piece=0&size=99999999`, {
    method: "PUT",
    body: "x",
    headers: known,
  });
  expect(await large.json()).toMatchObject({ code: "too_long", field: "file" });
});
