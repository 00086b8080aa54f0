// The system's own dialogs, which no page sees: found by their title, driven by the keyboard.
import { answer } from "./processes.mjs";
import { until } from "./waiting.mjs";

export class Dialogs {
  #env;

  constructor(display) {
    this.#env = display.env;
  }

  /** Waits for the dialog to save a file, writes an absolute path into it and confirms. */
  async saveAs(title, path) {
    const dialog = await this.#focused(title);
    // The field with the name has the focus, and its content is selected.
    await this.#keyboard("key", "--clearmodifiers", "ctrl+a");
    await this.#keyboard("type", "--clearmodifiers", "--delay", "8", path);
    await this.#keyboard("key", "Return");
    await this.#closed(title, dialog);
  }

  /** Waits for a dialog and closes it without doing what it offers. */
  async cancel(title) {
    const dialog = await this.#focused(title);
    await this.#keyboard("key", "Escape");
    await this.#closed(title, dialog);
  }

  /** Presses a key in whatever window of the display has the focus, in xdotool's words: `ctrl+n`. */
  press(key) {
    return this.#keyboard("key", "--clearmodifiers", key);
  }

  /** The titles of all windows that are to be seen. */
  async titles() {
    const titles = [];
    for (const id of await this.#windows(".")) titles.push(await this.#keyboard("getwindowname", id));
    return titles;
  }

  async #focused(title) {
    const [id] = await until(`the dialog ${title}`, async () => {
      const found = await this.#windows(title);
      return found.length > 0 && found;
    });
    await until(`the focus on ${title}`, async () => {
      await this.#keyboard("windowactivate", id);
      return (await this.#keyboard("getactivewindow")) === id;
    });
    return id;
  }

  #closed(title, id) {
    return until(`${title} closed`, async () => !(await this.#windows(title)).includes(id));
  }

  async #windows(title) {
    // xdotool fails when it finds nothing.
    const found = await this.#keyboard("search", "--onlyvisible", "--name", title).catch(() => "");
    return found.split("\n").filter((id) => id !== "");
  }

  #keyboard(...words) {
    return answer("xdotool", words, { env: this.#env });
  }
}
