// `node server/launch.mjs main|cli|neo4j|build [args]`: builds what is stale, then runs it in this process. Plain
// JavaScript, because it must run before anything is built.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const [word = "main", ...rest] = process.argv.slice(2);

if (word === "neo4j") {
  await import("./neo4j/run.mjs");
} else {
  const stamp = stampOf(["graph", "server", "web", "package.json", "tsconfig.json", "vite.config.ts"]);
  if (stamp !== read(join(dist, "stamp"))) await build(stamp);
  if (word !== "build") {
    process.argv.splice(2, process.argv.length, ...rest);
    await import(pathToFileURL(join(dist, "server", `${word}.js`)).href);
  }
}

/** Names, sizes and times of all sources: equal stamps, equal build. */
function stampOf(paths) {
  const parts = paths.flatMap((path) => {
    const full = join(root, path);
    const files = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true }).map((file) => join(full, file))
      : [full];
    return files.sort().map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file.slice(root.length)} ${size} ${mtimeMs}`;
    });
  });
  return parts.join("\n");
}

/** Builds into a folder of its own and then puts it in place: two starts at once do not spoil each other's build. */
async function build(stamp) {
  process.stderr.write("正在构建… / building…\n");
  const started = performance.now();
  const name = `.dist-${process.pid}`;
  process.env.ZHENGMAI_DIST = name;
  process.env.NODE_ENV ??= "production";
  const { createBuilder } = await import("vite");
  const builder = await createBuilder({ configFile: join(root, "vite.config.ts"), logLevel: "error" });
  await builder.buildApp();
  writeFileSync(join(root, name, "stamp"), stamp);
  putInPlace(join(root, name), stamp);
  process.stderr.write(`构建完成，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒 / built\n`);
}

/** What another start has put there meanwhile is as good, and may be in use: parts of it are loaded when they are needed. */
function putInPlace(built, stamp) {
  const before = `${built}-before`;
  try {
    if (read(join(dist, "stamp")) !== stamp) {
      if (existsSync(dist)) renameSync(dist, before);
      renameSync(built, dist);
    }
  } catch (error) {
    if (read(join(dist, "stamp")) !== stamp) throw error;
  } finally {
    for (const folder of [built, before]) rmSync(folder, { recursive: true, force: true });
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
