import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const files = ["graph", "server", "web", "test"].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name))),
);
const source = new Map(files.map((file) => [file, readFileSync(resolve(root, file), "utf8")]));
const product = files.filter((file) => !file.startsWith("test/"));

/** What a file imports: paths of this project, and names of packages. */
function importsOf(file: string): string[] {
  const specifiers = [
    ...source
      .get(file)!
      .matchAll(
        /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g,
      ),
  ].map((match) => (match[1] ?? match[2] ?? match[3])!);
  return specifiers.map((specifier) =>
    specifier.startsWith(".") ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  );
}

/** The stages in order; a file may import of its own stage and of those before it. */
const STAGES: readonly (readonly [name: string, holds: RegExp])[] = [
  ["model", /^graph\/model\.ts$/],
  ["text", /^graph\/text\//],
  ["link", /^graph\/(?:link\/|build\.ts$|extraction\.ts$)/],
  ["store", /^graph\/store\//],
  ["chains", /^graph\/chains\//],
  ["export", /^graph\/export\//],
  ["index", /^graph\/index\.ts$/],
  ["server", /^server\//],
];
const stageOf = (file: string) => STAGES.findIndex(([, holds]) => holds.test(file));

describe("imports point one way", () => {
  test.each(product.filter((file) => !file.startsWith("web/")))("%s", (file) => {
    for (const imported of importsOf(file).filter((path) => source.has(path))) {
      expect(
        stageOf(imported),
        `${file} may not import ${imported}: text → link → store → chains → export → index → server`,
      ).toBeLessThanOrEqual(stageOf(file));
      if (file.startsWith("server/") && imported.startsWith("graph/"))
        expect(imported, `${file}: the server knows only graph/index.ts`).toBe("graph/index.ts");
    }
  });

  /** Of the graph the explorer knows what is pure and small: it talks GraphQL for all else. */
  const SHARED_WITH_WEB = [/^graph\/export\//];

  test("the explorer knows nothing of graph and server but what is shared", () => {
    for (const file of product.filter((path) => path.startsWith("web/"))) {
      const foreign = importsOf(file).filter((path) => /^(?:graph|server)\//.test(path));
      expect(
        foreign.filter((path) => !SHARED_WITH_WEB.some((shared) => shared.test(path))),
        file,
      ).toEqual([]);
    }
  });
  test("what is shared with the explorer imports nothing that does not run in a browser", () => {
    const shared = product.filter((file) => SHARED_WITH_WEB.some((pattern) => pattern.test(file)));
    for (const file of shared)
      expect(
        importsOf(file).filter((path) => !shared.includes(path)),
        file,
      ).toEqual([]);
  });

  test("no cycles", () => {
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      expect(path.includes(file), `cycle: ${[...path, file].join(" → ")}`).toBe(false);
      if (done.has(file)) return;
      for (const imported of valueImportsOf(file)) visit(imported, [...path, file]);
      done.add(file);
    };
    for (const file of product) visit(file, []);
  });
});

/** Type imports are gone at run time, and so make no cycle. */
function valueImportsOf(file: string): string[] {
  const types = [...source.get(file)!.matchAll(/import type[^"']*from\s*["']([^"']+)["']/g)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1]!)),
  );
  return importsOf(file).filter((path) => source.has(path) && !types.includes(path));
}

describe("what is kept in one place", () => {
  const only = (packageName: string, allowed: RegExp) => {
    for (const file of product) if (importsOf(file).includes(packageName)) expect(file).toMatch(allowed);
  };
  test("each driver in one file", () => {
    only("@grafeo-db/js", /^graph\/store\/embedded\.ts$/);
    only("neo4j-driver", /^graph\/store\/neo4j\.ts$/);
    only("cytoscape", /^web\/chain\/canvas\//);
  });
  test("Cypher stands in graph/store/statements only, but for what an engine needs to open", () => {
    for (const file of product.filter(
      (path) => !/^graph\/store\/(?:statements\/|embedded\.ts|neo4j\.ts)|^server\/neo4j\//.test(path),
    )) {
      expect(/\b(?:MATCH|MERGE|UNWIND)\s+[($]/.test(source.get(file)!), file).toBe(false);
    }
  });
  test("the graph knows no environment and no clock", () => {
    for (const file of product.filter((path) => path.startsWith("graph/")))
      expect(/process\.env|Date\.now|new Date\(|Math\.random/.test(source.get(file)!), file).toBe(false);
  });
});

describe("size", () => {
  const lengths = product.map((file) => [file, source.get(file)!.split("\n").length] as const);
  test("no file has more than 300 lines", () =>
    expect(lengths.filter(([, length]) => length > 300)).toEqual([]));
  test("half of the files have fewer than 70", () =>
    expect(lengths.filter(([, length]) => length < 70).length * 2).toBeGreaterThanOrEqual(lengths.length));
});
