// A page of the handbook as HTML. The pages are our own, shipped with the program.
import { Marked, type Token, type Tokens } from "marked";
import type { Language } from "../../kit/words.svelte";
import { href } from "../router.svelte";
import { pictureUrl } from "./pages";

/** Links between pages become links of the program, pictures those that were shipped. */
export function render(markdown: string, language: Language): string {
  const marked = new Marked({
    async: false,
    gfm: true,
    walkTokens(token) {
      if (!pointsSomewhere(token)) return;
      token.href =
        token.type === "image" ? (pictureUrl(token.href, language) ?? token.href) : linkOf(token.href);
    },
  });
  const html = marked.parse(markdown);
  return typeof html === "string" ? html : "";
}

function pointsSomewhere(token: Token): token is Tokens.Link | Tokens.Image {
  return token.type === "link" || token.type === "image";
}

function linkOf(link: string): string {
  const name = /^(?:\.\/)?(?:\d+-)?([\w-]+)\.md(?:#.*)?$/.exec(link)?.[1];
  return name ? href(`handbuch/${name}`) : link;
}
