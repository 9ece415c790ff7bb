import { homedir } from "node:os";
import { join } from "node:path";

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Address of the store. */
  readonly store: string;
  readonly neo4j: {
    readonly user: string | undefined;
    readonly password: string | undefined;
    readonly database: string | undefined;
  };
  /** Mutations are off without it. */
  readonly adminToken: string | undefined;
  readonly logLevel: LogLevel;
}

/** Variables of the environment that make no sense; `message` lists every one. */
export class ConfigError extends Error {}

const STORE = /^(?:memory:|file:.+|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/].*)$/;

/** Reads the configuration. Throws one `ConfigError` that names every bad variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const value = (name: string) => environment[name]?.trim() || undefined;
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };

  const port = Number(value("PORT") ?? 4000);
  check(
    Number.isInteger(port) && port >= 0 && port <= 65_535,
    `PORT=${value("PORT")}：应为 0–65535 的整数 / must be an integer from 0 to 65535`,
  );
  const neo4jUri = value("NEO4J_URI");
  check(
    !neo4jUri || /^(?:bolt|neo4j)/.test(neo4jUri),
    `NEO4J_URI=${hidden(neo4jUri)}：应以 bolt:// 或 neo4j:// 开头 / must begin with bolt:// or neo4j://`,
  );
  const store =
    value("STORE") ?? neo4jUri ?? `file:${join(userDataFolder(environment), "zhengmai", "graph.db")}`;
  check(
    STORE.test(store),
    `STORE=${hidden(store)}：可用 / use one of memory: · file:PATH · bolt://HOST:7687 · neo4j://HOST · neo4j+s://HOST`,
  );
  const logLevel = LOG_LEVELS.find((level) => level === (value("LOG_LEVEL") ?? "info"));
  check(
    logLevel !== undefined,
    `LOG_LEVEL=${value("LOG_LEVEL")}：可用 / use one of ${LOG_LEVELS.join(" · ")}`,
  );
  if (problems.length > 0)
    throw new ConfigError(
      `环境变量有误 / bad environment variables:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
  return {
    port,
    host: value("HOST") ?? "127.0.0.1",
    store,
    neo4j: {
      user: value("NEO4J_USER"),
      password: value("NEO4J_PASSWORD"),
      database: value("NEO4J_DATABASE"),
    },
    adminToken: value("ADMIN_TOKEN"),
    logLevel: logLevel!,
  };
}

/** Where this platform keeps a user's data. */
function userDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (process.platform === "win32") return environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return environment.XDG_DATA_HOME || join(homedir(), ".local", "share");
}

/** An address may carry a password. */
function hidden(address: string | undefined): string {
  return (address ?? "").replace(/\/\/[^@/]*@/, "//…@");
}
