import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { carried, containerfile, image, root, wordsOf } from "./image.ts";

describe("Containerfile", () => {
  test("is one that builders accept", () => {
    expect(validate(containerfile)).toEqual([]);
  });

  test("runs as a user who is not root, and keeps its data in a volume", () => {
    expect(wordsOf("USER")).toEqual(["node"]);
    expect(wordsOf("VOLUME")).toEqual(["/data"]);
    const env = Object.fromEntries(wordsOf("ENV").map((pair) => pair.split("=")));
    expect(env).toMatchObject({ HOST: "0.0.0.0", PORT: "4000", STORE: "file:/data/graph.db" });
    for (const name of Object.keys(env)) expect(name).not.toMatch(/PASSWORD|TOKEN|SECRET/);
  });

  test("asks /livez whether it lives", () => {
    expect(wordsOf("HEALTHCHECK").join(" ")).toContain("/livez");
    expect(image.at(-1)).toEqual(["CMD", '["node",', '"dist/server/main.js"]']);
  });

  test("carries every package that is not built in, with all that it needs to run", () => {
    const locked = JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { dependencies?: Record<string, string> }>;
    };
    const external = /external: \[([^\]]*)\]/.exec(
      readFileSync(resolve(root, "vite.config.ts"), "utf8"),
    )![1]!;
    const needed = new Set(JSON.parse(`[${external}]`) as string[]);
    for (const name of needed)
      for (const other of Object.keys(locked.packages[`node_modules/${name}`]?.dependencies ?? {}))
        // What fetches a compiled addon has done its work when the image is made.
        if (other !== "prebuild-install") needed.add(other);
    const covered = (name: string) => carried.some((path) => `node_modules/${name}/`.startsWith(`${path}/`));
    expect([...needed].filter((name) => !covered(name))).toEqual([]);
  });
});

describe("compose.yaml", () => {
  const file = resolve(root, "compose.yaml");
  const compose = parse(readFileSync(file, "utf8")) as {
    services: Record<
      string,
      { environment: Record<string, string>; ports?: string[]; healthcheck?: unknown }
    >;
  };

  test("is valid by the specification and without a warning of the linter", () => {
    const linter = new DCLinter({
      rules: { "require-quotes-in-ports": [1, { quoteType: "double" }] },
      quiet: false,
      debug: false,
      exclude: [],
    });
    const [result] = linter.lintFiles([file], false);
    expect(result!.messages.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([]);
  });

  test("takes every secret from the environment, and refuses to start without the password", () => {
    for (const { environment } of Object.values(compose.services))
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|TOKEN|AUTH/.test(name)) expect(value).toMatch(/^(?:neo4j\/)?\$\{[A-Z0-9_]+:[-?]/);
    expect(compose.services.zhengmai!.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  test("opens nothing to other machines", () => {
    const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
    expect(ports).toEqual(["127.0.0.1:${PORT:-4000}:4000"]);
  });
});
