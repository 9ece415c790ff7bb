import { expect, test } from "vitest";
import type { Segment } from "../../../../../graph/text/readers/pdf-geometry.ts";
import { latticesOf } from "../../../../../graph/text/readers/pdf-lattice.ts";
import { rulesOf } from "../../../../../graph/text/readers/pdf-rules.ts";

const across = (y: number, from: number, to: number): Segment => ({ x1: from, y1: y, x2: to, y2: y });
const down = (x: number, from: number, to: number): Segment => ({ x1: x, y1: from, x2: x, y2: to });
const placesIn = (segments: readonly Segment[]) =>
  latticesOf(rulesOf(segments)).map(({ xs, ys, cells }) => ({
    size: `${ys.length - 1}x${xs.length - 1}`,
    cells: cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}x${columnSpan}`),
  }));

const FRAME = [across(0, 0, 300), across(90, 0, 300), down(0, 0, 90), down(300, 0, 90)];

test("pieces end to end are one line, dots and lines beside each other too", () => {
  const dots = Array.from({ length: 40 }, (_, index) => across(50, index * 3, index * 3 + 1));
  expect(rulesOf([across(10, 0, 20), across(10.5, 22, 40), ...dots, across(80, 0, 3)])).toEqual({
    across: [
      { at: 10, from: 0, to: 40 },
      { at: 50, from: 0, to: 118 },
    ],
    down: [],
  });
});

test("a frame is no table", () => expect(placesIn(FRAME)).toEqual([]));

test("missing borders merge cells", () =>
  expect(
    placesIn([...FRAME, across(60, 0, 300), across(30, 100, 300), down(100, 0, 60), down(200, 0, 60)]),
  ).toEqual([{ size: "3x3", cells: ["0,0 1x3", "1,0 2x1", "1,1 1x1", "1,2 1x1", "2,1 1x1", "2,2 1x1"] }]));

test("sides without lines enclose cells", () =>
  expect(
    placesIn([across(0, 0, 300), across(40, 0, 300), across(80, 0, 300), down(100, 0, 80), down(200, 0, 80)]),
  ).toEqual([{ size: "2x3", cells: ["0,0 1x1", "0,1 1x1", "0,2 1x1", "1,0 1x1", "1,1 1x1", "1,2 1x1"] }]));

test("boxes around cells that stand beside each other are one table", () => {
  const box = (x: number, y: number) => [
    across(y, x, x + 50),
    across(y + 20, x, x + 50),
    down(x, y, y + 20),
    down(x + 50, y, y + 20),
  ];
  expect(placesIn([...box(0, 0), ...box(52, 0), ...box(0, 22), ...box(52, 22)])).toEqual([
    { size: "2x2", cells: ["0,0 1x1", "0,1 1x1", "1,0 1x1", "1,1 1x1"] },
  ]);
});

test("the underline of a word in a cell parts nothing", () =>
  expect(placesIn([...FRAME, down(150, 0, 90), across(45, 2, 60), across(60, 0, 300)])).toEqual([
    { size: "2x2", cells: ["0,0 1x1", "0,1 1x1", "1,0 1x1", "1,1 1x1"] },
  ]));

test("what is no rectangle is cut into rows", () =>
  expect(placesIn([...FRAME, across(45, 150, 300), down(150, 45, 90)])).toEqual([
    { size: "2x2", cells: ["0,0 1x1", "0,1 1x1", "1,0 1x2"] },
  ]));
