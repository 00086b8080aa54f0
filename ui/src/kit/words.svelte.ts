// The sentences: one catalogue per language, shared with paper and mail.
// Reading `t` in a template makes it follow the language at run time.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Sentences } from "./keys";

export type Language = "de" | "en";
export type Key = keyof Sentences;
/** The keys of sentences that take nothing: labels. */
export type Label = { [K in Key]: [Sentences[K]] extends [never] ? K : never }[Key];

/** What a sentence takes. Numbers are grouped and choose the plural; a CID is text. */
export type Arguments<K extends Key> = [Sentences[K]] extends [never]
  ? []
  : [Record<Sentences[K], string | number>];

/** The locale of a language; never the browser's, which is "C" on a bare Linux. */
export const LOCALES: Record<Language, string> = { de: "de-DE", en: "en-GB" };

/** What is only printed stays out; scripts/keys.js leaves out the same. */
const catalogues = import.meta.glob<string>(["../../../i18n/*/*.ftl", "!../../../i18n/*/documents.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();
let current = $state<Language>("de");

export function language(): Language {
  return current;
}

export function setLanguage(next: Language): void {
  current = next;
}

/** The sentence of a key in the current language. */
export function t<K extends Key>(key: K, ...args: Arguments<K>): string {
  return lookup(key, args[0]) ?? key;
}

/** The sentence of a key that is only known at run time, or undefined when there is none. */
export function lookup(key: string, args?: Record<string, FluentVariable>): string | undefined {
  const bundle = bundleOf(current);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return undefined;
  return bundle.formatPattern(pattern, args, []);
}

function bundleOf(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const [path, text] of Object.entries(catalogues)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  bundles.set(language, bundle);
  return bundle;
}
