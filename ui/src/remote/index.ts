// Remote sessions: the customer agrees first, then the program starts.
import type { Feature } from "../frame/feature";

export const remote: Feature = {
  id: "remote",
  parts: { remote: () => import("./RemotePanel.svelte") },
};
