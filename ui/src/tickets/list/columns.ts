// What stands in the columns of a list of cases.
import type { Snippet } from "svelte";
import type { ListRow, Status } from "../../bindings";
import { duration, near, nearDay } from "../../kit/format";
import type { Column } from "../../kit/grid/columns";
import { now } from "../../kit/now.svelte";
import { t, type Label } from "../../kit/words.svelte";

/** The cells that are drawn. */
export type Cells = Readonly<
  Record<
    "priority" | "subject" | "kind" | "status" | "initials" | "responsible" | "due" | "age",
    Snippet<[ListRow]>
  >
>;

/** From this width on, in rem, names are shown in full. */
const WIDE = 60;

/** The columns of a place: when a case on Hold comes back and when a closed one was closed matter only there. */
export function columnsOf(place: Status | undefined, cells: Cells): Column<ListRow>[] {
  return [
    column("priority", "tickets-priority", 1.25, {
      short: t("tickets-priority-short"),
      cell: cells.priority,
    }),
    column("cid", "tickets-cid", 3, { end: true, text: (row) => String(row.cid) }),
    column("brief", "tickets-customer", 7.5, { until: WIDE, text: (row) => row.customer_brief }),
    column("customer", "tickets-customer", 13.75, { from: WIDE, text: (row) => row.customer_name }),
    column("subject", "tickets-subject", 8, { grows: true, cell: cells.subject }),
    column("kind", "tickets-kind", 9.5, { from: WIDE, cell: cells.kind }),
    column("status", "tickets-status", 5.25, { cell: cells.status }),
    column("initials", "tickets-responsible", 1.75, {
      short: t("tickets-responsible-short"),
      until: WIDE,
      cell: cells.initials,
    }),
    column("responsible", "tickets-responsible", 6.5, { from: WIDE, cell: cells.responsible }),
    ...(place === "hold"
      ? [column("until", "tickets-resubmission", 5.75, { end: true, sorts: false, text: until })]
      : []),
    ...(place === "closed"
      ? [column("closed", "tickets-closed-at", 5.75, { end: true, text: closed })]
      : [column("due", "tickets-due", 5.75, { end: true, cell: cells.due })]),
    column("age", "tickets-age", 3.5, { end: true, from: WIDE, cell: cells.age }),
    column("worked", "tickets-time", 2.75, { end: true, from: WIDE, text: worked }),
  ];
}

function column(id: string, label: Label, width: number, more: Partial<Column<ListRow>>): Column<ListRow> {
  return { id, label: t(label), width, sorts: true, ...more };
}

function until(row: ListRow): string {
  return row.hold_until === null ? "–" : nearDay(row.hold_until, now());
}

function closed(row: ListRow): string {
  return row.closed === null ? "–" : near(row.closed, now());
}

function worked(row: ListRow): string {
  return row.worked === 0 ? "–" : duration(row.worked);
}
