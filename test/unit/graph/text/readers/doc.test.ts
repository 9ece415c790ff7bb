import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { docFile } from "../../../../support/doc.ts";
import { reading, refusalOf, saidBy, toldBy, wordsOf } from "../../../../support/reading.ts";
import { compound } from "../../../../support/xls.ts";

// As where LibreOffice is not installed.
beforeEach(() => void vi.stubEnv("SOFFICE", "/nowhere/soffice"));
afterEach(() => void vi.unstubAllEnvs());

test("paragraphs with the numbers that Word writes, by themselves and by their style", async () => {
  const file = docFile([
    { words: "石川市湖泊保护行动方案" },
    { words: "总体要求", list: 0 },
    { words: "指导思想。坚持保护优先。", list: 1 },
    { words: "" },
    { words: "主要目标。到2026年水质优良。", list: 1 },
    { words: "主要任务", list: "STYLE" },
    { words: "整治河道。（市水务局负责）", list: 1 },
  ]);
  const { text, format, notes } = await reading("方案.doc", file);
  expect(format).toBe("doc");
  expect(text).toBe(
    "石川市湖泊保护行动方案\n一、总体要求\n（一）指导思想。坚持保护优先。\n（二）主要目标。到2026年水质优良。\n二、主要任务\n（一）整治河道。（市水务局负责）",
  );
  expect(notes!.map(({ code }) => code)).toEqual(["NUMBERS_WRITTEN"]);
  expect((await saidBy("方案.wps", file)).owners).toEqual(["市水务局:SOLE"]);
  expect((await reading("方案.wps", file)).format).toBe("wps");
  expect((await reading("没有后缀", file)).format).toBe("doc");
});

test("what is deleted, struck or hidden is left out and told; words of fields are those that are shown", async () => {
  const file = docFile([
    {
      words: [
        ["市工商局", "struck"],
        ["市质监局", "deleted"],
        ["（内部掌握）", "hidden"],
      ],
    },
    { words: '由\u0013 HYPERLINK "http://a" \u0014市市场监管局\u0015负责。' },
  ]);
  const { text, notes } = await reading("a.doc", file);
  expect(text).toBe("由市市场监管局负责。");
  expect(notes!.map(({ message }) => message)).toEqual([
    "隐藏的文字 1 处、划去的文字 1 处未计入 / 1 hidden and 1 struck stretches of text left out",
  ]);
});

test("a table is a grid: paragraphs in a cell, cells over rows and columns", async () => {
  const file = docFile([
    { words: "重点任务分工表" },
    { cells: ["序号", "任务", "责任单位", "时限"] },
    { cells: ["1", ["整治河道", "清理围网"], "市水务局", "2026年"], begins: [2] },
    { cells: ["2", "恢复湿地", "", "2027年"], goesOn: [2] },
    { cells: ["3", "巡查", "市水务局、市城管局"], widths: [1000, 1000, 2000] },
    { words: "注：由市水务局解释。" },
  ]);
  const { text, grids } = await reading("表.doc", file);
  expect(text.split("\n").at(-1)).toBe("注：由市水务局解释。");
  expect(wordsOf(text, grids![0]!)).toEqual([
    ["序号", "任务", "责任单位", "时限"],
    ["1", "整治河道¶清理围网", "市水务局", "2026年"],
    ["2", "恢复湿地", "", "2027年"],
    ["3", "巡查", "市水务局、市城管局", ""],
  ]);
  const spans = grids![0]!.cells.map(({ rowSpan, columnSpan }) => `${rowSpan}×${columnSpan}`);
  expect(spans.filter((span) => span !== "1×1")).toEqual(["2×1", "1×2"]);
});

test("a locked, a broken and an older file are refused, each with what to do", async () => {
  const file = docFile([{ words: "一、总体要求" }]);
  expect(await refusalOf("a.doc", docFile([{ words: "一、总体要求" }], true))).toBe("ENCRYPTED");
  expect(await refusalOf("a.doc", compound("/WordDocument", Buffer.from([0xec, 0xa5])))).toBe("BROKEN");
  expect(await refusalOf("a.wps", file.slice(0, 700))).toBe("BROKEN");
  expect(await toldBy("a.doc", file)).toEqual([]);
  const older = compound("/WordDocument", Buffer.from([0xdc, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  await expect(reading("a.doc", older)).rejects.toThrow(
    /^a\.doc: 这种旧版文字文件要借助 LibreOffice 读取：请安装 LibreOffice.* \/ such an old text file is read with LibreOffice: install it/,
  );
});
