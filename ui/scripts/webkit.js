// A WebKitGTK window driven over WebDriver, with as much of Playwright's page as the scenes need.
import { spawn } from "node:child_process";

const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = {
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  Tab: "\uE004",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

/** Starts a display of its own, the driver and a browser. */
export async function openWebkit(port = 4747, display = ":87") {
  const screen = spawn("Xvfb", [display, "-screen", "0", "2000x1200x24"], { stdio: "ignore" });
  const env = { ...process.env, DISPLAY: display, LC_ALL: "C.UTF-8" };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
  const end = () => [driver, screen].forEach((child) => child.kill());
  const ask = asker(`http://127.0.0.1:${port}`);
  await patiently(() => ask("GET", "/status"));
  const options = { binary: BROWSER, args: ["--automation"] };
  const session = await ask("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const at = (method, path, body) => ask(method, `/session/${session.sessionId}${path}`, body);
  const close = () => at("DELETE", "").finally(end);
  return { page: pageOf(at), at, close };
}

function pageOf(at) {
  const press = async (keys) => {
    const names = keys.split("+").map((key) => KEYS[key] ?? key);
    const down = names.map((value) => ({ type: "keyDown", value }));
    const up = names.toReversed().map((value) => ({ type: "keyUp", value }));
    await at("POST", "/actions", { actions: [{ type: "key", id: "keys", actions: [...down, ...up] }] });
  };
  const find = async (selector, nth = 0) => {
    const search = { using: "css selector", value: selector };
    const found = await patiently(async () => (await at("POST", "/elements", search))[nth][ELEMENT]);
    return found;
  };
  const locator = (selector, nth = 0) => ({
    first: () => locator(selector, 0),
    nth: (wanted) => locator(selector, wanted),
    fill: async (text) =>
      at("POST", `/element/${await find(selector, nth)}/value`, { text, value: [...text] }),
    click: async ({ button } = {}) => {
      const id = await find(selector, nth);
      if (button !== "right") return at("POST", `/element/${id}/click`, {});
      const script =
        "arguments[0].dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))";
      return at("POST", "/execute/sync", { script, args: [{ [ELEMENT]: id }] });
    },
  });
  return {
    keyboard: {
      press,
      type: async (text) => {
        for (const letter of text) await press(letter);
      },
    },
    locator,
    waitForSelector: (selector) => find(selector),
    waitForTimeout: (time) => new Promise((done) => setTimeout(done, time)),
    evaluate: (script, ...args) => at("POST", "/execute/sync", { script, args }),
  };
}

function asker(address) {
  return async (method, path, body) => {
    const answer = await fetch(address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
}

async function patiently(act) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (thrown) {
      if (tries > 50) throw thrown;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
