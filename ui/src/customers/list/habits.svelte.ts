// How a person arranged the list of customers.
import { remembered } from "../../frame/remembered.svelte";
import { USUAL, type Layout, type Sort } from "../../kit/grid/columns";

export const layout = remembered<Layout>("customers-columns", USUAL, isLayout);
export const order = remembered<Sort>("customers-order", { column: "name", down: false }, isSort);

function isLayout(value: unknown): value is Layout {
  if (typeof value !== "object" || value === null || !("widths" in value) || !("shown" in value))
    return false;
  const { widths, shown } = value;
  const isWidths =
    typeof widths === "object" &&
    widths !== null &&
    Object.values(widths).every((one) => typeof one === "number");
  return (
    isWidths && (shown === null || (Array.isArray(shown) && shown.every((one) => typeof one === "string")))
  );
}

function isSort(value: unknown): value is Sort {
  if (typeof value !== "object" || value === null || !("column" in value) || !("down" in value)) return false;
  return typeof value.column === "string" && typeof value.down === "boolean";
}
