// The net below every act: a failure nobody showed becomes a message.
import { failureOf } from "../backend/failure";
import { complain } from "./toasts.svelte";

export function complainOf(event: PromiseRejectionEvent): void {
  event.preventDefault();
  complain(failureOf(event.reason).sentence);
}
