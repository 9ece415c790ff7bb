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
  test("origins, trusted documents and the cache are off or small unless something else is said", () => {
    expect(readConfig({})).toMatchObject({
      corsOrigins: [],
      trustedOnly: false,
      responseCacheBytes: 32 * 1024 * 1024,
    });
    expect(
      readConfig({
        CORS_ORIGINS: "https://a.example, http://localhost:3000",
        TRUSTED_ONLY: "1",
        RESPONSE_CACHE_MIB: "0",
      }),
    ).toMatchObject({
      corsOrigins: ["https://a.example", "http://localhost:3000"],
      trustedOnly: true,
      responseCacheBytes: 0,
    });
  });
  test("every bad variable is in one error, and no token is in it", () => {
    const read = () =>
      readConfig({
        CORS_ORIGINS: "https://good.example,*,https://a.example/path",
        TRUSTED_ONLY: "maybe",
        RESPONSE_CACHE_MIB: "lots",
        ADMIN_TOKENS: "王:geheim,李:geheim",
      });
    const names = ["CORS_ORIGINS=*", "CORS_ORIGINS=https://a.example/path", "TRUSTED_ONLY=maybe"];
    for (const name of [...names, "RESPONSE_CACHE_MIB=lots", "ADMIN_TOKENS"]) expect(read).toThrow(name);
    expect(read).not.toThrow(/geheim|good/);
  });
  test.each([
    { PORT: "-1" },
    { CORS_ORIGINS: "*" },
    { CORS_ORIGINS: "null" },
    { CORS_ORIGINS: "https://a.example/" },
    { CORS_ORIGINS: "https://A.example" },
    { CORS_ORIGINS: "a.example" },
    { CORS_ORIGINS: "ftp://a.example" },
    { TRUSTED_ONLY: "yes please" },
    { RESPONSE_CACHE_MIB: "-1" },
    { RESPONSE_CACHE_MIB: "1.5" },
    { ADMIN_TOKENS: "王:one,李:one" },
    { ADMIN_TOKENS: "王:one", ADMIN_TOKEN: "one" },
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
