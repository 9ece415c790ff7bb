import { expect, test } from "vitest";
import type { PageLine } from "../../../../../graph/text/readers/pdf-lines.ts";
import { print } from "../../../../../graph/text/readers/pdf-print.ts";
import { continued } from "../../../../../graph/text/readers/pdf-table-pages.ts";
import type { DrawnTable } from "../../../../../graph/text/readers/pdf-tables.ts";
import { gridRows } from "../../../../support/grid-rows.ts";

const XS = [0, 30, 200, 300];
const SIZE = 10;

/** A table of three columns, 20 points for each line; words reach from border to border where `|` ends them. */
function table(rows: readonly (readonly string[])[]): DrawnTable {
  let top = 700;
  const cells = rows.flatMap((words, row) => {
    const height = 20 * Math.max(1, ...words.map((cell) => cell.split("\n").length));
    const [from, bottom] = [top, top - height];
    top = bottom;
    return words.map((cell, column) => {
      const [left, right] = [XS[column]!, XS[column + 1]!];
      const lines = (cell === "" ? [] : cell.split("\n")).map((text, index): PageLine => ({
        text: text.replace("|", ""),
        left: left + 4,
        right: text.endsWith("|")
          ? right - 4
          : left + 4 + SIZE * Math.min(text.length, (right - left - 30) / SIZE),
        y: from - 14 - 20 * index,
        size: SIZE,
        columns: [left + 4],
        frame: "",
      }));
      return { row, column, rowSpan: 1, columnSpan: 1, left, right, top: from, bottom, lines };
    });
  });
  return { xs: XS, rows: rows.length, cells, headRows: 0, top: 700, bottom: top };
}

function rowsOf(first: DrawnTable, next: DrawnTable): string[][] | null {
  const whole = continued(first, next);
  if (!whole) return null;
  const { text, grids } = print([{ table: whole, page: 1 }]);
  return gridRows(text, grids[0]!);
}

const HEAD = ["序号", "任务", "单位"];

test("heads that come again are dropped", () =>
  expect(
    rowsOf(table([HEAD, ["1", "甲任务。", "市财政局"]]), table([HEAD, ["2", "乙任务。", "市商务局"]])),
  ).toEqual([HEAD, ["1", "甲任务。", "市财政局"], ["2", "乙任务。", "市商务局"]]));

test("a row without its number goes on", () =>
  expect(
    rowsOf(
      table([HEAD, ["1", "甲任务。", "市财政局"], ["2", "建设园区，完善|", "市商务局、市教|"]]),
      table([
        ["", "配套设施。", "育局"],
        ["3", "丙任务。", "市水务局"],
      ]),
    ),
  ).toEqual([
    HEAD,
    ["1", "甲任务。", "市财政局"],
    ["2", "建设园区，完善配套设施。", "市商务局、市教育局"],
    ["3", "丙任务。", "市水务局"],
  ]));

test("a row with its number begins anew, though the line above is open", () =>
  expect(
    rowsOf(table([HEAD, ["1", "建设园区|", "市商务局|"]]), table([["2", "完善设施", "市教育局"]])),
  ).toEqual([HEAD, ["1", "建设园区", "市商务局"], ["2", "完善设施", "市教育局"]]));

test("an empty cell stays empty where no cell is merged", () =>
  expect(
    rowsOf(table([HEAD, ["1", "甲任务。", "市财政局"]]), table([["2", "乙任务。", ""]]))?.at(-1),
  ).toEqual(["2", "乙任务。", ""]));

test("other columns make another table", () => {
  const other = table([["2", "乙任务。", "市商务局"]]);
  expect(rowsOf(table([HEAD]), { ...other, xs: [0, 100, 150, 260] })).toBeNull();
});
