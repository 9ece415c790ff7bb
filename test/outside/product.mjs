import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const OWN_ROOT = resolve(import.meta.dirname, "..", "..");
export const TOKEN = "token-of-the-lab";

const READY = /http:\/\/[\d.]+:\d+/;
const usagePreload = pathToFileURL(join(import.meta.dirname, "usage.mjs")).href;

/**
 * The built product as a stranger has it: its commands and its HTTP, nothing of its code. `root` is the
 * folder of any version of it; everything it may write lies below `folder`.
 */
export class Product {
  constructor({ root = OWN_ROOT, folder = mkdtempSync(join(tmpdir(), "zhengmai-lab-")) } = {}) {
    this.root = root;
    this.folder = folder;
    this.launcher = join(root, "server", "launch.mjs");
  }

  /** Builds what is stale, so that no measurement has it in it. Throws when it cannot be built. */
  async build() {
    const { code, err } = await this.run(["build"]);
    if (code !== 0) throw new Error(`the product in ${this.root} cannot be built:\n${err}`);
  }

  /** Starts a command of the launcher; `ended` resolves to what came of it. */
  start(words, env = {}) {
    const started = performance.now();
    const usageFolder = mkdtempSync(join(tmpdir(), "zhengmai-usage-"));
    const usageFile = join(usageFolder, "usage.json");
    const child = spawn(process.execPath, [this.launcher, ...words], {
      cwd: this.root,
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=${usagePreload}`.trim(),
        ZHENGMAI_USAGE_FILE: usageFile,
        NEO4J_URI: "",
        STORE: "memory:",
        PORT: "0",
        STATEMENTS: join(this.folder, "statements.jsonl"),
        DECISIONS: join(this.folder, "decisions.jsonl"),
        XDG_DATA_HOME: join(this.folder, "data"),
        ADMIN_TOKEN: TOKEN,
        ...env,
      },
    });
    const running = { child, pid: child.pid, out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk) => (running.out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => (running.err += chunk));
    running.ended = new Promise((done) =>
      child.once("close", (code, signal) => {
        const { out, err } = running;
        done({ code, signal, out, err, wallMs: performance.now() - started, ...usageOf(usageFile) });
        rmSync(usageFolder, { recursive: true, force: true });
      }),
    );
    return running;
  }

  /** Runs a command to its end. */
  run(words, env) {
    return this.start(words, env).ended;
  }

  /** Runs a command of the command line. */
  cli(words, store) {
    return this.run(["cli", ...words], { STORE: store });
  }

  /**
   * A server on a free port, once it says that it is ready; `readyMs` is how long that took. Throws with its
   * last words when it ends before.
   */
  async serve(store, env = {}) {
    const began = performance.now();
    const running = this.start(["main"], { STORE: store, ...env });
    const url = await new Promise((done, fail) => {
      const look = () => READY.test(running.out) && done(READY.exec(running.out)[0]);
      running.child.stdout.on("data", look);
      running.ended.then(({ code, err }) =>
        fail(new Error(`the server ended with ${code}: ${err.slice(-800)}`)),
      );
    });
    const stop = async (signal = "SIGTERM") => {
      running.child.kill(signal);
      return running.ended;
    };
    return { ...running, running, url, readyMs: performance.now() - began, stop };
  }

  /** Takes away all that it wrote. */
  clean() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Nothing of a process that was killed. */
function usageOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}
