import { spawn } from "node:child_process";
import { join } from "node:path";

const launcher = join(import.meta.dirname, "..", "..", "server", "launch.mjs");

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

/**
 * Runs the launcher as `npm start` and `npm run zhengmai` do. `until` ends it with a signal once that is
 * printed.
 */
export function launch(
  words: readonly string[],
  options: { readonly env?: Record<string, string>; readonly until?: RegExp } = {},
): Promise<Finished> {
  const started = performance.now();
  const child = spawn(process.execPath, [launcher, ...words], {
    env: { ...process.env, STORE: "memory:", PORT: "0", NEO4J_URI: "", ...options.env },
  });
  let out = "";
  let err = "";
  const look = () => {
    if (options.until?.test(out + err)) child.kill("SIGTERM");
  };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
    look();
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
    look();
  });
  return new Promise((resolve) =>
    child.once("close", (code) =>
      resolve({
        code,
        out,
        err: err.replace(/^(?:正在构建|构建完成).*\n/gm, ""),
        ms: performance.now() - started,
      }),
    ),
  );
}
