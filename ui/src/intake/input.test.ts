import { beforeEach, expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import type { Call, Reply } from "../backend/wire";
import type { Contact, Hit } from "../bindings";
import { IntakeInput, isIntakeTexts, type Known } from "./input.svelte";

const petersen: Contact = {
  ...{ id: 5, version: 1, customer: 2, name: "Wiebke Petersen", role: "Zoll", salutation: "Frau" },
  ...{ phone: "0451 88907-24", mail: "", remote_id: "", may_order_a: true, active: true },
};
const known: Known = {
  customer: 2,
  contacts: [petersen],
  costs: "50 % Zuschlag",
  charge: "included",
  timer: 7,
};
const send = vi.fn<(call: Call) => Promise<Reply>>();
let input: IntakeInput;

beforeEach(() => {
  input = new IntakeInput();
  send.mockResolvedValue({ answer: { value: 12, problem: null } });
  useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined });
});

function hit(customer: number, contact_name = ""): Hit {
  return {
    customer,
    name: "Nordlicht",
    city: "",
    number: "",
    contact: contact_name ? 5 : null,
    contact_name,
  };
}

it("a known caller is named, a new one is added with the number", async () => {
  input.caller = "Wiebke Petersen";
  expect(await input.request(known)).toMatchObject({ contact: 5, new_contact: null, timer: 7, solved: null });
  input.caller = "Ole Hansen";
  input.phone = " 0171 1 ";
  expect(await input.request(known)).toMatchObject({
    contact: null,
    new_contact: { name: "Ole Hansen", phone: "0171 1" },
    description: "",
  });
});

it("a call-back number that nothing else keeps stands in the description", () => {
  const check = (caller: string, phone: string, description: string) => {
    Object.assign(input, { caller, phone, description: "Druck leer\n" });
    expect(input.describe([petersen])).toBe(description);
  };
  check("Wiebke Petersen", "0451 8890724", "Druck leer\n");
  check("Wiebke Petersen", "0171 1", "Druck leer\nRückruf unter 0171 1");
  check("Ole Hansen", "0171 1", "Druck leer\n");
  check("", "0171 1", "Druck leer\nRückruf unter 0171 1");
});

it("only priority A that costs something needs consent", async () => {
  input.priority = "a";
  expect((await input.request(known)).consent).toBeNull();
  input.consentBy = "Wiebke Petersen";
  input.priority = "b";
  expect((await input.request(known)).consent).toBeNull();
  input.priority = "a";
  expect((await input.request(known)).consent).toEqual({ by: "Wiebke Petersen", channel: "phone", at: null });
  expect((await input.request({ ...known, costs: "" })).consent).toBeNull();
});

it("what was solved at once takes the proposed charge unless another was chosen, and complains at its fields", async () => {
  input.isSolved = true;
  await expect(input.request(known)).rejects.toMatchObject({ field: "text" });
  input.text = "Treiber erneuert";
  await expect(input.request(known)).rejects.toMatchObject({ field: "minutes" });
  input.minutes = "12";
  expect((await input.request(known)).solved).toMatchObject({ minutes: 12, charge: "included" });
  input.charge = "goodwill";
  expect((await input.request(known)).solved).toMatchObject({ charge: "goodwill" });
});

it("another customer takes the caller of the one before along, the same one does not", () => {
  input.choose(hit(2, "Wiebke Petersen"));
  expect(input.caller).toBe("Wiebke Petersen");
  input.choose(null);
  input.choose(hit(2));
  expect(input.caller).toBe("Wiebke Petersen");
  input.choose(null);
  input.choose(hit(3));
  expect(input.caller).toBe("");
});

it("a draft is put back as it was, and nothing else is taken for one", () => {
  expect(input.isTouched).toBe(false);
  input.choose(hit(2, "Wiebke Petersen"));
  input.subject = "Druck";
  const texts: unknown = JSON.parse(JSON.stringify(input.texts));
  const other = new IntakeInput();
  if (isIntakeTexts(texts)) other.texts = texts;
  expect(other.texts).toEqual(input.texts);
  expect(other.isTouched).toBe(true);
  expect(isIntakeTexts({ subject: "Druck" })).toBe(false);
  expect(isIntakeTexts(null)).toBe(false);
});
