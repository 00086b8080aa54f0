import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import DialogSample from "./DialogSample.test.svelte";
import Menu from "./Menu.svelte";

class Refusal extends Error {
  readonly sentence = "Bitte nennen Sie, worum es geht.";
  readonly field: string | undefined;

  constructor(field?: string) {
    super();
    this.field = field;
  }
}

function show(save = vi.fn(() => Promise.resolve())) {
  render(DialogSample, { save });
  const dialog = screen.getByRole("dialog", { name: "Neuer Fall", hidden: true });
  const subject = screen.getByRole<HTMLInputElement>("textbox", { name: "Betreff", hidden: true });
  return { save, dialog, subject };
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name, hidden: true });
}

describe("a dialog", () => {
  it("begins in its first field", async () => {
    const { subject } = show();
    await waitFor(() => expect(document.activeElement).toBe(subject));
  });

  it("goes away with Esc when nothing was typed", async () => {
    const { dialog } = show();
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect(screen.getByText("zu")).toBeTruthy();
  });

  it("asks with Esc when something was typed, and stays with a second Esc", async () => {
    const { dialog, subject } = show();
    await fireEvent.input(subject, { target: { value: "Zoll" } });
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect(screen.getByText("Ihre Eingaben sind noch nicht gespeichert.")).toBeTruthy();
    await fireEvent.keyDown(dialog, { key: "Escape" });
    expect(screen.queryByText("Ihre Eingaben sind noch nicht gespeichert.")).toBeNull();
    expect(subject.value).toBe("Zoll");
    await fireEvent.keyDown(dialog, { key: "Escape" });
    await fireEvent.click(button("Verwerfen"));
    expect(screen.getByText("zu")).toBeTruthy();
  });

  it("saves once, however often one presses, and goes away", async () => {
    let done: () => void = () => undefined;
    const { save, dialog, subject } = show(vi.fn(() => new Promise<void>((end) => (done = end))));
    await fireEvent.input(subject, { target: { value: "Zoll" } });
    const form = dialog.querySelector("form");
    if (form) {
      await fireEvent.submit(form);
      await fireEvent.submit(form);
    }
    expect(save).toHaveBeenCalledExactlyOnceWith("Zoll");
    done();
    await waitFor(() => expect(screen.getByText("zu")).toBeTruthy());
  });

  it("shows a refusal beside the field it names and goes there", async () => {
    const { dialog, subject } = show(vi.fn(() => Promise.reject(new Refusal("subject"))));
    const form = dialog.querySelector("form");
    if (form) await fireEvent.submit(form);
    await waitFor(() => expect(subject.getAttribute("aria-invalid")).toBe("true"));
    const about = document.getElementById(subject.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toBe("Bitte nennen Sie, worum es geht.");
    expect(screen.queryByRole("alert", { hidden: true })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(subject));
  });

  it("shows a refusal of no field below all of them", async () => {
    const { dialog } = show(vi.fn(() => Promise.reject(new Refusal("version"))));
    const form = dialog.querySelector("form");
    if (form) await fireEvent.submit(form);
    const alert = await screen.findByRole("alert", { hidden: true });
    expect(alert.textContent).toBe("Bitte nennen Sie, worum es geht.");
    expect(screen.getByText("offen")).toBeTruthy();
  });
});

describe("a menu", () => {
  function showMenu() {
    const take = vi.fn();
    const close = vi.fn();
    const anchor = document.createElement("button");
    document.body.append(anchor);
    const entries = [
      { id: "close", label: "Schließen …", reason: "Erst wenn ausgeliefert ist.", run: close },
      { id: "take", label: "Übernehmen", key: "E", run: take },
      { id: "hold", label: "Zurückstellen …", run: vi.fn() },
    ];
    render(Menu, { props: { open: true, anchor, label: "Aktionen", entries } });
    return { take, close, anchor, menu: screen.getByRole("menu") };
  }

  it("begins at the first entry that can be used, and Enter runs it", async () => {
    const { take, anchor, menu } = showMenu();
    await fireEvent.keyDown(menu, { key: "Enter" });
    expect(take).toHaveBeenCalledOnce();
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(anchor);
  });

  it("says why an entry cannot be used, and does not run it", async () => {
    const { close } = showMenu();
    await fireEvent.click(screen.getByText("Erst wenn ausgeliefert ist."));
    expect(close).not.toHaveBeenCalled();
    expect(screen.getByRole("menu")).toBeTruthy();
  });

  it("finds by first letters and goes away with Esc", async () => {
    const { menu } = showMenu();
    await fireEvent.keyDown(menu, { key: "z" });
    expect(document.getElementById(menu.getAttribute("aria-activedescendant") ?? "")?.textContent).toContain(
      "Zurückstellen",
    );
    await fireEvent.keyDown(menu, { key: "Escape" });
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("goes away when one presses elsewhere", async () => {
    showMenu();
    await fireEvent.pointerDown(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
