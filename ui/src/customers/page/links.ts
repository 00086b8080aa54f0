// Telephone numbers as the system's telephone program takes them.

export function dial(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, "")}`;
}
