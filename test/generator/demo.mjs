// `npm run demo [-- COUNT]`: a library of 200 invented plans in a store of its own, marked as made up; else like `npm start`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { plans } from "./plans.mjs";

const COUNT = Number(process.argv[2] ?? 200);
const launcher = resolve(import.meta.dirname, "..", "..", "server", "launch.mjs");

// The name of the folder is what the server knows an invented library by (server/made-up.ts).
const folder = join(userDataFolder(), "zhengmai", "made-up");
const texts = join(folder, "plans");
Object.assign(process.env, { STORE: `file:${join(folder, "graph.db")}`, NEO4J_URI: "" });
// What is stated about invented plans stays beside them.
process.env.STATEMENTS ??= join(folder, "statements.jsonl");

mkdirSync(texts, { recursive: true });
for (const { name, text } of plans(COUNT)) {
  const path = join(texts, name);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
console.error(`虚构示例数据，共 ${COUNT} 份 / ${COUNT} made-up plans: ${texts}`);
const { status } = spawnSync(process.execPath, [launcher, "cli", "import", texts], {
  stdio: ["ignore", "inherit", "inherit"],
});
if (status !== 0) process.exit(status ?? 1);
process.argv.splice(2, process.argv.length, "main");
await import(pathToFileURL(launcher).href);

/** Where this platform keeps a user's data, as server/config.ts has it. */
function userDataFolder() {
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");
}
