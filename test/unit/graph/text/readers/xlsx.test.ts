import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../../../graph/text/readers/xlsx/number-format.ts";
import { sheetRow as row, spreadsheet } from "../../../../support/office.ts";
import { reading, refusalOf, toldBy, wordsOf } from "../../../../support/reading.ts";

const data = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月底&quot;"/></numFmts><fonts><font/><font><strike/></font></fonts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="0" fontId="1"/><xf numFmtId="10"/></cellXfs>';

test("titles above, the table as a grid, a remark below; numbers as they are shown", async () => {
  const sheet = data(
    row(1, ["南林市湖泊保护任务清单", null, null, null]),
    row(2, ["序号", "指标", "目标", "时限"]),
    row(3, [[1, 0], "水质优良率", [0.855, 4], [45657, 2]]),
    row(4, [[2, 0], "覆盖率\n（城区）", [0.98, 1], "长期"]),
    row(5, ["注：由市水务局解释。", null, null, null]),
  );
  const { text, grids, format } = await reading(
    "a.xlsx",
    spreadsheet(
      [{ name: "Sheet1", content: `${sheet}<mergeCells><mergeCell ref="A1:D1"/></mergeCells>` }],
      STYLES,
    ),
  );
  expect(format).toBe("xlsx");
  expect(text).toBe(
    "南林市湖泊保护任务清单\n序号\t指标\t目标\t时限\n1\t水质优良率\t85.50%\t2024年12月底\n2\t覆盖率 （城区）\t98%\t长期\n注：由市水务局解释。",
  );
  expect(wordsOf(text, grids![0]!)[2]).toEqual(["2", "覆盖率¶（城区）", "98%", "长期"]);
});

test("merged cells, frozen heads, several sheets by their names, shared strings without what is struck", async () => {
  const strings = [
    "任务",
    "责任单位",
    "<si><r><t>巡</t></r><r><rPr><strike/></rPr><t>检</t></r><r><t>查</t></r><rPh><t>x</t></rPh></si>",
  ];
  const shared = (place: string, index: number) => `<c r="${place}" t="s"><v>${index}</v></c>`;
  const first =
    '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews>' +
    data(
      `<row r="1">${shared("A1", 0)}${shared("B1", 1)}</row>`,
      `<row r="2">${shared("A2", 2)}<c r="B2" t="str"><v>市水务局</v></c></row>`,
      row(3, ["清理", null]),
    ) +
    '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>';
  const second = data(row(1, ["指标", "单位"]), row(2, ["覆盖率", "%"]));
  const { text, grids } = await reading(
    "a.xlsx",
    spreadsheet(
      [
        { name: "分工表", content: first },
        { name: "指标表", content: second },
      ],
      STYLES,
      strings,
    ),
  );
  expect(text).toBe("分工表\n任务\t责任单位\n巡查\t市水务局\n清理\t\n指标表\n指标\t单位\n覆盖率\t%");
  expect(grids!.map(({ headRows }) => headRows)).toEqual([1, 0]);
  expect(grids![0]!.cells.find(({ row, column }) => row === 1 && column === 1)!.rowSpan).toBe(2);
});

test("hidden sheets, rows and columns are left out and told; a struck cell is empty", async () => {
  const sheet =
    '<cols><col min="2" max="2" hidden="1"/></cols>' +
    data(
      row(1, ["任务", "备用", "单位"]),
      row(2, ["甲", "密", "市水务局"]),
      row(3, ["乙", "密", "市林业局"], ' hidden="1"'),
      row(4, ["丙", "密", [7, 3]]),
    );
  const file = spreadsheet(
    [
      { name: "Sheet1", content: sheet },
      { name: "旧", content: data(row(1, ["一", "二"]), row(2, ["三", "四"])), state: "hidden" },
    ],
    STYLES,
  );
  expect((await reading("a.xlsx", file)).text).toBe("任务\t单位\n甲\t市水务局\n丙\t");
  expect(await toldBy("a.xlsx", file)).toEqual(["HIDDEN_NOT_READ"]);
});

test("a merged cell whose first column is hidden shows its words in the next", async () => {
  const sheet =
    '<cols><col min="1" max="1" hidden="1"/></cols>' +
    data(row(1, ["任务", null, "单位"]), row(2, ["x", "甲", "市水务局"])) +
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  expect((await reading("a.xlsx", spreadsheet([{ name: "Sheet1", content: sheet }]))).text).toBe(
    "任务\t单位\n甲\t市水务局",
  );
});

test("one that is cut off is broken", async () => {
  expect(await refusalOf("a.xlsx", spreadsheet([{ name: "S", content: "" }]).slice(0, 60))).toBe("BROKEN");
});

describe("numbers in their formats", () => {
  test.each([
    [0.98, "0%", "98%"],
    [0.1255, "0.0%", "12.6%"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [3, "000", "003"],
    [98, '"≥"0"%"', "≥98%"],
    [-5, "0;(0)", "(5)"],
    [0, '0;-0;"—"', "—"],
    [2.5, "0.0#", "2.5"],
    [1500, '0,"千"', "2千"],
    [12, "General", "12"],
    [0.1 + 0.2, "General", "0.3"],
    [12, '0_ "万亩"', "12 万亩"],
    [5, "[红色][>3]0", "5"],
    [45413, "yyyy/m/d", "2024/5/1"],
    [45413, "yyyy-mm-dd", "2024-05-01"],
    [45413.5, 'm"月"d"日" h:mm', "5月1日 12:00"],
    [60, 'yyyy"年"', "1900年"],
    [45413, "[$-804]aaaa", "星期三"],
    [36586, "yyyy/m/d", "2000/3/1"],
  ])("%d as %s is %s", (value, format, shown) => expect(formatNumber(value, format, false)).toBe(shown));
});
