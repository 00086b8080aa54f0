// How a customer wants the paper; what kind of paper that is, is the customer's own habit.
import { call } from "../backend/backend";
import type { CustomerId, Habits, StatementQuery } from "../bindings";
import { language } from "../kit/words.svelte";
import type { Span } from "../frame/period/period";

/** What is shown and hidden as long as nobody said otherwise. */
export const USUAL = {
  prices: true,
  clocks: true,
  people: "initials",
  free_value: true,
  free_lines: true,
  allowance: true,
  signature: true,
  letterhead: true,
  charts: false,
} as const;

export const SWITCHES = [
  "prices",
  "clocks",
  "free_lines",
  "free_value",
  "allowance",
  "signature",
  "letterhead",
  "charts",
] as const;
export const PEOPLE = ["initials", "names", "nobody"] as const;

export async function habitsOf(customer: CustomerId): Promise<Habits> {
  const { habits } = (await call("customer_get", { customer })).customer;
  return habits ?? usualHabits();
}

export function usualHabits(): Habits {
  return { options: USUAL, language: language() };
}

/** The statement of a customer as that customer wants it. */
export async function usualQuery(customer: CustomerId, { from, to }: Span): Promise<StatementQuery> {
  const { options, language } = await habitsOf(customer);
  return { customer, from, to, options, language };
}
