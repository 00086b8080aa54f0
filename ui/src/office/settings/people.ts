// People as choices.
import type { PersonId } from "../../bindings";
import { colleagues, personOf } from "../../frame/people.svelte";
import type { Option } from "../../kit/options";

/** The id of an option's value; none for the empty one. */
export function idOf(value: string): PersonId | null {
  return value === "" ? null : Number(value);
}

/** Everyone who works here; who is chosen and has left is still shown. `none` names nobody, where that is possible. */
export function peopleOptions(chosen: string, none?: string, without?: PersonId): Option[] {
  const here = colleagues().filter((person) => person.id !== without);
  const left = personOf(idOf(chosen));
  const all = left && !here.some((person) => person.id === left.id) ? [...here, left] : here;
  const options = all.map(({ id, name, role }) => ({
    value: String(id),
    label: name,
    hint: role || undefined,
  }));
  return none === undefined ? options : [{ value: "", label: none }, ...options];
}
