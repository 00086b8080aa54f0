// What a list shows: which cases, in which order, in which columns. As a saved view keeps it, and as the address
// tells what was changed about one since.
import type { Order, Status, ViewColumn, ViewShown } from "../../bindings";
import { isOrder } from "../list/order";
import { STATES, filterOf, queryOf, same, viewOf, type View } from "../list/view";

export type Listed = { view: View; order: Order; columns: readonly ViewColumn[] | null };

const COLUMNS = [
  ...(["priority", "cid", "brief", "customer", "subject", "kind", "status"] as const),
  ...(["initials", "responsible", "until", "due", "closed", "age", "worked"] as const),
] as const satisfies readonly ViewColumn[];

/** Said in the address when a saved view shows something else than it keeps. */
const CHANGED = "geaendert";

/** The columns Callbuch knows of those a grid shows. */
export function columnsNamed(shown: readonly string[] | null): ViewColumn[] | null {
  return shown === null ? null : COLUMNS.filter((one) => shown.includes(one));
}

export function listedOf({ filter, due, order, columns }: ViewShown): Listed {
  const { statuses, customer, responsible, kinds, priorities, text, undecided } = filter;
  const view: View = {
    ...{ customer, responsible, kinds, priorities, due, words: text, undecided },
    statuses: statuses.length > 0 ? statuses : STATES,
  };
  return { view, order, columns };
}

export function keptOf({ view, order, columns }: Listed): ViewShown {
  return { filter: filterOf(view, null), due: view.due, order, columns: columns && [...columns] };
}

/** Whether two lists show the same. */
export function sameListed(one: Listed, other: Listed): boolean {
  const [a, b] = [one, other];
  const sets = [
    [a.view.statuses, b.view.statuses],
    [a.view.kinds, b.view.kinds],
    [a.view.priorities, b.view.priorities],
  ] as const;
  const plain = ({
    view: { customer, responsible, due, words, undecided },
    order: { by, descending },
  }: Listed) => JSON.stringify([customer, responsible, due, words, undecided, by, descending]);
  return (
    plain(a) === plain(b) && sets.every(([x, y]) => same<string>(x, y)) && sameColumns(a.columns, b.columns)
  );
}

function sameColumns(one: Listed["columns"], other: Listed["columns"]): boolean {
  return one === null || other === null ? one === other : same(one, other);
}

/** What a saved view shows now: what it keeps, or what the address says was made of it. */
export function readListed(saved: Listed, query: URLSearchParams): Listed {
  if (!query.has(CHANGED)) return saved;
  const [, minus = "", by = ""] = /^(-?)(\w+)$/.exec(query.get("sort") ?? "") ?? [];
  const order = { by, descending: minus !== "" };
  return {
    view: viewOf(undefined, query),
    order: isOrder(order) ? order : saved.order,
    columns: columnsNamed(query.get("spalten")?.split(" ") ?? null),
  };
}

/** The address of a saved view that shows this: nothing while it shows what it keeps. */
export function writeListed(saved: Listed, shown: Listed): Record<string, string> {
  if (sameListed(saved, shown)) return {};
  const { view, order, columns } = shown;
  return {
    [CHANGED]: "1",
    ...queryOf(undefined, view),
    sort: `${order.descending ? "-" : ""}${order.by}`,
    ...(columns === null ? {} : { spalten: columns.join(" ") }),
  };
}

/** The state whose own columns such a list has: when what rests comes back, when what is closed was closed. */
export function placeLike({ statuses }: View): Status | undefined {
  const [only] = statuses;
  return statuses.length === 1 ? only : undefined;
}
