// What a person sees and does in the window, in the words of the accessibility tree.
import { writeFile } from "node:fs/promises";
import { PATIENCE, until } from "./waiting.mjs";
import { candidates } from "./roles.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

const KEYS = {
  Control: "\uE009",
  Shift: "\uE008",
  Alt: "\uE00A",
  Meta: "\uE03D",
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  Space: " ",
  Backspace: "\uE003",
  Delete: "\uE017",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Home: "\uE011",
  End: "\uE010",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`F${n + 1}`, String.fromCharCode(0xe031 + n)])),
};

/** The page in the program's window. */
export class Page {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** The one visible element with this role and name, as soon as it is there. A name is a text or a pattern. */
  get(role, name, patience = PATIENCE) {
    return until(`${role} ${name ?? ""}`, () => this.#first(role, name), patience);
  }

  /** The first visible element with this role that shows the text: this engine gives rows and cells no name. */
  showing(role, text, patience = PATIENCE) {
    return until(
      `${role} that shows ${text}`,
      async () => {
        for (const element of await this.#visible(role)) {
          if (holds(await element.text(), text)) return element;
        }
        return undefined;
      },
      patience,
    );
  }

  /** All visible elements with this role and name that are there now. */
  async all(role, name) {
    const found = [];
    for (const element of await this.#visible(role)) {
      if (await element.fits(role, name)) found.push(element);
    }
    return found;
  }

  /** Returns when no such element is to be seen. */
  gone(role, name, patience = PATIENCE) {
    return until(
      `${role} ${name ?? ""} gone`,
      async () => (await this.#first(role, name)) === undefined,
      patience,
    );
  }

  /** Returns the page's visible text as soon as it holds this text or fits this pattern. */
  see(text, patience = PATIENCE) {
    return until(
      `the text ${text}`,
      async () => {
        const seen = await this.text();
        return holds(seen, text) && seen;
      },
      patience,
    );
  }

  text() {
    return this.#session.run(() => document.body.innerText);
  }

  title() {
    return this.#session.get("/title");
  }

  /** Returns when the element with this role and name has the focus. */
  focus(role, name) {
    return until(`the focus on ${role} ${name}`, async () => (await this.focused()).fits(role, name));
  }

  /** The element that has the focus. */
  async focused() {
    return this.#element(await this.#session.get("/element/active"));
  }

  /** Presses keys together, as in `Control+Enter`, wherever the focus is. */
  async press(chord) {
    const keys = chord.split(/\+(?=.)/).map((name) => KEYS[name] ?? name);
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#session.post("/actions", {
      actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
    });
  }

  /** Types into whatever has the focus, key by key. */
  async type(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#session.post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Runs a function in the page, for what cannot be seen or done otherwise. */
  run(work, ...args) {
    return this.#session.run(work, ...args);
  }

  /** Saves the page as a PNG picture, as it stands when all that was done to it is drawn. */
  async screenshot(path) {
    await this.run(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))));
    await writeFile(path, Buffer.from(await this.#session.get("/screenshot"), "base64"));
  }

  /** The window's size and place, in pixels; without an argument it only tells them. */
  bounds(wanted) {
    return wanted ? this.#session.post("/window/rect", wanted) : this.#session.get("/window/rect");
  }

  async #first(role, name) {
    for (const element of await this.#visible(role)) {
      if (await element.fits(role, name)) return element;
    }
    return undefined;
  }

  async #visible(role) {
    const found = await this.#session.run(
      (selector) =>
        [...document.querySelectorAll(selector)].filter((element) =>
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
        ),
      candidates(role),
    );
    return found.map((reference) => this.#element(reference));
  }

  #element(reference) {
    return new Element(this.#session, reference);
  }
}

/** One element of the page. */
export class Element {
  #session;
  #reference;

  constructor(session, reference) {
    this.#session = session;
    this.#reference = reference;
  }

  click() {
    return this.#post("/click");
  }

  /** Types into the element, after what is there. */
  type(text) {
    // Newer drivers read `text`, older ones `value`.
    return this.#post("/value", { text, value: [...text] });
  }

  /** Replaces what is in a field. */
  async fill(text) {
    await this.#post("/clear");
    await this.type(text);
  }

  text() {
    return this.#get("/text");
  }

  /** A property as the page's script sees it: `value`, `checked`, … */
  property(name) {
    return this.#get(`/property/${name}`);
  }

  attribute(name) {
    return this.#get(`/attribute/${name}`);
  }

  role() {
    return this.#get("/computedrole");
  }

  name() {
    return this.#get("/computedlabel");
  }

  /** Whether it is enabled, for what can be acted on. */
  enabled() {
    return this.#get("/enabled");
  }

  async fits(role, name) {
    try {
      if (name !== undefined && !matches(await this.name(), name)) return false;
      return (await this.role()).toLowerCase() === role;
    } catch (reason) {
      // It has left the page since it was found.
      if (["stale element reference", "no such element"].includes(reason.code)) return false;
      throw reason;
    }
  }

  #get(path) {
    return this.#session.get(this.#path(path));
  }

  #post(path, body) {
    return this.#session.post(this.#path(path), body);
  }

  #path(path) {
    return `/element/${this.#reference[ELEMENT]}${path}`;
  }
}

function matches(name, wanted) {
  return wanted instanceof RegExp ? wanted.test(name) : name.trim() === wanted;
}

function holds(text, wanted) {
  return wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted);
}
