// A day at the desk, played in the real window mostly by keyboard: from the ringing telephone to the printed
// statement. The demonstration leaves its pictures and files; the test looks into them.
import { join } from "node:path";
import { until } from "./waiting.mjs";

/** The native dialog to save a file, as the system names it. */
const SAVING = "Save|Speichern";
/** The day is played in a minute, so its work is entered by its duration. */
const WORKED = "0:40";

/**
 * Plays the day and answers the CID and the two files.
 * `picture(name)` is called where there is something to see.
 */
export async function playDay({ page, dialogs }, folder, picture) {
  await page.get("heading", "Heute");
  await picture("heute");
  const cid = await takeCall(page, picture);
  await work(page, cid, picture);
  await settle(page, cid, picture);
  const statement = await saveStatement(page, dialogs, folder, picture);
  const list = await saveList(page, dialogs, folder, picture);
  return { cid, statement, list };
}

/** Intake: customer by some letters, priority, subject, description; Enter gives the CID. */
async function takeCall(page, picture) {
  await page.press("Control+n");
  await page.focus("combobox", "Kunde");
  await page.type("mueller met");
  await page.get("option", /Müller Metallbau/);
  await page.press("Enter");
  await page.see("Pflege Plus");
  await (await page.get("combobox", "Es ruft an")).fill("Ilse Brandt");
  await (await page.get("radio", /Hilfestellung/)).click();
  await (await page.get("textbox", "Betreff")).fill("Serienbrief an alle Kunden einer Tour");
  await (await page.get("textbox", "Beschreibung")).fill("Frau Brandt möchte die Auswahl nach Tour speichern.");
  await picture("erfassen");
  await page.press("Enter");
  await page.focus("button", "Zum Fall");
  await picture("cid");
  const [, digits = ""] = /CID((?: \d)+)/.exec(await page.see(/CID( \d)+/)) ?? [];
  await page.press("Enter");
  const cid = Number(digits.replaceAll(" ", ""));
  await page.get("heading", `CID ${cid}`);
  return cid;
}

/** Taken, noted, put on Hold, taken up again, booked. */
async function work(page, cid, picture) {
  await page.press("e");
  await page.see(`${cid} übernommen`);
  await page.press("i");
  await page.type("Auswahl liegt in der Tourenplanung, Feld 17.");
  await page.press("Control+Enter");
  await page.see(`Notiz zu ${cid} eingetragen`);

  await page.press("h");
  await page.get("dialog", `CID ${cid} zurückstellen`);
  await page.type("+3");
  await page.get("button", /^Zurückstellen bis/);
  await (await page.get("textbox", "Worauf warten wir?")).type("Liste der Touren von Frau Brandt");
  await picture("hold");
  await page.press("Enter");
  await page.see(`${cid} ruht bis`);
  await page.get("button", /^Fortsetzen/);
  await page.press("e");
  await page.see(`${cid} wird fortgesetzt`);

  await page.press("t");
  await (await page.get("textbox", "oder Dauer")).fill(WORKED);
  await (await page.get("textbox", "Leistung")).fill("Auswahl nach Tour eingerichtet und gezeigt");
  await page.press("Enter");
  await page.see(`auf CID ${cid} gebucht`);
}

/** Delivered, released by the customer, and decided who pays. */
async function settle(page, cid, picture) {
  await page.get("button", /^Ausliefern/);
  await page.press("l");
  await page.get("dialog", `CID ${cid} ausliefern`);
  await page.type("Auswahl „Tour“ ist unter Serienbriefe gespeichert.");
  await page.press("Enter");
  await page.see(`${cid} ausgeliefert`);
  await page.get("button", /^Freigabe eintragen/);
  await page.press("f");
  await page.get("dialog", `Freigabe für CID ${cid}`);
  await page.press("Enter");
  await page.see(`${cid} freigegeben und abgeschlossen`);
  await page.get("button", /^Kostenfrage/);
  await page.press("d");
  await page.get("dialog", `CID ${cid}: Wer zahlt?`);
  await (await page.get("button", /^Festlegen/)).click();
  await page.gone("dialog", `CID ${cid}: Wer zahlt?`);
  await picture("fall");
}

/** This month's statement of the customer, as one sees it and as PDF. */
async function saveStatement(page, dialogs, folder, picture) {
  await (await page.get("link", /^Abrechnung/)).click();
  await showThisMonth(page);
  await (await page.showing("gridcell", "Müller Metallbau")).click();
  await picture("abrechnung");
  await page.press("v");
  await page.get("heading", "Müller Metallbau GmbH");
  await page.get("region", /^Seite 1 von/);
  await picture("zeitnachweis");
  await (await page.get("button", /^Speichern/)).click();
  await (await page.get("menuitem", "PDF")).click();
  const file = join(folder, "zeitnachweis.pdf");
  await dialogs.saveAs(SAVING, file);
  await page.see("Gespeichert: zeitnachweis.pdf");
  return file;
}

/** In the first days of a month the page begins with the one before; what the day has done lies in this one. */
async function showThisMonth(page) {
  const words = { month: "long", year: "numeric", timeZone: "Europe/Berlin" };
  const month = new Intl.DateTimeFormat("de-DE", words).format(new Date());
  const period = await page.get("group", "Zeitraum");
  if (!(await period.text()).includes(month)) await page.press("Shift+ArrowRight");
  await page.see(month);
  const answered = () => document.querySelector("[role=tabpanel]:not([aria-busy])") !== null;
  await until("the month's figures", () => page.run(answered));
}

/** All open cases as an Excel list. */
async function saveList(page, dialogs, folder, picture) {
  await (await page.get("link", /^Alle offenen/)).click();
  await page.get("grid", "Alle offenen");
  await page.see(/Import der Bankauszüge/);
  await picture("liste");
  await (await page.get("button", /^Als Excel speichern/)).click();
  const file = join(folder, "offene-faelle.xlsx");
  await dialogs.saveAs(SAVING, file);
  await page.see("Gespeichert: offene-faelle.xlsx");
  return file;
}
