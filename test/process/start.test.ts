import { createServer, type AddressInfo } from "node:net";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { launch } from "../support/run-cli.ts";

describe("npm start", () => {
  test("prints one line with the address, and a signal ends it with 0", async () => {
    const { code, out } = await launch(["main"], { until: /http:/ });
    expect(out).toMatch(/^政脉已就绪 \/ Zhengmai is ready: http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(code).toBe(0);
  });

  test("the second start finds what the first built", async () => {
    const STORE = `file:${join(mkdtempSync(join(tmpdir(), "zhengmai-start-")), "graph.db")}`;
    await launch(["main"], { until: /http:/, env: { STORE } });
    const second = await launch(["main"], { until: /http:/, env: { STORE } });
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/http:/);
  });

  test("every bad variable is named in one error", async () => {
    const { code, err } = await launch(["main"], {
      env: {
        PORT: "eighty",
        STORE: "mysql://x",
        LOG_LEVEL: "loud",
        NEO4J_URI: "http://user:geheim@x",
        CORS_ORIGINS: "*",
      },
    });
    expect(code).toBe(2);
    for (const name of ["PORT=eighty", "STORE=mysql://x", "LOG_LEVEL=loud", "NEO4J_URI=", "CORS_ORIGINS=*"])
      expect(err).toContain(name);
    expect(err).not.toContain("geheim");
  });

  test("a taken port is one clear line", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => holder.once("listening", resolve));
    const { port } = holder.address() as AddressInfo;
    const { code, err } = await launch(["main"], { env: { PORT: String(port) } });
    holder.close();
    expect(code).toBe(1);
    expect(err.trim()).toMatch(new RegExp(`^端口 ${port} 已被占用.*is taken.*$`));
  });

  test("a store that is away: it runs, says so once, and stops when told", async () => {
    const { code, out, err } = await launch(["main"], {
      until: /重试/,
      env: { STORE: "bolt://127.0.0.1:9" },
    });
    expect([code, out]).toEqual([0, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(/127\.0\.0\.1:9.*重试/);
  });

  test("two servers on one file: both are ready, and neither takes it from the other", async () => {
    const STORE = `file:${join(mkdtempSync(join(tmpdir(), "zhengmai-shared-")), "graph.db")}`;
    const both = await Promise.all(
      [1, 2].map(() => launch(["main"], { until: /http:\/\/127/, env: { STORE } })),
    );
    expect(both.map(({ code, out }) => [code, /is ready/.test(out)])).toEqual([
      [0, true],
      [0, true],
    ]);
  });
});
