// From the heads of the columns to the order Callbuch is asked for, and back.
import type { Order, SortKey, Status } from "../../bindings";
import type { Sort } from "../../kit/grid/columns";

/** By what a column sorts. Two columns of the same thing, short and long, sort alike. */
const KEYS: Readonly<Record<string, SortKey>> = {
  priority: "urgency",
  cid: "cid",
  brief: "customer",
  customer: "customer",
  subject: "subject",
  kind: "kind",
  status: "status",
  initials: "responsible",
  responsible: "responsible",
  due: "due",
  age: "age",
  worked: "worked",
  closed: "closed",
};

/** The order of a place that nobody sorted: what is closed is read from the end, all else is work to do. */
export function usualOrder(place: Status | undefined): Order {
  return place === "closed" ? { by: "closed", descending: true } : { by: "urgency", descending: false };
}

export function orderOf(sort: readonly Sort[]): Order | undefined {
  const [first] = sort;
  const by = first && KEYS[first.column];
  return by && { by, descending: first.down };
}

/** The heads to mark. Urgency is priority, then deadline. */
export function sortOf(order: Order): Sort[] {
  const columns = Object.keys(KEYS).filter((column) => KEYS[column] === order.by);
  if (order.by === "urgency") columns.push("due");
  return columns.map((column) => ({ column, down: order.descending }));
}

export function isOrder(value: unknown): value is Order {
  if (typeof value !== "object" || value === null || !("by" in value) || !("descending" in value))
    return false;
  return typeof value.descending === "boolean" && Object.values(KEYS).some((key) => key === value.by);
}
