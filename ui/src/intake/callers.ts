// Who may be on the phone, by what stands in the field: a name, and more where two people have the same one.
import type { Contact } from "../bindings";
import { fold } from "../kit/mark";

export type Caller = { text: string; hint: string | undefined; contact: Contact };

/** Every person of a customer under a text of their own. */
export function callersOf(contacts: readonly Contact[]): Caller[] {
  const taken = new Set<string>();
  return contacts.map((contact) => {
    const alike = contacts.filter((one) => one.name === contact.name).length > 1;
    const text = unlike(alike ? withMore(contact) : contact.name, taken);
    taken.add(text);
    return { text, hint: alike ? undefined : contact.role || undefined, contact };
  });
}

/** The person a text names; nobody while it is another name, who is new then. */
export function callerOf(contacts: readonly Contact[], typed: string): Contact | undefined {
  const wish = typed.trim().toLocaleLowerCase();
  return callersOf(contacts).find(({ text }) => text.toLocaleLowerCase() === wish)?.contact;
}

/** The one person whose names begin like what was typed; nobody when it could be several. */
export function meantBy(contacts: readonly Contact[], typed: string): string | undefined {
  const wish = fold(typed.trim());
  if (!wish) return undefined;
  const fits = callersOf(contacts).filter(({ text }) =>
    [fold(text), ...fold(text).split(/\s+/)].some((word) => word.startsWith(wish)),
  );
  return fits.length === 1 ? fits[0]?.text : undefined;
}

/** What stands in the field when a person is chosen. */
export function textOf(contacts: readonly Contact[], id: number): string {
  return callersOf(contacts).find(({ contact }) => contact.id === id)?.text ?? "";
}

/** Whether two spellings are the same telephone number. */
export function isSameNumber(one: string, other: string): boolean {
  return one.replace(/\D/g, "") === other.replace(/\D/g, "");
}

/** Digits as they are read aloud, in threes from the right: `1 204 887 310`. */
export function inThrees(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

function withMore({ name, role, phone }: Contact): string {
  return [name, role || phone].filter(Boolean).join(", ");
}

function unlike(text: string, taken: ReadonlySet<string>): string {
  let count = 2;
  let found = text;
  while (taken.has(found)) found = `${text} (${count++})`;
  return found;
}
