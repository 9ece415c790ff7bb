import { expect, test } from "vitest";
import { toCsv } from "../../../../graph/export/csv.ts";

test("rows end with CRLF, a byte order mark comes first, nothing is an empty cell", () => {
  expect(
    toCsv([
      ["甲", 1, true],
      [null, undefined, ""],
    ]),
  ).toBe("\uFEFF甲,1,true\r\n,,\r\n");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-2%", "'-2%"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
])("%j would run as a formula and is made plain", (words, written) => {
  expect(toCsv([[words]])).toBe(`\uFEFF${written}\r\n`);
});

test.each(["=", "-", ">="])("%j is no formula, but a word", (words) => {
  expect(toCsv([[words]])).toBe(`\uFEFF${words}\r\n`);
});

test("numbers are no formulas, below zero neither", () => {
  expect(toCsv([[-5, 0.5]])).toBe("\uFEFF-5,0.5\r\n");
});

test.each([
  ["甲,乙", `"甲,乙"`],
  ['称"甲"', `"称""甲"""`],
  ["甲\n乙", `"甲\n乙"`],
  ["甲=乙", "甲=乙"],
])("%j is quoted only where it must be", (words, written) => {
  expect(toCsv([[words]])).toBe(`\uFEFF${written}\r\n`);
});
