import "../../support/texts.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Finding, FindingMark, Severity } from "../../../web/api/findings.query.ts";
import { codeName } from "../../../web/findings/captions.ts";
import { bySeverity, codeCounts, filtered, severityCounts } from "../../../web/findings/filter.ts";
import { findingRecords } from "../../../web/findings/records.ts";
import { findings as texts } from "../../../web/i18n/texts/findings.ts";
import { textOf } from "../../../web/i18n/use-text.ts";

const mark = (quote: string, line: number): FindingMark => ({
  node: { __typename: "Measure", id: `#${quote}`, label: "MEASURE", name: quote, cite: "一、(一)" },
  evidence: {
    kind: "QUOTATION",
    policy: "p",
    unit: null,
    quote,
    start: 0,
    end: quote.length,
    line,
    statement: null,
    publisher: null,
    url: null,
    date: null,
  },
});
const finding = (id: string, severity: Severity, code: string, marks: FindingMark[] = []): Finding => ({
  id,
  severity,
  code,
  policy: "p",
  message: `${id}不同`,
  state: null,
  statements: [],
  messageEn: `${id} differs`,
  marks,
});

const all = [
  finding("1", "CRITICAL", "ONLY_IN_ANNEX"),
  finding("2", "WARNING", "TITLE_DIFFERS", [mark("甲", 3), mark("乙,丙", 30)]),
  finding("3", "WARNING", "TEXT_DIFFERS"),
  finding("4", "INFO", "TEXT_DIFFERS"),
];
const ids = (filter: readonly string[]) => filtered(all, filter).map(({ id }) => id);

test("a filter leaves any wanted severity and any wanted code; no word of a sort lets all of it pass", () => {
  expect(ids([])).toEqual(["1", "2", "3", "4"]);
  expect(ids(["CRITICAL", "INFO"])).toEqual(["1", "4"]);
  expect(ids(["TEXT_DIFFERS", "TITLE_DIFFERS"])).toEqual(["2", "3", "4"]);
  expect(ids(["TEXT_DIFFERS", "WARNING"])).toEqual(["3"]);
  expect(ids(["没有这个"])).toEqual([]);
});

test("counts say what a word would show beside the chosen words of the other sort", () => {
  expect(severityCounts(all, ["TEXT_DIFFERS"]).map(({ word, count }) => `${word} ${count}`)).toEqual([
    "CRITICAL 0",
    "WARNING 1",
    "INFO 1",
  ]);
  expect(codeCounts(all, ["WARNING"]).map(({ word, count }) => `${word} ${count}`)).toEqual([
    "ONLY_IN_ANNEX 0",
    "TITLE_DIFFERS 1",
    "TEXT_DIFFERS 1",
  ]);
});

test("groups stand gravest first, without empty ones", () => {
  expect(bySeverity(all.slice(1)).map(({ severity, findings }) => [severity, findings.length])).toEqual([
    ["WARNING", 2],
    ["INFO", 1],
  ]);
});

test("the spreadsheet has a line for each place, in the language of the view", () => {
  expect(findingRecords(all.slice(1, 3), textOf("zh"), "zh").slice(1)).toEqual([
    ["TITLE_DIFFERS", "需核对", "2不同", "甲", "一、(一)", 3, "甲"],
    ["TITLE_DIFFERS", "需核对", "2不同", "乙,丙", "一、(一)", 30, "乙,丙"],
    ["TEXT_DIFFERS", "需核对", "3不同", "", "", "", ""],
  ]);
  expect(findingRecords(all.slice(2, 3), textOf("en"), "en")[1]!.slice(1, 3)).toEqual([
    "To be checked",
    "3 differs",
  ]);
});

test("every code that the checks can give has a name; one without a name stands for itself", () => {
  const folder = join(import.meta.dirname, "..", "..", "..", "graph", "link", "findings");
  const codes = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/code: "([A-Z_]+)"/g)].map((match) => match[1]!),
  );
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(`findings.code.${code}` in texts))).toEqual([]);
  expect(codeName("SOME_CODE", textOf("zh"))).toBe("SOME_CODE");
});
