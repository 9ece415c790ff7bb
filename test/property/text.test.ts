import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build, parse, toExtraction } from "../../graph/index.ts";
import { fold } from "../../graph/text/fold.ts";
import { toLines } from "../../graph/text/lines.ts";
import type { Source } from "../../graph/text/document.ts";
import { curated, seedSource } from "../support/seed.ts";

const source = (text: string): Source => ({ name: "x.txt", sha256: "0".repeat(64), format: "text", text });

/** Text made of the pieces documents of the genre are made of, and of anything else. */
const pieces = fc.oneof(
  fc.constantFrom(
    "一、",
    "(一)",
    "（二）",
    "1.",
    "——",
    "专栏1",
    "附件",
    "\n",
    "。",
    "、",
    ",",
    "(",
    ")",
    "负责",
    "牵头",
    "按职责分工负责",
    "示范区",
    "市场监管局",
    "农业局",
    "《",
    "》",
    "〔2023〕6号",
    "序号",
    "指标名称",
    "2025年",
    "≥98",
    "1",
    "2",
    "\u00A0",
    "\u3000",
    "第一章",
    "责任单位",
    "𠮷",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const text = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(""));

/** The seed with pieces cut out, doubled and put in. */
const mutated = fc
  .array(
    fc.tuple(fc.nat(seedSource.text.length), fc.nat(400), fc.constantFrom("cut", "double", "insert"), pieces),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((words, [at, length, edit, piece]) => {
      const slice = words.slice(at, at + length);
      return (
        words.slice(0, at) +
        (edit === "cut" ? "" : edit === "double" ? slice + slice : piece + slice) +
        words.slice(at + length)
      );
    }, seedSource.text),
  );

describe.each([
  ["any text", text, 400],
  ["the seed, mutated", mutated, 60],
] as const)("%s", (_, texts, numRuns) => {
  test("lines tile it without a gap, and folding keeps every offset", () => {
    fc.assert(
      fc.property(texts, (words) => {
        const folded = fold(words);
        expect(folded.length).toBe(words.length);
        expect(
          toLines(folded)
            .map((line) => folded.slice(line.start, line.end))
            .join(""),
        ).toBe(folded);
      }),
      { numRuns },
    );
  });

  test("parsing never throws, and every quoted string is the slice at its span", () => {
    fc.assert(
      fc.property(texts, (words) => {
        const extraction = toExtraction(parse(source(words)));
        for (const { start, end, quote } of [...extraction.citations, ...extraction.deadlines])
          expect(words.slice(start, end)).toBe(quote);
        for (const { start, end, printed } of extraction.assignments)
          expect(words.slice(start, end)).toBe(printed);
        for (const { start, end, num } of extraction.headings)
          expect(words.slice(start, end).startsWith(num ?? "")).toBe(true);
        expect(new Set(extraction.headings.map(({ id }) => id)).size).toBe(extraction.headings.length);
      }),
      { numRuns },
    );
  });

  test("the graph is closed, its quotations hold, and it is the same when built again", () => {
    fc.assert(
      fc.property(texts, (words) => {
        const graph = build([source(words)], curated);
        const ids = new Set(graph.nodes.map(({ id }) => id));
        for (const { source: from, target, evidence } of graph.relationships) {
          expect(ids.has(from) && ids.has(target)).toBe(true);
          if (evidence.kind === "QUOTATION")
            expect(words.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
        expect(build([source(words)], curated).revision).toBe(graph.revision);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
