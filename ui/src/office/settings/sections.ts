// The parts of the settings in their order, with the words by which each is found.
import type { Component } from "svelte";
import { isDesktop } from "../../backend/desktop";
import { fold } from "../../kit/mark";
import { t, type Label } from "../../kit/words.svelte";
import BackupSection from "./BackupSection.svelte";
import CalendarSection from "./CalendarSection.svelte";
import DataSection from "./DataSection.svelte";
import DutySection from "./DutySection.svelte";
import FirmSection from "./FirmSection.svelte";
import LookSection from "./LookSection.svelte";
import OfficesSection from "./OfficesSection.svelte";
import PaperSection from "./PaperSection.svelte";
import PeopleSection from "./PeopleSection.svelte";
import PricesSection from "./PricesSection.svelte";
import ReasonsSection from "./ReasonsSection.svelte";

export type Section = {
  /** In the address: `#/einstellungen?abschnitt=firma`. */
  id: string;
  label: Label;
  /** What stands in it. */
  words: readonly Label[];
  /** Of the person or the window alone: it is there before the office's settings are known. */
  own?: boolean;
  Body: Component<{ id: string; title: string }>;
};

export const SECTIONS: readonly Section[] = [
  {
    id: "darstellung",
    label: "office-look",
    words: [
      "office-language",
      "office-look-theme",
      "office-look-density",
      "office-look-text",
      "office-look-letters",
      "office-look-theme-dark",
      "office-look-letters-hint",
      "office-look-notices",
      "office-look-notices-hint",
    ],
    own: true,
    Body: LookSection,
  },
  {
    id: "firma",
    label: "office-firm",
    words: [
      "office-name",
      "office-street",
      "office-town",
      "office-phone",
      "office-support-mail",
      "office-web",
      "office-directors",
      "office-register",
      "office-vat-id",
      "office-paper-language",
    ],
    Body: FirmSection,
  },
  {
    id: "papier",
    label: "office-paper",
    words: [
      "office-logo",
      "office-logo-hint",
      "office-colour",
      "office-contact",
      "office-contact-hint",
      "office-objection",
      "office-review",
    ],
    Body: PaperSection,
  },
  {
    id: "zustaendigkeit",
    label: "office-duty",
    words: [
      "office-responsible",
      "office-management",
      "office-management-hint-settings",
      "office-by-person",
      "office-by-person-allow",
    ],
    Body: DutySection,
  },
  {
    id: "servicezeiten",
    label: "office-calendar",
    words: [
      "frame-calendar-week",
      "frame-calendar-week-hint",
      "frame-land",
      "frame-land-hint",
      "frame-calendar-closed",
      "frame-calendar-zone",
    ],
    Body: CalendarSection,
  },
  {
    id: "mitarbeiter",
    label: "office-people",
    words: [
      "office-person-add",
      "office-initials",
      "office-person-role",
      "office-person-substitute",
      "office-person-from",
      "office-people-lead",
    ],
    Body: PeopleSection,
  },
  {
    id: "gruende",
    label: "office-reasons",
    words: ["office-reasons-lead", "office-reason-add", "office-reason-charge"],
    Body: ReasonsSection,
  },
  { id: "preise", label: "office-prices", words: ["office-rate", "office-prices-lead"], Body: PricesSection },
  {
    id: "sicherung",
    label: "backups-title",
    words: ["backups-make", "backups-folder", "backups-restore"],
    Body: BackupSection,
  },
  {
    id: "daten",
    label: "imports-place",
    words: ["imports-settings-lead", "imports-export", "imports-export-lead"],
    own: true,
    Body: DataSection,
  },
  // A browser always stands in one office.
  ...(isDesktop
    ? [
        {
          id: "beispiel",
          label: "office-sample",
          words: [],
          own: true,
          Body: OfficesSection,
        } satisfies Section,
      ]
    : []),
];

/** Those in which each of the typed words stands, also within another: "Feier" of "Feiertage". */
export function found(typed: string): readonly Section[] {
  const wishes = fold(typed).split(/\s+/).filter(Boolean);
  return SECTIONS.filter(({ label, words }) => {
    const text = fold([label, ...words].map((word) => t(word)).join(" "));
    return wishes.every((wish) => text.includes(wish));
  });
}
