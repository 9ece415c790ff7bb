import { expect, test } from "vitest";
import type { OutlineNode, ReaderAnswer } from "../../../web/api/reader.query.ts";
import { linesOf } from "../../../web/evidence/marks.ts";
import {
  entityPieces,
  marksByLine,
  marksOf,
  overlapping,
  type EntityMark,
} from "../../../web/reader/marks.ts";
import { nested } from "../../../web/reader/outline.ts";
import { lineAt, spanOf } from "../../../web/reader/selection.ts";

const source = "一、目标\n(一)强化监管。由甲局、乙局负责\n合格率\n98";
const provision = (id: string, start: number, end: number, title: string | null): OutlineNode => ({
  __typename: "Measure",
  id,
  label: "MEASURE",
  name: title ?? "",
  cite: null,
  start,
  end,
  line: 1,
  title,
  kind: "MEASURE",
  reading: null,
  part: "BODY",
});
const indicator: OutlineNode = {
  __typename: "Indicator",
  id: "p#ind_1",
  label: "INDICATOR",
  name: "合格率",
  cite: null,
  start: 22,
  end: 25,
  line: 3,
  targets: { nodes: [{ id: "p#ind_1__t", label: "TARGET", name: "98", start: 26, end: 28 }] },
};
const related = (
  type: "ASSIGNED_TO" | "CONTAINS",
  target: string,
  start: number,
  end: number,
  policy = "p",
) => ({ type, source: "p#sec_1__m_1", target, evidence: { policy, start, end } });
const answer: ReaderAnswer = {
  policy: {
    id: "p",
    name: "方案",
    title: "方案",
    docNumber: null,
    stage: null,
    reading: null,
    source: { name: "p.txt", sha256: "", length: source.length, text: source },
    outline: [provision("p#sec_1", 0, 28, "目标"), provision("p#sec_1__m_1", 5, 21, "强化监管"), indicator],
  },
  responsibilityChain: {
    truncated: false,
    nodes: [{ id: "甲", label: "BUREAU", name: "甲局", fullName: "示范区甲局" }],
    relationships: [
      related("ASSIGNED_TO", "甲", 14, 16),
      related("ASSIGNED_TO", "甲", 14, 16),
      related("CONTAINS", "甲", 0, 2),
      related("ASSIGNED_TO", "甲", 3, 5, "other"),
    ],
  },
  deadlines: {
    pageInfo: { hasNextPage: false },
    nodes: [{ id: "p#sec_1__due_由", name: "由", start: 13, end: 14 }],
  },
  resources: { pageInfo: { hasNextPage: false }, nodes: [] },
  neighbourhood: { nodes: [], relationships: [] },
};

test("a provision is marked up to its title, a bureau where it is charged, each place once", () => {
  expect(marksOf(answer).map(({ start, end, kind, name }) => [kind, source.slice(start, end), name])).toEqual(
    [
      ["PROVISION", "一、目标", "目标"],
      ["PROVISION", "(一)强化监管", "强化监管"],
      ["DEADLINE", "由", "由"],
      ["BUREAU", "甲局", "示范区甲局"],
      ["INDICATOR", "合格率", "合格率"],
      ["TARGET", "98", "98"],
    ],
  );
});

test("marks over one another keep all their nodes, the narrowest first, and no word is lost", () => {
  const wide: EntityMark = { start: 5, end: 20, kind: "CITATION", node: "文", name: "文" };
  const narrow: EntityMark = { start: 8, end: 10, kind: "BUREAU", node: "甲", name: "甲" };
  const line = linesOf(source)[1]!;
  const pieces = entityPieces(line, [wide, narrow], { start: 9, end: 12 });
  expect(pieces.map(({ words }) => words).join("")).toBe(line.text);
  expect(
    pieces.filter(({ lit }) => lit).map(({ words, marks }) => [words, marks.map(({ node }) => node)]),
  ).toEqual([
    ["化", ["甲", "文"]],
    ["监管", ["文"]],
  ]);
});

test("each line gets its own marks, one over two lines both", () => {
  const long: EntityMark = { start: 3, end: 7, kind: "CITATION", node: "文", name: "文" };
  const word: EntityMark = { start: 22, end: 25, kind: "INDICATOR", node: "指", name: "指" };
  expect(marksByLine(linesOf(source), [long, word]).map((marks) => marks.map(({ node }) => node))).toEqual([
    ["文"],
    ["文"],
    ["指"],
    [],
  ]);
});

test("a range touches what it overlaps, not what only borders on it", () => {
  const marks = marksOf(answer);
  expect(overlapping(marks, { start: 15, end: 22 }).map(({ kind }) => kind)).toEqual(["BUREAU"]);
});

test("entries are nested by their ids and by the words that contain them", () => {
  expect(nested(answer.policy!.outline).map(({ node, depth }) => [node.id, depth])).toEqual([
    ["p#sec_1", 0],
    ["p#sec_1__m_1", 1],
    ["p#ind_1", 1],
  ]);
  expect(
    nested([
      provision("p#sec_1", 0, 4, "目标"),
      provision("p#sec_1__m_1", 5, 21, ""),
      provision("p#sec_2", 22, 25, ""),
    ]).map(({ depth }) => depth),
  ).toEqual([0, 1, 0]);
});

test("a selection made backwards, with white space at its ends, is a span of words", () => {
  expect(spanOf(source, 22, 13)).toEqual({ start: 13, end: 21 });
  expect(spanOf(source, 4, 5)).toBeNull();
});

test("the line of an offset counts from 1", () => {
  expect([0, 22].map((offset) => lineAt(source, offset))).toEqual([1, 3]);
});
