// Files beside a case.
import type { Feature } from "../frame/feature";

export const attachments: Feature = {
  id: "attachments",
  parts: { attachments: () => import("./Attachments.svelte") },
};
