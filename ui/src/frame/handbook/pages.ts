// The pages of the handbook as they lie in docs/handbook: one file a page, the same names in both languages.
// `20-case.md` is the page `case`; the number is its place, its first heading its title.
import type { Language } from "../../kit/words.svelte";
import { fits } from "../palette/groups";

export type Page = { id: string; title: string; markdown: string };

const files = import.meta.glob<string>("../../../../docs/handbook/*/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const pictures = import.meta.glob<string>("../../../../docs/handbook/**/*.{png,svg,webp}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** All pages of a language in their order. */
export function pagesOf(language: Language): Page[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/handbook/${language}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, markdown]) => page(path, markdown));
}

/** Where a picture of a page is served from. */
export function pictureUrl(path: string, language: Language): string | undefined {
  const name = path.replace(/^(\.\.?\/)+/, "");
  const found = Object.entries(pictures).filter(([file]) => file.endsWith(`/${name}`));
  return (found.find(([file]) => file.includes(`/handbook/${language}/`)) ?? found[0])?.[1];
}

export function page(path: string, markdown: string): Page {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1] ?? name;
  return { id: name.replace(/^\d+-/, ""), title, markdown };
}

export type Finding = { page: Page; excerpt: string };

/** The pages with all typed words, those with them in the title first; with the line where the first stands. */
export function search(pages: readonly Page[], typed: string): Finding[] {
  return pages
    .flatMap((page) => {
      const lines = page.markdown.split("\n").filter((line) => line.trim() && !line.startsWith("#"));
      const inTitle = fits(page.title, typed) !== undefined;
      const line = lines.find((one) => fits(plain(one), typed) !== undefined);
      if (!inTitle && line === undefined) return [];
      return [{ page, excerpt: plain(line ?? lines[0] ?? ""), inTitle }];
    })
    .sort((a, b) => Number(b.inTitle) - Number(a.inTitle));
}

/** A line without the signs of Markdown. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[\s>*\-|\d.]+/, "")
    .replace(/[*_`|]/g, "")
    .trim();
}
