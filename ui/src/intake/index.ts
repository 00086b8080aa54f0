// Intake: from the ringing telephone to the CID, over any page.
import type { Feature } from "../frame/feature";
import { startAsked } from "./asked.svelte";
import { openIntake } from "./open.svelte";

export const intake: Feature = {
  id: "intake",
  start: startAsked,
  dialogs: () => import("./IntakeDialogs.svelte"),
  actions: [
    {
      id: "ticket.new",
      label: "intake-new",
      keys: ["N"],
      desktopKeys: ["Ctrl+N"],
      icon: "plus",
      group: "intake-group",
      run: openIntake,
    },
  ],
};
