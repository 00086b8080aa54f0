import { expect, it, vi } from "vitest";
import { Failure, failureOf } from "./failure";

it("a failure says its sentence, or one that helps when there is none for its code", () => {
  const check = (code: string, part: string) =>
    expect(new Failure({ code, args: {}, id: "q" }).sentence).toContain(part);
  check("no_answer", "Callbuch antwortet nicht");
  check("never_heard_of", "Was gespeichert war, ist unverändert");
});

it("whatever is thrown becomes a failure", () => {
  vi.spyOn(console, "error").mockReturnValue(undefined);
  const refusal = { code: "required", args: { name: "x" }, id: "q", field: "subject" };
  expect(failureOf(refusal)).toMatchObject({ code: "required", field: "subject", id: "q" });
  expect(failureOf({ ...refusal, field: null }).field).toBeUndefined();
  expect(failureOf(new TypeError("x is undefined")).code).toBe("unexpected");
  expect(failureOf("broken").code).toBe("unexpected");
  const failure = new Failure(refusal);
  expect(failureOf(failure)).toBe(failure);
});
