import { beforeEach, expect, it, vi } from "vitest";
import { notice } from "../backend/desktop";
import type { Reminder } from "../bindings";
import { tell } from "./reminders.svelte";

vi.mock("../backend/desktop", () => ({ isDesktop: true, notice: vi.fn() }));

const DUE = "2026-11-23T13:00:00Z";

function reminder(cid: number, more: Partial<Reminder> = {}): Reminder {
  return { cid, customer: "Müller", subject: "Druck", reason: "resubmission", at: DUE, ...more };
}

beforeEach(() => vi.clearAllMocks());

it("says each reminder once, and again only for another moment", () => {
  tell([reminder(1), reminder(1, { reason: "deadline" })]);
  tell([reminder(1), reminder(1, { reason: "deadline" })]);
  expect(vi.mocked(notice).mock.calls).toEqual([
    ["Wiedervorlage: 1 Müller", "Druck", 1],
    [expect.stringMatching(/^Frist .*: 1 Müller$/), "Druck", 1],
  ]);
  tell([reminder(1, { at: "2026-11-24T13:00:00Z" })]);
  expect(notice).toHaveBeenCalledTimes(3);
});

it("says many in one message", () => {
  tell([11, 12, 13, 14].map((cid) => reminder(cid)));
  expect(vi.mocked(notice).mock.calls).toEqual([
    ["4 Wiedervorlagen und nahe Fristen", "Die nächsten: 11 Müller, 12 Müller, 13 Müller", null],
  ]);
});
