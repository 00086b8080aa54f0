// Finding the case that time is booked on: by its number in any spelling, its customer or words.
import { call } from "../backend/backend";
import type { ListRow, Status } from "../bindings";
import { me } from "../frame/people.svelte";

export type FoundCase = { cid: number; customer: string; subject: string; status: Status };

const MOST = 8;

/** The best first; for "" the seated person's cases that changed last. */
export async function findCases(text: string): Promise<FoundCase[]> {
  if (!text.trim()) return latest();
  const { exact, cases } = await call("search", { text, most: MOST });
  const others = cases.filter((row) => row.cid !== exact?.cid);
  return (exact ? [exact, ...others] : others).map(found);
}

export async function caseOf(cid: number): Promise<FoundCase | undefined> {
  const { exact } = await call("search", { text: `CID ${cid}`, most: 1 });
  return exact ? found(exact) : undefined;
}

async function latest(): Promise<FoundCase[]> {
  const filter = {
    statuses: [],
    customer: null,
    responsible: me() ?? null,
    kinds: [],
    priorities: [],
    due_before: null,
    text: "",
    undecided: false,
  };
  const { rows } = await call("ticket_list", {
    filter,
    order: { by: "changed", descending: true },
    offset: 0,
    limit: MOST,
    locate: null,
  });
  return rows.map(found);
}

function found({ cid, customer_brief, subject, status }: ListRow): FoundCase {
  return { cid, customer: customer_brief, subject, status };
}
