// Whether the dialog for a new customer is open. Any place of the window may open it.

let open = $state(false);

export function isAdding(): boolean {
  return open;
}

export function openNewCustomer(): void {
  open = true;
}

export function closeNewCustomer(): void {
  open = false;
}
