// The real program in its real window on a virtual display, for one test or one demonstration.
import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Dialogs } from "./dialogs.mjs";
import { Display } from "./display.mjs";
import { Program } from "./processes.mjs";
import { Session, request } from "./protocol.mjs";
import { until } from "./waiting.mjs";
import { Page } from "./webdriver.mjs";

/** Where the build has put the programs. */
export const PROGRAMS = process.env.CALLBUCH_PROGRAMS ?? resolve(import.meta.dirname, "../../target/debug");

/** A running desk; always closed by whoever opened it. */
export class Desk {
  #display;
  #driver;
  #session;
  #home;

  /**
   * Starts the program and returns when its window has a page.
   * `home` is a folder that outlives the desk; without one it has its own, which goes when it closes.
   */
  static async open({ program = join(PROGRAMS, "callbuch"), args = [], home, screen, env = {} } = {}) {
    const desk = new Desk();
    try {
      desk.home = home ?? (desk.#home = await mkdtemp(join(tmpdir(), "callbuch-desk-")));
      desk.#display = await Display.open(screen);
      desk.dialogs = new Dialogs(desk.#display);
      const variables = { ...desk.#display.env, ...(await folders(desk.home)), ...env };
      await desk.#drive({ program, args }, variables);
      return desk;
    } catch (reason) {
      const output = desk.output;
      await desk.close();
      throw output === "" ? reason : new Error(`${reason.message}\n${output}`, { cause: reason });
    }
  }

  /** What the program and its driver printed last. */
  get output() {
    return this.#driver?.output ?? "";
  }

  /** Runs the work with an open desk and closes it in any case; on failure it shows what the window showed. */
  static async with(options, work) {
    const desk = await Desk.open(options);
    try {
      return await work(desk);
    } catch (reason) {
      const seen = await desk.page.text().catch(() => "(nothing)");
      throw new Error(`${reason.message}\n--- in the window:\n${seen}\n--- printed:\n${desk.output}`, {
        cause: reason,
      });
    } finally {
      await desk.close();
    }
  }

  async close() {
    await this.#session?.end().catch(() => {});
    await this.#driver?.stop();
    await this.#display?.close();
    if (this.#home) await rm(this.#home, { recursive: true, force: true });
  }

  async #drive(capabilities, env) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    // The program is the driver's child and inherits the display, the folders and a message bus of its own.
    this.#driver = new Program(
      "dbus-run-session",
      ["--", "WebKitWebDriver", `--port=${port}`, "--host=127.0.0.1"],
      { env },
    );
    await until("the driver", () => request("GET", `${address}/status`));
    /** When the program was started. */
    this.begun = performance.now();
    this.#session = await Session.begin(address, capabilities);
    this.page = new Page(this.#session);
  }
}

/** The variables that give a program a home of its own, with the folders made. */
async function folders(home) {
  const named = {
    HOME: home,
    XDG_DATA_HOME: join(home, "data"),
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_CACHE_HOME: join(home, "cache"),
    XDG_RUNTIME_DIR: join(home, "runtime"),
  };
  for (const folder of Object.values(named)) await mkdir(folder, { recursive: true, mode: 0o700 });
  // The driver speaks to the program by this variable's leave; nothing else reads the accessibility bus here.
  return { ...named, TAURI_WEBVIEW_AUTOMATION: "true", NO_AT_BRIDGE: "1", GTK_A11Y: "none" };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
