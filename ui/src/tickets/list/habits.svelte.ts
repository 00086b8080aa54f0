// How a person arranged the lists of cases.
import type { Order, Status } from "../../bindings";
import { remembered } from "../../frame/remembered.svelte";
import { USUAL, type Layout } from "../../kit/grid/columns";
import { isOrder, usualOrder } from "./order";

type Orders = Readonly<Record<string, Order>>;

export const PANE = 26;

export const layout = remembered<Layout>("tickets-columns", USUAL, isLayout);
export const pane = remembered<number>("tickets-pane", PANE, (value) => typeof value === "number");
export const preview = remembered<boolean>("tickets-preview", true, (value) => typeof value === "boolean");
const orders = remembered<Orders>("tickets-orders", {}, isOrders);

/** The order of a place, as it was last sorted. */
export function orderAt(place: Status | undefined): Order {
  return orders.value[place ?? "living"] ?? usualOrder(place);
}

export function sortAt(place: Status | undefined, order: Order): void {
  orders.value = { ...orders.value, [place ?? "living"]: order };
}

function isLayout(value: unknown): value is Layout {
  if (typeof value !== "object" || value === null || !("widths" in value) || !("shown" in value))
    return false;
  const { widths, shown } = value;
  const isWidths = typeof widths === "object" && widths !== null && Object.values(widths).every(isNumber);
  return (
    isWidths && (shown === null || (Array.isArray(shown) && shown.every((one) => typeof one === "string")))
  );
}

function isOrders(value: unknown): value is Orders {
  return typeof value === "object" && value !== null && Object.values(value).every(isOrder);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
