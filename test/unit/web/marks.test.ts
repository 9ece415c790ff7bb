import { expect, test } from "vitest";
import { linesOf, piecesOf, type Mark } from "../../../web/evidence/marks.ts";

const text = "甲乙\n(丙、丁负责)\n戊";

test("lines know where they begin", () => {
  expect(linesOf(text)).toEqual([
    { number: 1, start: 0, text: "甲乙" },
    { number: 2, start: 3, text: "(丙、丁负责)" },
    { number: 3, start: 11, text: "戊" },
  ]);
});

test("the words stand out of the phrase around them", () => {
  const marks: Mark[] = [
    { start: 6, end: 7, kind: "evidence" },
    { start: 3, end: 10, kind: "phrase" },
  ];
  expect(piecesOf(linesOf(text)[1]!, marks)).toEqual([
    { words: "(丙、", kind: "phrase" },
    { words: "丁", kind: "evidence" },
    { words: "负责)", kind: "phrase" },
  ]);
});

test("a mark over several lines marks its part of each, and no word is lost", () => {
  const marks: Mark[] = [{ start: 1, end: 12, kind: "evidence" }];
  const pieces = linesOf(text).map((line) => piecesOf(line, marks));
  expect(
    pieces
      .flat()
      .map(({ words }) => words)
      .join(""),
  ).toBe(text.replaceAll("\n", ""));
  expect(pieces[2]).toEqual([{ words: "戊", kind: "evidence" }]);
});
