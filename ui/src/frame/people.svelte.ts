// Who works here, for names beside cases, times and acts.
import { query } from "../backend/query.svelte";
import type { Person, PersonId } from "../bindings";

let all = $state.raw<ReadonlyMap<PersonId, Person>>(new Map());
let seated = $state<PersonId>();

/** Begins to follow who works here and who sits here. Once, while the window is made. */
export function startPeople(): void {
  const people = query("people_list", () => ({}));
  const desk = query("desk_status", () => ({}));
  $effect(() => {
    if (people.answer) all = new Map(people.answer.map((person) => [person.id, person]));
  });
  $effect(() => {
    if (desk.answer) seated = desk.answer.person?.id;
  });
}

/** Everyone who works here now, by name. */
export function colleagues(): Person[] {
  return [...all.values()].filter((person) => person.active);
}

export function personOf(id: PersonId | null | undefined): Person | undefined {
  return id === null || id === undefined ? undefined : all.get(id);
}

/** The full name; empty while it is not known. */
export function nameOf(id: PersonId | null | undefined): string {
  return personOf(id)?.name ?? "";
}

/** One to four letters for narrow columns. */
export function initialsOf(id: PersonId | null | undefined): string {
  return personOf(id)?.initials ?? "";
}

/** Who sits at this computer. */
export function me(): PersonId | undefined {
  return seated;
}
