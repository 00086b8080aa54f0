// How the program looks and behaves for one person.
import { setLanguage, type Language } from "../kit/words.svelte";
import { machine, remembered } from "./remembered.svelte";

export type Theme = "system" | "light" | "dark";
export type Density = "comfortable" | "compact";
export type TextSize = "100" | "115" | "130" | "150";

const isLanguage = oneOf<Language>("de", "en");
const language = remembered<Language | undefined>("language", undefined, isLanguage);
const theme = remembered<Theme>("theme", "system", oneOf("system", "light", "dark"));
const density = remembered<Density>("density", "comfortable", oneOf("comfortable", "compact"));
const text = remembered<TextSize>("text", "100", oneOf("100", "115", "130", "150"));
const letters = remembered<boolean>("letters", true, (value) => typeof value === "boolean");

const notices = remembered<boolean>("notices", true, (value) => typeof value === "boolean");

const OFFICE_LANGUAGE = "office-language";
const lastKnown = machine.read(OFFICE_LANGUAGE);
let officeLanguage = $state<Language>(isLanguage(lastKnown) ? lastKnown : "de");

/** The language for whoever chose none; this machine remembers it for the next first glance. */
export function setOfficeLanguage(next: Language): void {
  officeLanguage = next;
  machine.write(OFFICE_LANGUAGE, next);
}

/** Setting one of them acts at once and is remembered. */
export const preferences = {
  get language(): Language {
    return language.value ?? officeLanguage;
  },
  set language(next) {
    language.value = next;
  },
  get theme() {
    return theme.value;
  },
  set theme(next) {
    theme.value = next;
  },
  get density() {
    return density.value;
  },
  set density(next) {
    density.value = next;
  },
  get text() {
    return text.value;
  },
  set text(next) {
    text.value = next;
  },
  /** Whether single letters act. */
  get letters() {
    return letters.value;
  },
  set letters(next) {
    letters.value = next;
  },
  /** Whether the system reminds beside the window. */
  get notices() {
    return notices.value;
  },
  set notices(next) {
    notices.value = next;
  },
};

/** Keeps for who sits here now what was chosen before anyone did. */
export function keepLook(): void {
  // Read by the getters, kept by the setters.
  Object.assign(preferences, { ...preferences });
}

/** Keeps the page as the preferences say. Call it while the window is made. */
export function applyPreferences(): void {
  const root = document.documentElement;
  $effect.pre(() => {
    setLanguage(preferences.language);
    root.lang = preferences.language;
    root.dataset["theme"] = preferences.theme;
    root.dataset["density"] = preferences.density;
    root.dataset["text"] = preferences.text;
    root.dataset["letters"] = preferences.letters ? "on" : "off";
  });
}

function oneOf<V extends string>(...values: V[]): (value: unknown) => value is V {
  return (value): value is V => values.some((one) => one === value);
}
