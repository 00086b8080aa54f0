// Things of month's end for tests, each with only what matters said.
import type { CaseMonth, CustomerMonth, Finished } from "../bindings";

export function aCase(cid: number, part: Partial<CaseMonth> = {}): CaseMonth {
  return {
    cid,
    version: 1,
    subject: "",
    status: "closed",
    decision: "chargeable",
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
