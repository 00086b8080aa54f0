// Old data from other programs comes in, everything goes out.
import type { Feature } from "../frame/feature";
import { go } from "../frame/router.svelte";
import { t } from "../kit/words.svelte";

export const imports: Feature = {
  id: "imports",
  routes: [
    {
      path: "uebernahme",
      load: () => import("./ImportPage.svelte"),
      title: () => t("imports-place"),
      help: "import",
    },
  ],
  actions: [
    {
      id: "imports.open",
      label: "imports-act-open",
      icon: "folder",
      group: "imports-group",
      run: () => go("uebernahme"),
    },
  ],
};
