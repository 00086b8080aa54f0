import { beforeEach, expect, it, vi } from "vitest";
import { useWay } from "../backend/backend";
import type { Call, Reply } from "../backend/wire";
import type { TimerView } from "../bindings";
import { CallTimer } from "./timing.svelte";

let timers: TimerView[];
let acts: string[];

const send = vi.fn((call: Call): Promise<Reply> => {
  if (call.command === "timer_list") return Promise.resolve({ answer: timers });
  acts.push(`${call.command} ${JSON.stringify(call.body)}`);
  return Promise.resolve({ answer: call.command === "timer_start" ? timer(9, null, true) : {} });
});

beforeEach(() => {
  timers = [];
  acts = [];
  useWay({ send, save: () => Promise.resolve(null), listen: () => () => undefined });
});

function timer(id: number, cid: number | null, runs: boolean): TimerView {
  const begun = "2026-11-24T14:11:00Z";
  return {
    timer: {
      ...{ id, version: 1, person: 1, cid, label: "", begun, banked: 120 },
      running_since: runs ? begun : null,
    },
    ...{ seconds: 120, minutes: 2, stretch: null, customer: "" },
  };
}

it("opened for nothing, everything is as it was", async () => {
  timers = [timer(1, 4711, true)];
  const one = new CallTimer();
  await one.begin(null);
  await one.undo();
  expect(acts).toEqual([
    'timer_start {"cid":null,"label":""}',
    'timer_discard {"timer":9}',
    'timer_resume {"timer":1}',
  ]);
});

it("the timer of a draft goes on and rests again", async () => {
  timers = [timer(3, null, false), timer(1, 4711, false)];
  const one = new CallTimer();
  await one.begin(3);
  await one.undo();
  expect(acts).toEqual(['timer_resume {"timer":3}', 'timer_pause {"timer":3}']);
  expect(one.id).toBe(3);
});

it("a timer that runs for no case yet is taken over and goes on running", async () => {
  timers = [timer(4, null, true)];
  const one = new CallTimer();
  await one.begin(null);
  await one.undo();
  expect(acts).toEqual([]);
  expect(await one.measured()).toBe(2);
});

it("the timer of a draft that was booked meanwhile is not looked for any more", async () => {
  timers = [timer(3, 4711, false)];
  const one = new CallTimer();
  await one.begin(3);
  expect(one.id).toBe(9);
});
