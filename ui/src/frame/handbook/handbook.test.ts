import { expect, it } from "vitest";
import { page, search } from "./pages";
import { render } from "./render";

const PAGES = [
  page("/docs/handbook/de/10-today.md", "# Heute\n\nWas heute fällig ist.\n"),
  page(
    "/docs/handbook/de/20-case.md",
    "# Der Fall\n\nEine **Wiedervorlage** setzen Sie mit `H`.\n\n| Taste | Wirkung |\n",
  ),
];

it("a file is a page: its number is its place, its heading its title", () => {
  expect(PAGES.map(({ id, title }) => [id, title])).toEqual([
    ["today", "Heute"],
    ["case", "Der Fall"],
  ]);
  expect(page("x/notes.md", "no heading").title).toBe("notes");
});

it("searching finds titles first and shows the line", () => {
  const check = (typed: string, found: [string, string][]) =>
    expect(search(PAGES, typed).map(({ page, excerpt }) => [page.id, excerpt])).toEqual(found);
  check("wiedervorlage", [["case", "Eine Wiedervorlage setzen Sie mit H."]]);
  check("heute", [["today", "Was heute fällig ist."]]);
  check("der fall", [["case", "Eine Wiedervorlage setzen Sie mit H."]]);
  check("never", []);
});

it("links between pages stay in the program, others do not change", () => {
  const check = (markdown: string, html: string) => expect(render(markdown, "de").trim()).toBe(html);
  check("[Fall](20-case.md)", '<p><a href="#/handbuch/case">Fall</a></p>');
  check("[Fall](./case.md#halt)", '<p><a href="#/handbuch/case">Fall</a></p>');
  check("[Netz](https://example.org/a.md)", '<p><a href="https://example.org/a.md">Netz</a></p>');
});
