import { homedir } from "node:os";
import { join } from "node:path";
import { isMadeUp } from "./made-up.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A token that may change something, and whose it is; null when nobody is named. */
export interface AdminToken {
  readonly name: string | null;
  readonly token: string;
}

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
  /** Mutations are off without any. */
  readonly adminTokens: readonly AdminToken[];
  /** The address that links in exports carry, without a slash at the end; null: they carry none. */
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
  /** Whether the library of the store is invented and marked so. */
  readonly madeUp: boolean;
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
  const store = value("STORE") ?? neo4jUri ?? `file:${defaultStorePath(environment)}`;
  check(
    STORE.test(store),
    `STORE=${hidden(store)}：可用 / use one of memory: · file:PATH · bolt://HOST:7687 · neo4j://HOST · neo4j+s://HOST`,
  );
  const publicUrl = value("PUBLIC_URL")?.replace(/\/+$/, "") ?? null;
  check(
    publicUrl === null || isAddress(publicUrl),
    `PUBLIC_URL=${value("PUBLIC_URL")}：应为 http(s):// 网址，不带 ? 与 # / must be an http(s):// address without ? and #`,
  );
  const logLevel = LOG_LEVELS.find((level) => level === (value("LOG_LEVEL") ?? "info"));
  check(
    logLevel !== undefined,
    `LOG_LEVEL=${value("LOG_LEVEL")}：可用 / use one of ${LOG_LEVELS.join(" · ")}`,
  );
  const named = (value("ADMIN_TOKENS") ?? "").split(",").filter((pair) => pair.trim() !== "");
  check(
    named.every((pair) => NAMED_TOKEN.test(pair.trim())),
    "ADMIN_TOKENS：应为 名字:令牌，以逗号分隔 / must be name:token, separated by commas",
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
    adminTokens: tokensIn(value("ADMIN_TOKEN"), named),
    publicUrl,
    logLevel: logLevel!,
    madeUp: isMadeUp(store, environment),
  };
}

function isAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url) && !/[?#]/.test(url);
}

const NAMED_TOKEN = /^([^:,]{1,80}):(.+)$/;

/** `王:secret-1,李:secret-2`, and one that is nobody's. */
function tokensIn(unnamed: string | undefined, named: readonly string[]): AdminToken[] {
  const tokens = named.map((pair): AdminToken => {
    const [, name, token] = NAMED_TOKEN.exec(pair.trim())!;
    return { name: name!.trim(), token: token! };
  });
  return unnamed === undefined ? tokens : [...tokens, { name: null, token: unnamed }];
}

/** The file of the store that nobody names. */
export function defaultStorePath(environment: Readonly<Record<string, string | undefined>>): string {
  return join(userDataFolder(environment), "zhengmai", "graph.db");
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
