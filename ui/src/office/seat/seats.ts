// Who could sit here instead: the people in the menu at the bottom left.
import { act } from "../../frame/act";
import type { MenuEntry } from "../../kit/menu";
import { t } from "../../kit/words.svelte";
import { status } from "../status.svelte";

export function seats(): readonly MenuEntry[] {
  const desk = status();
  const people = desk?.people ?? [];
  // Alone in the office one is never anyone else.
  if (people.length < 2) return [];
  return people.map(({ id, name }) => ({
    id: `seat.${id}`,
    label: name,
    ticked: id === desk?.person?.id,
    run: () => void act("seat_take", { person: id }, () => t("office-seat-taken", { name })),
  }));
}
