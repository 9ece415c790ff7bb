import { expect, test } from "vitest";
import { parse, toExtraction } from "../../graph/index.ts";
import { seedSource } from "../support/seed.ts";
import { sourceOf } from "../support/sources.ts";
import { summaryOf } from "../support/summary.ts";

const { text } = seedSource;
const expected = summaryOf(seedSource);

const HAN = "〇一二三四五六七八九";
const wide = (words: string) =>
  words.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
/** `二〇二五` for 2025 and so on is another notation; only the brackets and marks change here. */
const marks = (words: string) => words.replace(/[(),:;]/g, wide);

/** Changes that keep what a document says. The extraction must stay the same, marks and spaces aside. */
test.each<[string, (words: string) => string]>([
  ["full-width marks", marks],
  ["full-width everything", wide],
  [
    "full-width brackets around the numbers only",
    (words) => words.replace(/^\(([一二三四五六七八九十]+)\)/gm, "（$1）"),
  ],
  ["CRLF", (words) => words.replaceAll("\n", "\r\n")],
  ["blank lines between all lines", (words) => words.replaceAll("\n", "\n\n")],
  ["two ideographic spaces before each line", (words) => words.replace(/^(?=\S)/gm, "　　")],
  ["trailing spaces", (words) => words.replaceAll("\n", "  \n")],
  ["NBSP for every space", (words) => words.replaceAll(" ", "\u00A0")],
  [
    "a space behind every number of a measure",
    (words) => words.replace(/^(\([一二三四五六七八九十]+\))/gm, "$1 "),
  ],
  ["2. as 2．", (words) => words.replace(/^(\d{1,2})\./gm, "$1．")],
  ["clauses in 〔〕", (words) => words.replace(/\(([^()\n]*负责)\)/g, "〔$1〕")],
  [
    "lists of the annex broken after a 、",
    (words) => words.replace(/^(示范区[^、\n(]+、[^\n。]*?、)([^\n。]*负责)$/gm, "$1\n$2"),
  ],
  ["a break before every clause in brackets", (words) => words.replace(/。(\([^()\n]*负责\))/g, "。\n$1")],
  ["按照职责分工负责 for 按职责分工负责", (words) => words.replaceAll("按职责分工负责", "按照职责分工负责")],
])("%s", (_, change) => {
  const changed = change(text);
  expect(changed).not.toBe(text);
  expect(summaryOf(sourceOf(changed))).toEqual(expected);
});

test("the body in one line: the same headings and owners of the measures", () => {
  const annex = text.indexOf("\n附件\n");
  const body = text.slice(0, annex).replace(/\n专栏1[\s\S]*?(?=\n到2035年)/, "");
  const several = summaryOf(sourceOf(body));
  const one = summaryOf(sourceOf(body.replace(/\s*\n\s*/g, "")));
  expect(several.assignments.length).toBeGreaterThan(90);
  expect(one.assignments).toEqual(several.assignments);
  expect(
    one.headings.filter((heading) => /^(?:[一二三四五六七八九]、|\([一二三四五六七八九十]+\))/.test(heading)),
  ).toEqual(
    several.headings.filter((heading) =>
      /^(?:[一二三四五六七八九]、|\([一二三四五六七八九十]+\))/.test(heading),
    ),
  );
});

test("measures renumbered by one: the same titles and owners under the new numbers", () => {
  const next = (numeral: string) => {
    const value =
      [...numeral].reduce((sum, digit) => (digit === "十" ? (sum || 1) * 10 : sum + HAN.indexOf(digit)), 0) +
      1;
    return `${value >= 20 ? HAN[Math.floor(value / 10)] : ""}${value >= 10 ? "十" : ""}${value % 10 ? HAN[value % 10] : ""}`;
  };
  const renumbered = text.replace(
    /^\(([一二三四五六七八九十]+)\)/gm,
    (_, numeral: string) => `(${next(numeral)})`,
  );
  const summary = summaryOf(sourceOf(renumbered));
  const unnumbered = (headings: readonly string[]) =>
    headings.map((heading) => heading.replace(/^\([一二三四五六七八九十]+\)/, "()"));
  expect(summary.assignments).toEqual(expected.assignments);
  expect(unnumbered(summary.headings)).toEqual(unnumbered(expected.headings));
});

test("a cell of the indicator table that is split in two is one cell of its row", () => {
  const split = text.replace("食品安全评价性抽检合格率(%)", "食品安全评价性\n\n抽检合格率(%)");
  const extraction = toExtraction(parse(sourceOf(split)));
  expect(extraction.indicators).toHaveLength(12);
  expect(extraction.indicators[2]).toMatchObject({
    ordinal: 3,
    name: "食品安全评价性\n\n抽检合格率(%)",
    values: [{ printed: "≥98", operator: ">=", value: 98 }],
  });
  expect(extraction.diagnostics.filter(({ code }) => code === "TABLE_ROW_UNREAD")).toEqual([]);
});
