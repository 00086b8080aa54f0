// What a case can be to another, in the order people look for it.
import type { LinkKind } from "../../bindings";

export const LINK_KINDS = [
  "caused_by",
  "causes",
  "follows",
  "followed_by",
  "duplicate_of",
  "has_duplicate",
] as const satisfies readonly LinkKind[];
