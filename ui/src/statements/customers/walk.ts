// The rows of the table as keys walk through them: customers, and below those that are opened their cases.
import { moved } from "../../kit/moves";
import type { Line } from "../lines";

export function rowsOf(lines: readonly Line[], opened: ReadonlySet<string>): string[] {
  return lines.flatMap((line) => {
    const cases = opened.has(line.key) ? (line.month?.cases ?? []) : [];
    return [line.key, ...cases.map(({ cid }) => caseKey(line.key, cid))];
  });
}

export function caseKey(line: string, cid: number): string {
  return `${line}/${cid}`;
}

/** The customer's line of any row. */
export function lineIn(row: string | undefined): string | undefined {
  return row?.split("/")[0];
}

export function cidIn(row: string | undefined): number | undefined {
  const cid = row?.split("/")[1];
  return cid === undefined ? undefined : Number(cid);
}

/** The row some steps on; the first one when the present one is gone. */
export function stepFrom(rows: readonly string[], row: string | undefined, step: number): string | undefined {
  const at = rows.indexOf(row ?? "");
  if (at === -1) return rows.includes(lineIn(row) ?? "") ? lineIn(row) : rows[0];
  return rows[Math.max(0, Math.min(rows.length - 1, at + step))];
}

/** Where a key of a list leads, if it is one. */
export function keyLeads(key: string, rows: readonly string[], row: string | undefined): string | undefined {
  const to = moved(key, rows.indexOf(row ?? ""), rows.length);
  return to === undefined ? undefined : rows[to];
}
