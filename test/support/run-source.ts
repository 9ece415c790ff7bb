import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");

/** Runs words of JavaScript in a process of its own, in which `module` is a module of the sources. */
export function runSource(path: string, words: string): SpawnSyncReturns<string> {
  const script = `
    import { runnerImport } from "vite";
    const { module } = await runnerImport(${JSON.stringify(resolve(root, path))}, { configFile: false, logLevel: "error" });
    ${words}`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
}
