// What is looked at: a name, a route, and what is done there first.
export const SCENES = [
  { name: "blocks", route: "bausteine" },
  { name: "dialog", route: "bausteine/dialog" },
  { name: "panel", route: "bausteine/panel" },
  { name: "menu", route: "bausteine/menu" },
  {
    name: "list",
    route: "bausteine/liste",
    play: async (page) => {
      await page.locator('[data-index="1"]').click();
    },
  },
  {
    name: "marked",
    route: "bausteine/liste",
    play: async (page) => {
      await page.locator('[data-index="2"]').click();
      for (const key of ["Space", "j", "Space", "Shift+ArrowDown"]) await page.keyboard.press(key);
    },
  },
  { name: "compact", route: "bausteine/liste", preferences: { density: "compact" } },
  { name: "large", route: "bausteine/liste", preferences: { text: "150" } },
  { name: "large-blocks", route: "bausteine", preferences: { text: "150" } },
  { name: "empty", route: "bausteine/liste?n=0" },
  {
    name: "palette",
    route: "bausteine/liste",
    play: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("auto");
    },
  },
  {
    name: "chip",
    route: "bausteine/liste",
    play: async (page) => {
      await page.locator("main button[role=combobox]").first().click();
      for (const key of ["ArrowDown", "Space", "ArrowDown", "Space"]) await page.keyboard.press(key);
    },
  },
  {
    name: "search-chip",
    route: "bausteine/liste",
    play: async (page) => {
      await page.locator("main button[aria-label^=Kunde], main button[aria-label^=Customer]").first().click();
      await page.waitForTimeout(100);
      await page.keyboard.type("gro");
    },
  },
  {
    name: "changed",
    route: "bausteine/liste",
    play: async (page) => {
      await page.locator('[data-index="4"]').click();
      await page.locator(".change button").click();
    },
  },
  {
    name: "columns",
    route: "bausteine/liste",
    play: (page) => page.locator("[role=columnheader]").nth(1).click({ button: "right" }),
  },
  {
    name: "select",
    route: "bausteine/panel",
    play: async (page) => {
      await page.locator("[popover] button[role=combobox]").first().click();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "combobox",
    route: "bausteine",
    play: async (page) => {
      await page.locator("main input[role=combobox]").first().click();
      await page.keyboard.type("gmbh");
    },
  },
  { name: "keys", route: "bausteine", play: (page) => page.keyboard.press("?") },
  { name: "settings", route: "einstellungen" },
  { name: "handbook", route: "handbuch" },
  {
    name: "refused",
    route: "bausteine/dialog",
    play: async (page) => {
      await page.locator("dialog textarea").fill("x");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog .error");
    },
  },
  {
    name: "discard",
    route: "bausteine/dialog",
    play: async (page) => {
      await page.locator("dialog textarea").fill("x");
      await page.keyboard.press("Escape");
    },
  },
];
