import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../../../server/config.ts";

describe("the environment", () => {
  test("has good defaults", () => {
    expect(readConfig({ XDG_DATA_HOME: "/data" })).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      logLevel: "info",
      adminTokens: [],
    });
  });
  test("NEO4J_URI is another name for STORE", () => {
    expect(readConfig({ NEO4J_URI: "neo4j://db" }).store).toBe("neo4j://db");
    expect(readConfig({ NEO4J_URI: "neo4j://db", STORE: "memory:" }).store).toBe("memory:");
  });
  test("PUBLIC_URL is an address without a slash at its end, or none", () => {
    expect(readConfig({ PUBLIC_URL: "https://zhengmai.example/plans/" }).publicUrl).toBe(
      "https://zhengmai.example/plans",
    );
    expect(readConfig({}).publicUrl).toBeNull();
  });
  test("ADMIN_TOKENS says whose each token is; ADMIN_TOKEN is nobody's", () => {
    expect(readConfig({ ADMIN_TOKENS: "王:one:more, 李:two", ADMIN_TOKEN: "three" }).adminTokens).toEqual([
      { name: "王", token: "one:more" },
      { name: "李", token: "two" },
      { name: null, token: "three" },
    ]);
  });
  test.each([
    [{ STORE: "file:/data/zhengmai/made-up/graph.db" }, true],
    [{ STORE: "file:/data/zhengmai/graph.db" }, false],
    [{ STORE: "file:/data/made-up.db" }, false],
    [{ STORE: "bolt://db" }, false],
    [{ STORE: "bolt://db", MADE_UP: "1" }, true],
  ])("a library is made up by the folder of its store, or by MADE_UP: %o", (environment, madeUp) => {
    expect(readConfig(environment).madeUp).toBe(madeUp);
  });
  test.each([
    { PORT: "-1" },
    { ADMIN_TOKENS: "secret" },
    { PORT: "1.5" },
    { PORT: "70000" },
    { PUBLIC_URL: "zhengmai.example" },
    { PUBLIC_URL: "https://zhengmai.example/?a=b" },
    { STORE: "file:" },
    { STORE: "redis://x" },
    { NEO4J_URI: "memory:" },
    { LOG_LEVEL: "verbose" },
  ])("%o is refused", (environment) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
  });
});
