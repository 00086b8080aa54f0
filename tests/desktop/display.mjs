// A display without a screen, with a window manager that gives windows their focus.
import { Program } from "./processes.mjs";
import { PATIENCE } from "./waiting.mjs";

export class Display {
  #server;
  #manager;

  static async open({ width = 1920, height = 1080 } = {}) {
    const display = new Display();
    // The server chooses a free number itself and writes it to descriptor 3.
    const screen = ["-screen", "0", `${width}x${height}x24`];
    display.#server = new Program("Xvfb", ["-displayfd", "3", ...screen, "-nolisten", "tcp"], { pipes: 1 });
    display.name = `:${await number(display.#server)}`;
    display.env = { ...process.env, DISPLAY: display.name };
    // Whoever sits at a real desktop must not find the window there.
    delete display.env.WAYLAND_DISPLAY;
    display.#manager = new Program("openbox", ["--sm-disable"], { env: display.env });
    return display;
  }

  async close() {
    await this.#manager.stop();
    await this.#server.stop();
  }
}

async function number(server) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE, "Xvfb is silent")));
  const written = new Promise((resolve) => {
    let text = "";
    server
      .pipe(3)
      .setEncoding("utf8")
      .on("data", (part) => {
        text += part;
        if (text.endsWith("\n")) resolve({ number: text.trim() });
      });
  });
  const first = await Promise.race([written, server.ended, late]);
  clearTimeout(timer);
  if (first.number === undefined) throw new Error(`${first}\n${server.output}`);
  return first.number;
}
