import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { circlesOf } from "./support/circles.ts";
import { displayWidth, isOneText } from "./support/display-width.ts";

const root = resolve(import.meta.dirname, "..");
const files = ["graph", "server", "web", "test"].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name))),
);
const source = new Map(files.map((file) => [file, readFileSync(resolve(root, file), "utf8")]));
const product = files.filter((file) => !file.startsWith("test/"));

/** Written by a tool, and read by tools only. */
const isGenerated = (file: string) => file.includes(".generated.");

/**
 * What follows `from` in an import or an export, of values or types; what `import()` takes; an import for its
 * effect.
 */
const SPECIFIERS = [
  /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']/g,
  /\bimport\(\s*["']([^"']+)["']\s*\)/g,
  /(?:^|\n)import\s*["']([^"']+)["']/g,
];

/** What a file imports, values and types alike: paths of this project, and names of packages. */
function importsOf(file: string): string[] {
  const text = source.get(file)!;
  const specifiers = SPECIFIERS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
  return specifiers.map((specifier) =>
    specifier.startsWith(".") ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  );
}

/** The stages in order; a file may import of its own stage and of those before it. */
const STAGES: readonly (readonly [name: string, holds: RegExp])[] = [
  ["model", /^graph\/model\//],
  ["text", /^graph\/text\//],
  ["link", /^graph\/(?:link\/|statements\/|extraction\.ts$|held-text\.ts$|document-of\.ts$)/],
  ["across", /^graph\/across\//],
  ["store", /^graph\/store\//],
  ["chains", /^graph\/chains\//],
  ["library", /^graph\/(?:library\/|build\.ts$)/],
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
        `${file} may not import ${imported}: text → link → across → store → chains → library → export → index → server`,
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

  test("no circles, type imports included", () => {
    const imports = product.map(
      (file) => [file, importsOf(file).filter((path) => source.has(path))] as const,
    );
    expect(circlesOf(new Map(imports))).toEqual([]);
  });
});

describe("what is kept in one place", () => {
  const only = (packageName: string, allowed: RegExp) => {
    for (const file of product) if (importsOf(file).includes(packageName)) expect(file).toMatch(allowed);
  };
  test("each driver in one file", () => {
    only("better-sqlite3", /^graph\/store\/sqlite\/database\.ts$/);
    only("@grafeo-db/js", /^graph\/store\/takeover\/grafeo\.ts$/);
    only("neo4j-driver", /^graph\/store\/neo4j\//);
    only("cytoscape", /^web\/chain\/canvas\//);
  });
  test("the model is data and types: it imports no package", () => {
    for (const file of product.filter((path) => path.startsWith("graph/model/")))
      expect(
        importsOf(file).filter((path) => !source.has(path)),
        file,
      ).toEqual([]);
  });
  test("Cypher stands in the folder of its engine, and where a store of earlier versions is read", () => {
    const allowed =
      /^graph\/store\/neo4j\/|^graph\/library\/neo4j|^graph\/store\/takeover\/|^server\/neo4j\//;
    for (const file of product.filter((path) => !allowed.test(path)))
      expect(/\b(?:MATCH|MERGE|UNWIND)\s+[($]/.test(source.get(file)!), file).toBe(false);
  });
  test("SQL stands in the folder of its engine, and in the files of the library", () => {
    const allowed = /^graph\/store\/sqlite\/|^graph\/(?:library|across)\//;
    for (const file of product.filter((path) => !allowed.test(path)))
      expect(/\bSELECT\b[^;]*\bFROM\b|\bINSERT INTO\b/.test(source.get(file)!), file).toBe(false);
  });
  /** A reader that starts a program has to find it; what is read depends on nothing else. */
  const FINDS_A_PROGRAM = "graph/text/readers/soffice.ts";

  test("the graph knows no environment and no clock", () => {
    for (const file of product.filter((path) => path.startsWith("graph/") && path !== FINDS_A_PROGRAM))
      expect(/process\.env|Date\.now|new Date\(|Math\.random/.test(source.get(file)!), file).toBe(false);
  });
});

describe("size", () => {
  const lengths = files.map((file) => [file, source.get(file)!.split("\n").length] as const);
  test("no file has more than 300 lines, product and tests", () =>
    expect(lengths.filter(([file, length]) => length > 300 && !isGenerated(file))).toEqual([]));
  test("half of the files of the product have fewer than 70", () => {
    const ofProduct = lengths.filter(([file]) => product.includes(file));
    expect(ofProduct.filter(([, length]) => length < 70).length * 2).toBeGreaterThanOrEqual(ofProduct.length);
  });
});

describe("width, in columns of the display: a Chinese character takes two", () => {
  const lines = files
    .filter((file) => !isGenerated(file))
    .flatMap((file) =>
      source
        .get(file)!
        .split("\n")
        .map((line, index) => ({ at: `${file}:${index + 1}`, line, width: displayWidth(line) })),
    );
  test("at most 0.5 % of the lines are wider than 120", () => {
    const wide = lines.filter(({ width }) => width > 120);
    const share = wide.length / lines.length;
    expect(share, wide.map(({ at, width }) => `${at} (${width})`).join("\n")).toBeLessThanOrEqual(0.005);
  });
  test("none is wider than 160, but for one long text and for addresses", () => {
    const wider = lines.filter(({ line, width }) => width > 160 && !isOneText(line));
    expect(wider.map(({ at, width }) => `${at} (${width})`)).toEqual([]);
  });
});
