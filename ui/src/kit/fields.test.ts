import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import Choice from "./Choice.svelte";
import Combobox from "./Combobox.svelte";
import Select from "./Select.svelte";
import TextArea from "./TextArea.svelte";
import UnderstoodField from "./UnderstoodField.svelte";

const WAYS = [
  { value: "phone", label: "am Telefon" },
  { value: "mail", label: "per E-Mail" },
  { value: "person", label: "persönlich" },
];

async function press(element: HTMLElement, ...keys: string[]): Promise<void> {
  for (const key of keys) await fireEvent.keyDown(element, { key });
}

function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

describe("a choice of a few", () => {
  it("has one tab stop and is made with the arrows", async () => {
    const onchange = vi.fn();
    render(Choice, { label: "Wie", value: "phone", options: WAYS, onchange });
    const radio = (name: string) => screen.getByRole("radio", { name });
    expect(screen.getByRole("radiogroup", { name: "Wie" })).toBeTruthy();
    expect(screen.getAllByRole("radio").filter((one) => one.tabIndex === 0)).toEqual([radio("am Telefon")]);
    await press(radio("am Telefon"), "ArrowRight");
    expect(onchange).toHaveBeenLastCalledWith("mail");
    expect(document.activeElement).toBe(radio("per E-Mail"));
    await press(radio("per E-Mail"), "ArrowLeft", "ArrowLeft");
    expect(radio("persönlich").getAttribute("aria-checked")).toBe("true");
  });

  it("is made with the letter an option begins with, or has", async () => {
    const onchange = vi.fn();
    const options = [...WAYS.slice(0, 2), { value: "visit", label: "vor Ort", letter: "o" }];
    render(Choice, { label: "Wie", value: "phone", options, onchange });
    const radio = (name: string) => screen.getByRole("radio", { name });
    await press(radio("am Telefon"), "p");
    expect(onchange).toHaveBeenLastCalledWith("mail");
    await press(radio("per E-Mail"), "v");
    expect(onchange).toHaveBeenCalledTimes(1);
    await press(radio("per E-Mail"), "O");
    expect(onchange).toHaveBeenLastCalledWith("visit");
  });
});

