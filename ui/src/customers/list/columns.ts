// What stands in the columns of the list of customers.
import type { Snippet } from "svelte";
import type { CustomerRow } from "../../bindings";
import type { Column } from "../../kit/grid/columns";
import { t, type Label } from "../../kit/words.svelte";

/** From this width on, in rem, there is room for the telephone and the post code. */
const WIDE = 75;

export function columnsOf(
  cells: Readonly<Record<"name" | "person", Snippet<[CustomerRow]>>>,
): Column<CustomerRow>[] {
  return [
    column("name", "customers-name", 14, { grows: true, cell: cells.name }),
    column("number", "customers-number-short", 5, { text: ({ customer }) => customer.number }),
    column("postcode", "customers-postcode", 3.5, {
      from: WIDE,
      sorts: false,
      text: ({ customer }) => customer.postcode,
    }),
    column("city", "customers-city", 9.5, { text: ({ customer }) => customer.city }),
    column("phone", "customers-phone", 10, {
      from: WIDE,
      sorts: false,
      text: ({ customer }) => customer.phone,
    }),
    column("contract", "customers-contract", 10, {
      text: ({ contract }) => contract || t("customers-price-list"),
    }),
    column("person", "customers-standing", 9, { cell: cells.person }),
    column("living", "customers-living", 5, {
      end: true,
      text: ({ living }) => (living === 0 ? "–" : String(living)),
    }),
  ];
}

function column(
  id: string,
  label: Label,
  width: number,
  more: Partial<Column<CustomerRow>>,
): Column<CustomerRow> {
  return { id, label: t(label), width, sorts: true, ...more };
}
