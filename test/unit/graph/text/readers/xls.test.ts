import { expect, test } from "vitest";
import { reading, refusalOf, toldBy, wordsOf } from "../../../../support/reading.ts";
import { compound, xlsFile } from "../../../../support/xls.ts";

const HEADS = ["序号", "任务", "责任单位"];
const ROWS = [HEADS, [1, "整治河道", "市水务局"], [2, "恢复湿地", "市林业局"]];

test("an old workbook is read as a new one is: titles, table, remark, numbers as shown, merged cells", async () => {
  const file = xlsFile([
    {
      name: "Sheet1",
      rows: [
        ["石川市湖泊保护任务清单"],
        ["序号", "任务", "目标", "责任单位"],
        [1, "水质优良", { shows: 0.9, style: 1 }, "市水务局"],
        [2, "恢复湿地", "300公顷", null],
        ["注：由市水务局解释。"],
      ],
      merged: [
        [0, 0, 0, 3],
        [2, 3, 3, 3],
      ],
    },
  ]);
  const { text, grids, format } = await reading("清单.xls", file);
  expect(format).toBe("xls");
  expect(text).toBe(
    "石川市湖泊保护任务清单\n序号\t任务\t目标\t责任单位\n1\t水质优良\t90.00%\t市水务局\n2\t恢复湿地\t300公顷\t\n注：由市水务局解释。",
  );
  expect(grids![0]!.cells.find(({ rowSpan }) => rowSpan === 2)).toMatchObject({ row: 1, column: 3 });
  expect((await reading("清单.et", file)).format).toBe("xls");
  expect((await reading("没有后缀", file)).format).toBe("xls");
});

test("sheets by their names, heads above a frozen pane, boxes; what is hidden, struck or drawn is told", async () => {
  const file = xlsFile([
    { name: "分工表", rows: ROWS, frozen: 1, box: "说明：每季度调度。" },
    { name: "底稿", rows: ROWS, isHidden: true },
    {
      name: "Sheet3",
      rows: [
        HEADS,
        [1, { shows: "拆除围网", style: 2 }, "市农业农村局"],
        [2, "巡查", "市水务局"],
        [3, "清理", "市城管局"],
      ],
      hiddenRows: [3],
      pictures: 2,
    },
  ]);
  const { text, grids, notes } = await reading("表.xls", file);
  expect(text.split("\n").slice(0, 5)).toEqual([
    "分工表",
    "序号\t任务\t责任单位",
    "1\t整治河道\t市水务局",
    "2\t恢复湿地\t市林业局",
    "说明：每季度调度。",
  ]);
  expect(grids![0]!.headRows).toBe(1);
  expect(wordsOf(text, grids![1]!)).toEqual([HEADS, ["1", "", "市农业农村局"], ["2", "巡查", "市水务局"]]);
  expect(notes!.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "HIDDEN_NOT_READ 隐藏的工作表 1 个、隐藏的行 1 行未读，需要时请取消隐藏后重新导入 / 1 hidden sheets, 1 hidden rows not read; show them and import again",
    "PART_NOT_READ 图片、图表 2 个未读 / 2 pictures and charts were not read",
    "NOT_SHOWN 划去的文字 1 处未计入 / 1 struck stretches left out",
    "TABLES_KEPT 保留表格 2 个 / 2 tables kept",
  ]);
});

test("words struck through within a cell cannot be told apart, and that is told", async () => {
  expect(await toldBy("表.xls", xlsFile([{ name: "表", rows: ROWS }], true))).toEqual(["PART_NOT_READ"]);
  expect(await toldBy("表.xls", xlsFile([{ name: "表", rows: ROWS }]))).toEqual([]);
});

test("a broken, a locked and an empty workbook are refused, each for its reason", async () => {
  const whole = xlsFile([{ name: "表", rows: ROWS }]);
  expect(await refusalOf("表.xls", whole.slice(0, 600))).toBe("BROKEN");
  expect(await refusalOf("表.xls", xlsFile([{ name: "表", rows: [] }]))).toBe("EMPTY");
  const bof = Buffer.from([0x09, 0x08, 16, 0, 0, 6, 5, 0, ...Array.from({ length: 12 }, () => 0)]);
  const locked = Buffer.concat([
    bof,
    Buffer.from([0x2f, 0, 6, 0, 1, 0, 1, 0, 2, 0]),
    Buffer.from([0x0a, 0, 0, 0]),
  ]);
  expect(await refusalOf("表.xls", compound("/Workbook", locked))).toBe("ENCRYPTED");
});
