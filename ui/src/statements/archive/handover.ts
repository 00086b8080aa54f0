// What a statement is handed over with.
import type { Document, PackagePart } from "../../bindings";

/** The files of some statements, in the order of the package. */
export function filesOf(files: readonly Document[], statements: readonly number[]): Document[] {
  return files.filter((file) => file.document === "finished" && statements.includes(file.request.statement));
}

/** As mail programs take several: "Ilse Brandt <i.brandt@…>; …". */
export function addressesOf({ to }: Pick<PackagePart, "to">): string {
  return to
    .filter(({ mail }) => mail !== "")
    .map(({ name, mail }) => `${name} <${mail}>`)
    .join("; ");
}
