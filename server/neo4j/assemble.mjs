import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const pom = join(import.meta.dirname, "pom.xml");

/** The version that the pom pins. */
export const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, "utf8"))[1];

/** Where the jars and the servers' data are kept between runs. */
export function cacheFolder() {
  const base =
    process.platform === "win32"
      ? process.env.LOCALAPPDATA
      : process.platform === "darwin"
        ? join(homedir(), "Library", "Caches")
        : process.env.XDG_CACHE_HOME;
  return join(base || join(homedir(), ".cache"), "zhengmai");
}

/** Why a server cannot run here, or null: Java 17 or later is missing, or Maven is and the jars are not there yet. */
export function obstacle() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  if (major < 17)
    return `需要 Java 17 或更高版本${major ? `（现为 ${major}）` : ""} / Java 17 or later is needed`;
  if (
    !existsSync(jarsFolder()) &&
    spawnSync("mvn", ["-v"], { shell: process.platform === "win32" }).status !== 0
  )
    return "首次取得 Neo4j 需要 Maven / Maven is needed to fetch Neo4j the first time";
  return null;
}

function jarsFolder() {
  return join(cacheFolder(), `neo4j-community-${version}`);
}

/**
 * The folder with all jars of Neo4j Community, fetched from Maven Central when it is not there yet. It appears whole or
 * not at all: two that fetch at once do not spoil each other's. Throws an `Error` with Maven's last lines when the fetch fails.
 */
export function assembleJars() {
  const jars = jarsFolder();
  if (existsSync(jars)) return jars;
  const partial = `${jars}.${process.pid}`;
  mkdirSync(dirname(jars), { recursive: true });
  const copy = [
    "-B",
    "-ntp",
    "-f",
    pom,
    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${partial}`,
  ];
  const maven = spawnSync("mvn", copy, { encoding: "utf8", shell: process.platform === "win32" });
  if (maven.status !== 0 || !existsSync(partial) || readdirSync(partial).length === 0) {
    rmSync(partial, { recursive: true, force: true });
    const said = (maven.stdout ?? String(maven.error)).trim().split("\n");
    throw new Error(
      `无法取得 Neo4j ${version} / could not fetch Neo4j ${version}:\n${said.slice(-6).join("\n")}`,
    );
  }
  try {
    renameSync(partial, jars);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
  return jars;
}
