// Programs that run beside the tests and end with them, however the tests end.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const LINES_KEPT = 60;
/** What a message bus says about itself. */
const NOISE = /^(dbus-daemon\[|SpiRegistry daemon)/;
const running = new Set();

/** A started program and the last lines it printed. */
export class Program {
  #child;
  #lines = [];
  #ended;

  #kept;

  /** Extra pipes are the descriptors from 3 on; `lines` is how many of those it prints are kept. */
  constructor(command, args, { env = process.env, cwd = undefined, pipes = 0, lines = LINES_KEPT } = {}) {
    this.name = command;
    this.#kept = lines;
    // In a group of its own, so that whatever it starts ends with it.
    const stdio = ["ignore", "pipe", "pipe", ...Array(pipes).fill("pipe")];
    this.#child = spawn(command, args, { env, cwd, stdio, detached: true });
    this.#ended = new Promise((resolve) => {
      this.#child.once("error", (reason) => resolve(`${command} does not start: ${reason.message}`));
      this.#child.once("close", (code, signal) => resolve(`${command} ended (${signal ?? code})`));
    });
    for (const input of [this.#child.stdout, this.#child.stderr]) {
      createInterface({ input }).on("line", (line) => this.#keep(line));
    }
    running.add(this);
  }

  /** Resolves with a sentence when the program has ended. */
  get ended() {
    return this.#ended;
  }

  pipe(descriptor) {
    return this.#child.stdio[descriptor];
  }

  /** What it printed last. */
  get output() {
    return this.#lines.join("\n");
  }

  async stop() {
    this.signal("SIGTERM");
    const patience = setTimeout(() => this.signal("SIGKILL"), 3000);
    await this.#ended;
    clearTimeout(patience);
    // Those it has started may not have listened.
    this.signal("SIGKILL");
    running.delete(this);
  }

  /** To the whole group; nothing happens when it is gone. */
  signal(name) {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, name);
    } catch (reason) {
      if (reason.code !== "ESRCH") throw reason;
    }
  }

  #keep(line) {
    if (line.trim() === "" || NOISE.test(line)) return;
    this.#lines.push(line);
    if (this.#lines.length > this.#kept) this.#lines.shift();
  }
}

/** Runs a program to its end and returns all it printed. */
export async function answer(command, args, options) {
  const program = new Program(command, args, { ...options, lines: Infinity });
  const ended = await program.ended;
  running.delete(program);
  if (!ended.endsWith("ended (0)"))
    throw new Error(`${command} ${args.join(" ")}: ${ended}\n${program.output}`);
  return program.output;
}

process.on("exit", () => running.forEach((program) => program.signal("SIGKILL")));
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]) {
  process.on(signal, () => process.exit(code));
}
