import { expect, it } from "vitest";
import { Failure } from "../backend/failure";
import { currentRun, finaliseAll, stopRun, type Job } from "./run.svelte";
import { aStatement } from "./sample";

const jobs = ["Jäger", "Müller", "Zäh"].map((name, customer): Job => ({
  customer,
  name,
  from: "2026-11-01",
  to: "2026-11-30",
  leaveOut: false,
}));

it("what is refused is named, and the others are finalised", async () => {
  const run = await finaliseAll(jobs, (job) =>
    job.name === "Müller"
      ? Promise.reject(new Failure({ code: "undecided", args: { count: 1, cids: "4711" }, id: "" }))
      : Promise.resolve(aStatement(job.customer)),
  );
  expect(run.statements).toHaveLength(2);
  expect(run.refused.map(({ name }) => name)).toEqual(["Müller"]);
  expect(run.refused[0]?.sentence).toContain("4711");
  expect(run.left).toEqual([]);
});

it("it stops before the next one when asked to", async () => {
  const run = await finaliseAll(jobs, (job) => {
    stopRun();
    return Promise.resolve(aStatement(job.customer));
  });
  expect(run.statements).toHaveLength(1);
  expect(run.left.map(({ name }) => name)).toEqual(["Müller", "Zäh"]);
  expect(currentRun()?.isOver).toBe(true);
});

it("it stops when the line breaks", async () => {
  const run = await finaliseAll(jobs, () =>
    Promise.reject(new Failure({ code: "no_answer", args: {}, id: "" })),
  );
  expect(run.refused).toHaveLength(1);
  expect(run.left).toHaveLength(2);
});
