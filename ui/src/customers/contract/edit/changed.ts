// Rows come and go by buttons: their form learns of it as of anything typed.

export function noteChange(event: Event): void {
  event.target?.dispatchEvent(new Event("input", { bubbles: true }));
}
