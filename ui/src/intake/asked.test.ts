import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { Hit } from "../bindings";
import { go } from "../frame/router.svelte";
import { complain, say } from "../frame/toasts.svelte";
import RingingDialog from "./RingingDialog.svelte";
import { answer } from "./asked.svelte";
import { closeIntake, intakeShown, openIntake } from "./open.svelte";

const asked = vi.hoisted(() => vi.fn());
vi.mock("../backend/backend", () => ({ call: asked }));
vi.mock("../frame/router.svelte", () => ({ go: vi.fn() }));
vi.mock("../frame/toasts.svelte", () => ({ complain: vi.fn(), say: vi.fn() }));

const NUMBER = "+49 5121 440617";

function hit(contact: number | null, contact_name: string): Hit {
  return { customer: 1, name: "Müller Metallbau", city: "Hildesheim", number: "", contact, contact_name };
}

function ring(same: boolean, ...hits: Hit[]): Promise<void> {
  asked.mockResolvedValue({ same, hits });
  return answer({ phone: NUMBER });
}

beforeEach(() => {
  vi.clearAllMocks();
  closeIntake();
});

it("goes to the case that is asked for", async () => {
  asked.mockResolvedValue({ value: 4711, exists: true, problem: null });
  await answer({ cid: "cid#4711" });
  expect(go).toHaveBeenCalledWith("fall/4711");
});

it("says in a sentence what was asked wrongly", async () => {
  await answer({ cid: "" });
  await answer({ phone: "" });
  asked.mockResolvedValue({ value: 99, exists: false, problem: null });
  await answer({ cid: "99" });
  expect(vi.mocked(complain).mock.calls.map(([text]) => text)).toEqual([
    expect.stringContaining("--cid"),
    expect.stringContaining("--phone"),
    expect.stringContaining("99"),
  ]);
  expect(go).not.toHaveBeenCalled();
});

it("opens the form with the one who has the number, to be called back there", async () => {
  const brandt = hit(7, "Ilse Brandt");
  await ring(true, brandt);
  expect(intakeShown()).toMatchObject({ form: true, call: { hit: brandt, phone: "" } });
});

it("keeps the number where it is another line of the house, or nobody's", async () => {
  const firm = hit(null, "");
  await ring(false, firm);
  expect(intakeShown()).toMatchObject({ call: { hit: firm, phone: NUMBER } });
  closeIntake();
  await ring(false);
  expect(intakeShown()).toMatchObject({ call: { hit: null, phone: NUMBER } });
});

it("asks who it is when several have the number", async () => {
  const hits = [hit(7, "Ilse Brandt"), hit(8, "Uwe Lang")];
  await ring(true, ...hits);
  expect(intakeShown()).toMatchObject({ ringing: { number: NUMBER, hits } });
});

it("opens the form with the one who was chosen, or with the number alone", async () => {
  const hits = [hit(7, "Ilse Brandt"), hit(8, "Uwe Lang")];
  for (const [choice, expected] of [
    [/^Uwe Lang/, { hit: hits[1], phone: "" }],
    [/^Jemand anderes/, { hit: null, phone: NUMBER }],
  ] as const) {
    closeIntake();
    await ring(true, ...hits);
    const { unmount } = render(RingingDialog, { ringing: { number: NUMBER, same: true, hits } });
    await fireEvent.click(screen.getByRole("radio", { name: choice, hidden: true }));
    await fireEvent.click(screen.getByRole("button", { name: /^Fall aufnehmen/, hidden: true }));
    await waitFor(() => expect(intakeShown()).toMatchObject({ form: true, call: expected }));
    unmount();
  }
});

it("leaves a form alone that is open, and says who calls", async () => {
  openIntake();
  await ring(true, hit(7, "Ilse Brandt"));
  expect(intakeShown()).toEqual({ form: true });
  expect(say).toHaveBeenCalledWith(expect.stringContaining("Ilse Brandt, Müller Metallbau"));
});
