// Which room of the UI may import which. The rooms are the folders of src/.
import { dirname, relative, resolve, sep } from "node:path";

const src = resolve(import.meta.dirname, "../src");

/** Beside itself, a room may know these. Every folder that is not named here is a feature. */
const MAY_KNOW = {
  bindings: [],
  kit: [],
  backend: ["bindings", "kit"],
  frame: ["bindings", "kit", "backend"],
};
const FEATURE_MAY_KNOW = ["bindings", "kit", "backend", "frame"];
/** The files that put everything together. */
const ASSEMBLY = ["main.ts", "frame/features.ts", "test-setup.ts"];

/** Why `importer` may not import `imported`, both paths below src/; undefined when it may. */
export function objection(importer, imported) {
  if (ASSEMBLY.includes(importer)) return undefined;
  const [from, to] = [roomOf(importer), roomOf(imported)];
  if (from === to) return undefined;
  if (imported.startsWith("frame/features")) return "only main.ts knows all features";
  if ((MAY_KNOW[from] ?? FEATURE_MAY_KNOW).includes(to)) return undefined;
  return from in MAY_KNOW ? `${from} knows nothing of ${to}` : `a feature meets ${to} through the frame`;
}

function roomOf(path) {
  return path.split("/")[0];
}

export const rooms = {
  meta: { type: "problem", schema: [], messages: { no: "This room must not import that: {{why}}." } },
  create(context) {
    const importer = below(context.filename);
    if (importer === undefined) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== "string" || !source.startsWith(".")) return;
      const imported = below(resolve(dirname(context.filename), source));
      const why = imported === undefined ? undefined : objection(importer, imported);
      if (why) context.report({ node, messageId: "no", data: { why } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

function below(path) {
  const found = relative(src, path);
  return found.startsWith("..") ? undefined : found.split(sep).join("/");
}
