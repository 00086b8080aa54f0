// What was typed into the set-up and not sent. Nobody sits here yet, so this machine alone keeps it.
import { machine } from "../../frame/remembered.svelte";
import type { Manager } from "../../bindings";

const NAME = "setup";

/** As it stands in the fields. */
export type Typed = {
  name: string;
  street: string;
  town: string;
  phone: string;
  mail: string;
  land: string;
  firstCid: string;
  person: string;
  initials: string;
  rate: string;
  management: Manager[];
};

export function nothingTyped(): Typed {
  return {
    name: "",
    street: "",
    town: "",
    phone: "",
    mail: "",
    land: "",
    firstCid: "1000",
    person: "",
    initials: "",
    rate: "",
    management: [{ name: "", phone: "", mail: "" }],
  };
}

export function typedBefore(): Typed {
  const empty = nothingTyped();
  try {
    const found: unknown = JSON.parse(machine.read(NAME) ?? "null");
    return isLike(found, empty) ? found : empty;
  } catch {
    return empty;
  }
}

export function keepTyped(typed: Typed | null): void {
  machine.write(NAME, JSON.stringify(typed));
}

/** Has the same fields, of the same kinds. */
function isLike<T extends object>(value: unknown, like: T): value is T {
  if (typeof value !== "object" || value === null) return false;
  const given = new Map(Object.entries(value));
  return Object.entries(like).every(([name, one]) => {
    const found: unknown = given.get(name);
    return Array.isArray(one)
      ? Array.isArray(found) && found.every((each) => isLike(each, { name: "", phone: "", mail: "" }))
      : typeof found === typeof one;
  });
}
