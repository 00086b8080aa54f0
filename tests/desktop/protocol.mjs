// The WebDriver protocol, as far as it is needed, over fetch.

/** An answer that is an error; `code` is the protocol's word for it. */
export class WebDriverError extends Error {
  constructor(value) {
    super(value.message || value.error);
    this.code = value.error;
    // A session that is gone does not come back by waiting.
    this.final = value.error === "invalid session id";
  }
}

/** One session of one driver. */
export class Session {
  #base;

  /** Starts the program under the driver that listens at the address. */
  static async begin(address, { program, args }) {
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary: program, args } } };
    const { sessionId } = await request("POST", `${address}/session`, { capabilities });
    const session = new Session();
    session.#base = `${address}/session/${sessionId}`;
    return session;
  }

  get(path) {
    return request("GET", this.#base + path);
  }

  post(path, body = {}) {
    return request("POST", this.#base + path, body);
  }

  end() {
    return request("DELETE", this.#base);
  }

  /** Runs a function in the page and returns what it returns. It sees nothing but its arguments. */
  run(work, ...args) {
    return this.post("/execute/sync", { script: `return (${work}).apply(null, arguments)`, args });
  }
}

export async function request(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new WebDriverError(value);
  return value;
}
