// The gallery: every piece in its states, and a window full of samples. For development only; a build for
// people does not contain it.
import { useWay } from "../backend/backend";
import type { Feature } from "../frame/feature";
import { go } from "../frame/router.svelte";
import { say } from "../frame/toasts.svelte";
import { freezeClock } from "../kit/now.svelte";
import { NOW, sampleWay } from "./sample";
import { tickets } from "./tickets";
import { words } from "./words";

export const gallery: Feature = {
  id: "gallery",
  start() {
    if (import.meta.env.MODE !== "gallery") return;
    freezeClock(NOW);
    useWay(sampleWay);
  },
  routes: [
    {
      path: "bausteine",
      load: () => import("./BlocksPage.svelte"),
      title: () => words().blocks,
      help: "blocks",
    },
    { path: "bausteine/liste", load: () => import("./ListPage.svelte"), title: () => words().list },
    { path: "bausteine/:piece", load: () => import("./BlocksPage.svelte"), title: () => words().blocks },
  ],
  places: [
    { path: "bausteine", label: "today", icon: "today", order: 100, count: () => 7 },
    {
      path: "bausteine/liste",
      label: "frame-keys-lists",
      icon: "cases",
      order: 110,
      count: () => 128,
      below: [
        { path: "x/open", label: "status-open", icon: "open", status: "open", order: 1, count: () => 31 },
        {
          path: "x/working",
          label: "status-working",
          icon: "working",
          status: "working",
          order: 2,
          count: () => 24,
        },
        { path: "x/hold", label: "status-hold", icon: "hold", status: "hold", order: 3, count: () => 58 },
        {
          path: "x/delivered",
          label: "status-delivered",
          icon: "delivered",
          status: "delivered",
          order: 4,
          count: () => 15,
        },
        { path: "x/closed", label: "status-closed", icon: "closed", status: "closed", order: 5 },
      ],
    },
    { path: "einstellungen", label: "frame-settings", icon: "settings", order: 200 },
    {
      path: "handbuch",
      label: "frame-handbook",
      icon: "help",
      order: 210,
      count: () => 4,
      isDue: () => true,
    },
  ],
  actions: [
    {
      id: "ticket.new",
      label: "frame-go-to-cid",
      keys: ["N"],
      desktopKeys: ["Ctrl+N"],
      icon: "plus",
      group: "frame-program",
      run: () => go("bausteine/dialog"),
    },
  ],
  paletteSources: [
    {
      id: "tickets",
      label: "frame-keys-lists",
      findsCids: true,
      find: (typed) =>
        Promise.resolve(
          tickets
            .slice(0, 300)
            .filter((ticket) =>
              `${ticket.cid} ${ticket.subject} ${ticket.customer}`
                .toLowerCase()
                .includes(typed.toLowerCase()),
            )
            .slice(0, 6)
            .map((ticket) => ({
              id: String(ticket.cid),
              title: `${ticket.cid} ${ticket.subject}`,
              detail: ticket.short,
              status: ticket.status,
              score: 0.8,
              run: () => say(`CID ${ticket.cid}`),
            })),
        ),
    },
  ],
  timers: () => [
    {
      id: "1",
      text: "4711 Müller",
      minutes: 3,
      since: NOW - 20 * 60_000,
      toggle: () => say("4711"),
      open: () => say("4711"),
      entries: () => [],
    },
    {
      id: "2",
      text: "4698 Nordlicht",
      minutes: 8,
      toggle: () => say("4698"),
      open: () => say("4698"),
      entries: () => [],
    },
  ],
  person: () => "S. Krause",
};
