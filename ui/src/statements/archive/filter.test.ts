import { expect, it } from "vitest";
import { aStatement } from "../sample";
import { countingOf, shownRows } from "./filter";

const rows = [
  aStatement(1),
  aStatement(2, { customer: 2, invoice_number: "RE-1", sending: "sent" }),
  aStatement(3, { cancelled_by: 4 }),
  aStatement(4, { cancels: 3 }),
  aStatement(5, { to: "2026-10-31" }),
].map((statement) => ({ statement, customer_name: "" }));

it("the archive is narrowed to what is still to be done", () => {
  const check = (filter: Partial<Parameters<typeof shownRows>[1]>, ids: number[]) => {
    const found = shownRows(rows, { which: "all", customer: undefined, span: undefined, ...filter });
    expect(found.map(({ statement }) => statement.id)).toEqual(ids);
  };
  check({}, [1, 2, 3, 4, 5]);
  check({ which: "unbilled" }, [1, 5]);
  check({ which: "unsent" }, [1, 5]);
  check({ which: "cancelled" }, [3, 4]);
  check({ customer: 2 }, [2]);
  check({ span: { from: "2026-10-01", to: "2026-10-31" } }, [5]);
});

it("what was cancelled is neither billed nor cancelled again", () => {
  expect(countingOf(rows).map(({ id }) => id)).toEqual([1, 2, 5]);
});
