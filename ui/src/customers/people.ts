// Our people as choices.
import type { PersonId } from "../bindings";
import { colleagues, personOf } from "../frame/people.svelte";
import type { Option } from "../kit/options";

/** The id of an option's value; none for the empty one. */
export function idOf(value: string): PersonId | null {
  return value === "" ? null : Number(value);
}

/** Nobody, then everyone who works here; who is chosen and has left is still shown. */
export function peopleOptions(chosen: string, none: string): Option[] {
  const here = colleagues();
  const left = personOf(idOf(chosen));
  const all = left && !here.some((person) => person.id === left.id) ? [...here, left] : here;
  const options = all.map(({ id, name, role }) => ({
    value: String(id),
    label: name,
    hint: role || undefined,
  }));
  return [{ value: "", label: none }, ...options];
}
