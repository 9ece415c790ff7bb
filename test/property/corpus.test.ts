import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, toExtraction } from "../../graph/index.ts";
import { fold } from "../../graph/text/fold.ts";
import { toLines } from "../../graph/text/lines.ts";
import { shortDocuments } from "../evaluate/labels.ts";
import { seedSource } from "../support/seed.ts";
import { sourceOf } from "../support/sources.ts";

/** The documents of this project, and those of the folder that `CORPUS` names. */
const documents: (readonly [name: string, text: string])[] = [
  ["the seed", seedSource.text],
  ...shortDocuments().map(({ name, text }) => [name, text] as const),
  ...(process.env.CORPUS
    ? readdirSync(process.env.CORPUS)
        .filter((file) => file.endsWith(".txt"))
        .map(
          (file) =>
            [file, readFileSync(join(process.env.CORPUS!, file), "utf8").replace(/^\uFEFF/, "")] as const,
        )
    : []),
];
const MUTATIONS = Number(process.env.MUTATIONS ?? 12);

/** The laws of an extraction, whatever the text. */
function check(text: string): void {
  const folded = fold(text);
  expect(folded.length).toBe(text.length);
  let end = 0;
  for (const line of toLines(folded)) {
    if (
      line.start !== end ||
      line.end <= line.start ||
      line.content.start < line.start ||
      line.content.end > line.end
    )
      throw new Error(`lines do not tile at ${end}`);
    ({ end } = line);
  }
  expect(end).toBe(text.length);
  const extraction = toExtraction(parse(sourceOf(text)));
  for (const { start, end: to, printed, phraseStart, phraseEnd } of extraction.assignments) {
    expect(text.slice(start, to)).toBe(printed);
    expect(phraseStart <= start && to <= phraseEnd).toBe(true);
  }
  for (const { start, end: to, quote } of [
    ...extraction.citations,
    ...extraction.deadlines,
    ...extraction.targets,
  ])
    expect(text.slice(start, to)).toBe(quote);
  for (const { start, end: to, num, title } of extraction.headings) {
    const words = text.slice(start, to);
    expect(words.startsWith(num ?? "") && words.endsWith(title ?? num ?? "")).toBe(true);
  }
  for (const { start, end: to, name } of extraction.indicators) expect(text.slice(start, to)).toBe(name);
  const ids = new Set(extraction.headings.map(({ id }) => id));
  expect(ids.size).toBe(extraction.headings.length);
  for (const { unit } of [...extraction.assignments, ...extraction.targets, ...extraction.deadlines])
    if (unit !== null) expect(ids.has(unit)).toBe(true);
  expect(new Set(extraction.indicators.map(({ id }) => id)).size).toBe(extraction.indicators.length);
}

/** Cuts, doubles, swaps and disturbs pieces of a text, the same ones each time. */
function mutate(text: string, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number) =>
    (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % Math.max(1, below);
  const pieces = [
    "\n",
    "、",
    "（",
    "）",
    "(",
    "一、",
    "（一）",
    "1．",
    "专栏1",
    "附件1",
    "负责",
    "牵头",
    "《",
    "》",
    "\t",
    "　　",
    "。",
    "\u0000",
    "\uD800",
    "2025年",
    "注：",
  ];
  let words = text;
  for (let edit = 0; edit < 4; edit += 1) {
    const at = random(words.length);
    const slice = words.slice(at, at + random(300));
    const kind = random(4);
    if (kind === 0) words = words.slice(0, at) + words.slice(at + slice.length);
    else if (kind === 1) words = words.slice(0, at) + slice + words.slice(at);
    else if (kind === 2) words = words.slice(0, at) + pieces[random(pieces.length)] + words.slice(at);
    else words = words.slice(0, at) + slice.replace(/[\n。]/g, "") + words.slice(at + slice.length);
  }
  return words;
}

describe("lines tile, quotes are slices, ids are one each, and nothing throws", () => {
  test.each(documents)("%s, and mutations of it", (_, text) => {
    check(text);
    for (let seed = 1; seed <= MUTATIONS; seed += 1) check(mutate(text, seed));
  });
});
