import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { launch } from "../support/run-cli.ts";
import { seedGraph } from "../support/seed.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-export-"));
const counts = { nodes: seedGraph.nodes.length, relationships: seedGraph.relationships.length };

describe("zhengmai export", () => {
  test("writes one form to stdout, and nothing else", async () => {
    const { code, out } = await launch(["cli", "export", "--format", "jsonl", "--store", "memory:"]);
    expect(code).toBe(0);
    const last = out.trimEnd().split("\n").at(-1)!;
    expect(JSON.parse(last)).toEqual({ record: "end", ...counts });
  });

  test("--out DIR makes the files of a form, each whole, and says their paths", async () => {
    const out = join(folder, "tables");
    const { code, err } = await launch([
      "cli",
      "export",
      "--format",
      "csv",
      "--store",
      "memory:",
      "--out",
      out,
    ]);
    expect(code).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(["codebook.csv", "nodes.csv", "relationships.csv"]);
    expect(err).toContain(join(out, "nodes.csv"));
    expect(readFileSync(join(out, "relationships.csv"), "utf8")).toContain("ASSIGNED_TO");
  });

  test.each([
    [["--format", "pdf"], 2],
    [["--format", "akn"], 2],
    [["--format", "akn", "--policy", "无此文件", "--store", "memory:"], 5],
  ])("%j: exit %i and a line that says why", async (words, exit) => {
    const { code, out, err } = await launch(["cli", "export", ...words]);
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toContain(" / ");
  });
});

describe("zhengmai audit --fail-on", () => {
  test("exit 7 where something is as grave, with the findings printed all the same", async () => {
    const words = ["cli", "audit", "--format", "json", "--store", "memory:", "--fail-on", "warning"];
    const { code, out } = await launch(words);
    expect(code).toBe(7);
    expect((JSON.parse(out) as unknown[]).length).toBeGreaterThan(0);
  });
  test("a word it does not know is wrong usage", async () => {
    expect((await launch(["cli", "audit", "--fail-on", "info"])).code).toBe(2);
  });
});
