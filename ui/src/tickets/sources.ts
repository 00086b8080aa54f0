// How cases and customers are found by the one search field.
import { call } from "../backend/backend";
import type { Cid, ListRow, SearchHits } from "../bindings";
import type { Hit, PaletteSource } from "../frame/feature";
import { go } from "../frame/router.svelte";
import { understandCid } from "../frame/typed";

/** Hits that are shown. */
const MOST = 8;

/** All sources ask at the same time for the same words: Callbuch is asked once. */
let asked: { text: string; hits: Promise<SearchHits> } | undefined;

function search(text: string): Promise<SearchHits> {
  if (asked?.text !== text) asked = { text, hits: call("search", { text, most: MOST }) };
  return asked.hits;
}

/** The case whose number was typed, in any spelling. */
export const cid: PaletteSource = {
  id: "cid",
  label: "tickets-cid",
  findsCids: true,
  async find(text) {
    if (text === "") return [];
    const { exact, led_from } = await search(text);
    if (exact) return [hit(exact, 1, led_from)];
    await understandCid(text);
    return [];
  },
};

/** Cases with all words. */
export const cases: PaletteSource = {
  id: "cases",
  label: "tickets-group-cases",
  async find(text) {
    if (text === "") return [];
    const { cases } = await search(text);
    return cases.map((row) => hit(row, 0.9));
  },
};

/** Customers by name, contact, telephone or city. */
export const customers: PaletteSource = {
  id: "customers",
  label: "tickets-group-customers",
  async find(text) {
    if (text === "") return [];
    const { customers } = await search(text);
    return customers.map(({ customer, name, city, contact_name }): Hit => ({
      id: `customer-${customer}-${contact_name}`,
      title: contact_name ? `${contact_name}, ${name}` : name,
      detail: city,
      icon: contact_name ? "user" : "people",
      score: 0.8,
      run: () => go(`kunde/${customer}`),
    }));
  },
};

/** `ledFrom` is the number that was typed, when its case has become part of this one. */
function hit(row: ListRow, score: number, ledFrom: Cid | null = null): Hit {
  const number = ledFrom === null ? String(row.cid) : `${ledFrom} → ${row.cid}`;
  return {
    id: `case-${row.cid}`,
    title: `${number} ${row.subject}`,
    detail: row.customer_brief,
    status: row.status,
    score,
    run: () => go(`fall/${row.cid}`),
  };
}
