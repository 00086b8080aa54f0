// Things of month's end for tests, each with only what matters said.
import type { CaseMonth, CustomerMonth, Finished, StatementEntry } from "../bindings";

export function aCase(cid: number, part: Partial<CaseMonth> = {}): CaseMonth {
  return {
    cid,
    version: 1,
    subject: "",
    status: "closed",
    decision: "chargeable",
    named: null,
    proposed: "chargeable",
    undecided: false,
    sums: { worked: 0, billed: 0, covered: 0, amount: 0, value: 0 },
    ...part,
  };
}

export function aMonth(name: string, part: Partial<CustomerMonth> = {}): CustomerMonth {
  return {
    customer: 1,
    name,
    contract: "",
    sums: { worked: 0, billed: 0, covered: 0, amount: 0, value: 0 },
    free: 0,
    cases: [aCase(4711)],
    undecided: 0,
    unchecked: 0,
    last: null,
    allowances: [],
    warning: null,
    fault: null,
    ...part,
  };
}

export function aStatement(id: number, part: Partial<Finished> = {}): Finished {
  return {
    id,
    version: 1,
    number: `ZN-2026-0000${id}`,
    cancels: null,
    cancelled_by: null,
    customer: 1,
    from: "2026-11-01",
    to: "2026-11-30",
    issued: "2026-11-30T10:00:00Z",
    issued_by: 1,
    language: "de",
    pdf: "",
    xlsx: "",
    worked: 0,
    billed: 0,
    amount: 0,
    sending: "unsent",
    invoice_number: "",
    invoice_day: null,
    ...part,
  };
}

/** An entry of twenty worked minutes, so many of them covered by included hours. */
export function anEntry(id: number, day: string, covered: number): StatementEntry {
  const rule = { increment: 15, rounding: "up", scope: "entry", minimum: 0 } as const;
  return {
    ...{ id, day, by_duration: true, activity: "Hotline", text: "", late_for: null },
    worker: { initials: "JA", name: "Arndt" },
    charge: "allowance",
    terms_from: "2026-01-01",
    explanation: {
      ...{ activity: "Hotline", day, entries: 1, worked: 20, billed: covered, ...rule },
      ...{ by_minimum: false, several_percentages: false, over_allowance: 0, allowance_empty: false },
      ...{ drawn_on: null, changed: true },
    },
    lines: [
      {
        ...{ kind: { line: "work" }, clock: null, worked: 20, billed: covered, covered },
        ...{ rate: null, amount: 0, value: 0, mark: "allowance", changed: true },
      },
    ],
  };
}