describe("a list of choices", () => {
  function show(value?: string) {
    const onchange = vi.fn();
    render(Select, { label: "Wie", value, options: WAYS, onchange });
    return { onchange, field: screen.getByRole("combobox", { name: "Wie" }) };
  }

  it("opens at what is chosen, is walked through, and closes with the choice", async () => {
    const { onchange, field } = show("mail");
    expect(field.textContent).toContain("per E-Mail");
    await press(field, "ArrowDown");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain(
      "per E-Mail",
    );
    await press(field, "ArrowDown", "Enter");
    expect(onchange).toHaveBeenLastCalledWith("person");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("finds by first letters, open or closed", async () => {
    const { onchange, field } = show("phone");
    await press(field, "p");
    expect(onchange).toHaveBeenLastCalledWith("mail");
    await press(field, "ArrowDown", "p", "Enter");
    expect(onchange).toHaveBeenLastCalledWith("person");
  });

  it("saves its form with Enter, and opens where there is none", async () => {
    const form = document.body.appendChild(document.createElement("form"));
    const saved = vi.spyOn(form, "requestSubmit").mockImplementation(() => undefined);
    render(Select, { target: form, props: { label: "Wer", value: "phone", options: WAYS } });
    const field = screen.getByRole("combobox", { name: "Wer" });
    await press(field, "Enter");
    expect(saved).toHaveBeenCalled();
    expect(field.getAttribute("aria-expanded")).toBe("false");
    form.remove();

    const { field: alone } = show("phone");
    await press(alone, "Enter");
    expect(alone.getAttribute("aria-expanded")).toBe("true");
  });

  it("keeps what was chosen when left with Esc", async () => {
    const { onchange, field } = show("phone");
    await press(field, "ArrowDown", "ArrowDown", "Escape");
    expect(onchange).not.toHaveBeenCalled();
    expect(screen.queryByRole("listbox")).toBeNull();
  });
});

describe("a field that searches", () => {
  const NAMES = ["Müller Metallbau", "Müllerei Kern", "Nordlicht Reederei"];

  function show(search = (text: string) => Promise.resolve(NAMES.filter((name) => name.includes(text)))) {
    const onchange = vi.fn();
    const create = { label: (text: string) => `Neu: ${text}`, run: vi.fn() };
    render(Combobox<string>, {
      label: "Kunde",
      value: undefined,
      search,
      text: (name: string) => name,
      key: (name: string) => name,
      onchange,
      create,
    });
    const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Kunde" });
    field.focus();
    return { onchange, create, field };
  }

  async function type(field: HTMLInputElement, text: string): Promise<void> {
    await fireEvent.input(field, { target: { value: text } });
    await settled();
  }

  it("has the best hit ready, so that Enter takes it", async () => {
    const { onchange, field } = show();
    await type(field, "Müll");
    expect(screen.getAllByRole("option").map((option) => option.textContent.trim())).toEqual([
      "Müller Metallbau",
      "Müllerei Kern",
      "Neu: Müll",
    ]);
    await press(field, "Enter");
    expect(onchange).toHaveBeenLastCalledWith("Müller Metallbau");
    expect(field.value).toBe("Müller Metallbau");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("is walked through without the caret leaving the text", async () => {
    const { onchange, field } = show();
    await type(field, "Müll");
    await press(field, "ArrowDown");
    expect(document.getElementById(field.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain(
      "Müllerei Kern",
    );
    expect(document.activeElement).toBe(field);
    await press(field, "Tab");
    expect(onchange).toHaveBeenLastCalledWith("Müllerei Kern");
  });

  it("offers to make what is not there", async () => {
    const { create, field } = show();
    await type(field, "Zäh");
    await press(field, "Enter");
    expect(create.run).toHaveBeenCalledWith("Zäh");
  });

  it("drops an answer that comes after a later one", async () => {
    const answers: ((names: string[]) => void)[] = [];
    const { field } = show(() => new Promise((done) => answers.push(done)));
    await type(field, "M");
    await type(field, "No");
    answers[1]?.(["Nordlicht Reederei"]);
    answers[0]?.(["Müller Metallbau"]);
    await settled();
    expect(screen.getAllByRole("option")[0]?.textContent.trim()).toBe("Nordlicht Reederei");
  });

  it.each(["Enter", "Tab"])(
    "waits for its answer when %s is quicker, also with an older one open",
    async (key) => {
      const answers: ((names: string[]) => void)[] = [];
      const { onchange, field } = show(() => new Promise((done) => answers.push(done)));
      await type(field, "M");
      answers[0]?.(["Müller Metallbau"]);
      await settled();
      await type(field, "No");
      await press(field, key);
      if (key === "Tab") field.blur();
      expect(onchange).not.toHaveBeenCalled();
      answers.at(-1)?.(["Nordlicht Reederei"]);
      await settled();
      expect(onchange.mock.calls).toEqual([["Nordlicht Reederei"]]);
      expect(field.value).toBe("Nordlicht Reederei");
      expect(field.getAttribute("aria-expanded")).toBe("false");
    },
  );

  it("does not save a form while a name is only half written", async () => {
    const { field } = show(() => new Promise(() => undefined));
    await type(field, "Mü");
    expect(await fireEvent.keyDown(field, { key: "Enter" }), "the key went no further").toBe(false);
  });

  it("forgets the choice as soon as one goes on typing", async () => {
    const { onchange, field } = show();
    await type(field, "Nord");
    await press(field, "Enter");
    await type(field, "Nordli");
    expect(onchange).toHaveBeenLastCalledWith(undefined);
    expect(field.value).toBe("Nordli");
  });
});

describe("a field that understands", () => {
  class Refusal extends Error {
    readonly sentence = "Das ist kein Datum.";
  }

  function show() {
    const understand = vi.fn((text: string) =>
      text === "fr 8:00"
        ? Promise.resolve({ value: "2026-11-27T08:00", text: "Freitag, 27.11.2026, 8:00" })
        : Promise.reject(new Refusal()),
    );
    const suggestions = [{ label: "Freitag früh", text: "fr 8:00" }];
    render(UnderstoodField<string>, {
      label: "Wiedervorlage",
      text: "",
      value: undefined,
      understand,
      suggestions,
    });
    return screen.getByRole<HTMLInputElement>("textbox", { name: "Wiedervorlage" });
  }

  it("shows what it understood while one types", async () => {
    const field = show();
    await fireEvent.input(field, { target: { value: "fr 8:00" } });
    await screen.findByText("Freitag, 27.11.2026, 8:00");
  });

  it("complains only when one leaves it, and stops when one goes on", async () => {
    const field = show();
    await fireEvent.input(field, { target: { value: "f" } });
    await settled();
    expect(screen.queryByText("Das ist kein Datum.")).toBeNull();
    await fireEvent.blur(field);
    await screen.findByText("Das ist kein Datum.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await fireEvent.input(field, { target: { value: "fr" } });
    expect(screen.queryByText("Das ist kein Datum.")).toBeNull();
  });

  it("takes a suggestion as if it had been typed", async () => {
    const field = show();
    await fireEvent.click(screen.getByRole("button", { name: "Freitag früh" }));
    expect(field.value).toBe("fr 8:00");
    await screen.findByText("Freitag, 27.11.2026, 8:00");
  });
});

describe("a field of several lines", () => {
  it("saves with Enter and begins a line with Shift+Enter, and says so", async () => {
    const form = document.createElement("form");
    const submit = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener("submit", submit);
    document.body.append(form);
    render(TextArea, { target: form, props: { label: "Notiz", value: "", submits: true } });
    const field = screen.getByRole("textbox", { name: "Notiz" });
    expect(screen.getByText("Umschalt ↵ für eine neue Zeile")).toBeTruthy();
    await fireEvent.keyDown(field, { key: "Enter", shiftKey: true });
    expect(submit).not.toHaveBeenCalled();
    await fireEvent.keyDown(field, { key: "Enter" });
    expect(submit).toHaveBeenCalled();
  });
});
