import { describe, expect, it } from "vitest";
import { isReady, linesOf, sorted, totalsOf, undecidedOf } from "./lines";
import { aCase, aMonth, aStatement } from "./sample";

const NOVEMBER = { from: "2026-11-01", to: "2026-11-30" };

describe("the lines of a month", () => {
  it("are the customers with open work and the statements that count", () => {
    const archive = [
      { statement: aStatement(1, { customer: 6 }), customer_name: "Müller" },
      { statement: aStatement(2, { customer: 7, cancelled_by: 3 }), customer_name: "Möbel" },
      { statement: aStatement(3, { customer: 7, cancels: 2 }), customer_name: "Möbel" },
      { statement: aStatement(4, { customer: 8, to: "2026-10-31" }), customer_name: "Zäh" },
    ];
    const lines = linesOf([aMonth("Jäger", { customer: 5 })], archive, NOVEMBER);
    expect(lines.map((line) => line.key)).toEqual(["c5", "s1"]);
  });

  it("add up, undecided work and cancelled statements aside", () => {
    const month = aMonth("Jäger", {
      sums: { worked: 60, billed: 75, covered: 15, amount: 9500, value: 0 },
      free: 5,
    });
    const statement = aStatement(1, { worked: 30, billed: 30, amount: 4750 });
    const totals = totalsOf(linesOf([month], [{ statement, customer_name: "Müller" }], NOVEMBER));
    expect(totals).toEqual({ cases: 1, worked: 90, billed: 105, covered: 15, free: 5, amount: 14250 });
  });
});

describe("a customer", () => {
  const check = (part: Parameters<typeof aMonth>[1], state: string, ready: boolean) => {
    const [line] = linesOf([aMonth("Jäger", part)], [], NOVEMBER);
    expect([line?.state, line && isReady(line)]).toEqual([state, ready]);
  };

  it("is ready when nothing is left to settle", () => {
    check({}, "draft", true);
    check({ undecided: 1 }, "undecided", false);
    check({ unchecked: 2 }, "unchecked", false);
    check({ last: aStatement(1, { to: "2026-11-30" }) }, "draft", true);
    check({ last: aStatement(1, { to: "2026-12-31" }) }, "late", false);
    check({ undecided: 1, fault: { code: "no_contract", cid: 4711 } }, "fault", false);
  });

  it("is asked about its undecided cases only", () => {
    const cases = [aCase(4711, { undecided: true, decision: null }), aCase(4712)];
    const [line] = linesOf([aMonth("Jäger", { cases })], [], NOVEMBER);
    expect(undecidedOf(line).map(({ cid }) => cid)).toEqual([4711]);
  });
});

it("lines are sorted by name, by figures and by what calls for a person", () => {
  const months = [
    aMonth("Zäh", { customer: 1, sums: { worked: 5, billed: 5, covered: 0, amount: 100, value: 0 } }),
    aMonth("Ätzer", { customer: 2, undecided: 1 }),
    aMonth("Bär", { customer: 3, sums: { worked: 9, billed: 5, covered: 0, amount: 900, value: 0 } }),
  ];
  const lines = linesOf(months, [], NOVEMBER);
  const names = (by: Parameters<typeof sorted>[1], down = false) =>
    sorted(lines, by, down).map((line) => line.name);
  expect(names("name")).toEqual(["Ätzer", "Bär", "Zäh"]);
  expect(names("amount", true)[0]).toBe("Bär");
  expect(names("state")[0]).toBe("Ätzer");
});
