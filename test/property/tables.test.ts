import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, read, toExtraction } from "../../graph/index.ts";
import { FILES, pageOf, tableSaid, type TableDocument } from "../support/table-files.ts";

const BODIES = [
  "市水利局",
  "市财政局",
  "市发展改革委",
  "各县（市、区）人民政府",
  "市疾控中心",
  "市政府办公室",
  "市城投集团",
];
const TASKS = [
  "新建社区托育中心",
  "改造老年学校",
  "完善配套机制",
  "建设示范园区",
  "组建志愿服务队",
  "开展河道巡查。每月不少于2次",
  "推进数据共享",
];
const TIMES = ["2026年底前", "2026年6月", "长期", ""];
const CONTENTS = [
  "1.制定方案；2.落实经费。",
  "新建站点3个。",
  "强化责任落实，建立工作专班",
  "",
  "培训人员200人次",
];

const names = fc
  .uniqueArray(fc.constantFrom(...BODIES), { minLength: 0, maxLength: 3 })
  .map((all) => all.join("、"));
const taskRow = fc
  .tuple(fc.constantFrom(...TASKS), fc.constantFrom(...CONTENTS), names, names, fc.constantFrom(...TIMES))
  .map((cells): readonly string[] => cells);
const HEADS = ["序号", "重点任务", "主要内容", "牵头单位", "配合单位", "完成时限"];
const rows = fc
  .array(taskRow, { minLength: 2, maxLength: 6 })
  .map((all) => [HEADS, ...all.map((cells, index) => [String(index + 1), ...cells])]);
const LINES = ["南川市便民服务提升方案", "附件1", "任务分工表"];

describe("one document is one extraction, whatever the file", () => {
  test("tables of tasks", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const document: TableDocument = { lines: LINES, rows: table };
        const said = await Promise.all(FILES.map(([name, file]) => tableSaid(name, file(document))));
        for (const other of said) expect(other).toEqual(said[0]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("tables of indicators", async () => {
    const cell = fc.constantFrom("≥98", "95%以上", "下降12%", "300", "1,200", "60-70", "—", "");
    const indicator = fc
      .tuple(
        fc.constantFrom("森林覆盖率", "入托人数", "单位能耗"),
        fc.constantFrom("%", "人", ""),
        cell,
        cell,
        names,
      )
      .map((cells): readonly string[] => cells);
    const heads = ["序号", "指标名称", "单位", "2023年", "2027年", "责任单位"];
    await fc.assert(
      fc.asyncProperty(fc.array(indicator, { minLength: 2, maxLength: 5 }), async (all) => {
        const table = [heads, ...all.map((cells, index) => [String(index + 1), ...cells])];
        const said = await Promise.all(
          FILES.map(([name, file]) => tableSaid(name, file({ lines: LINES, rows: table }))),
        );
        for (const other of said) expect(other).toEqual(said[0]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

const EDITS = [
  "EMPTY",
  "SWAP_COLUMNS",
  "SWAP_CELLS",
  "SPAN",
  "WIDE",
  "DROP",
  "DOUBLE",
  "NO_HEADS",
  "OTHER_HEAD",
  "PERSON",
  "BREAK",
  "BRACKET",
] as const;
type Edit = (typeof EDITS)[number];
/** Heads and cells that name nobody who answers. */
const OTHER_HEADS = ["验收单位", "联系电话", "备注", "单位", "姓名", "投资额"];
const OTHERS = ["王某", "0535-123456", "待定", "市级：", "按职责分工", "参照执行", "80元", "A类"];

/** A table whose cells were emptied, moved, merged or left out, as a page has it. */
function mutated(
  table: readonly (readonly string[])[],
  edits: readonly (readonly [Edit, number, number])[],
): string {
  const cells = table.map((row) => row.map((words) => ({ words, span: "", gone: false })));
  for (const [edit, a, b] of edits) {
    const row = cells[1 + (a % (cells.length - 1))]!;
    const column = b % HEADS.length;
    const next = (column + 1 + (a % (HEADS.length - 1))) % HEADS.length;
    if (edit === "NO_HEADS") for (const cell of cells[0]!) cell.gone = true;
    if (edit === "OTHER_HEAD") cells[0]![column]!.words = OTHER_HEADS[a % OTHER_HEADS.length]!;
    if (edit === "PERSON") row[column]!.words = OTHERS[a % OTHERS.length]!;
    if (edit === "BREAK") row[column]!.words = row[column]!.words.replace(/^(.{4})(?=.)/, "$1<br>");
    if (edit === "BRACKET") row[column]!.words += `（${OTHERS[a % OTHERS.length]}）`;
    if (edit === "EMPTY") row[column]!.words = "";
    if (edit === "DROP") row[column]!.gone = true;
    if (edit === "DOUBLE") row[column]!.words = `${row[column]!.words} ${row[next]!.words}`;
    if (edit === "SPAN") row[column]!.span = " rowspan=2";
    if (edit === "WIDE") row[column]!.span = " colspan=2";
    if (edit === "SWAP_CELLS") [row[column], row[next]] = [row[next]!, row[column]!];
    if (edit === "SWAP_COLUMNS")
      for (const each of cells) [each[column], each[next]] = [each[next]!, each[column]!];
  }
  const printed = cells.map((row) =>
    row.flatMap(({ words, span, gone }) => (gone ? [] : [`<td${span}>${words}</td>`])).join(""),
  );
  return pageOf(LINES, printed.map((row) => `<tr>${row}</tr>`).join(""));
}

test("200 mutated tables: no name that is no body, and no heading that is a name or stands in no cell", async () => {
  const edits = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(40), fc.nat(40)), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(rows, edits, async (table, changes) => {
      const source = await read(new TextEncoder().encode(mutated(table, changes)), "a.html");
      const { assignments, headings } = toExtraction(parse(source));
      for (const { printed, start, end } of assignments) {
        expect(BODIES).toContain(printed.replace(/\s/g, ""));
        expect(source.text.slice(start, end)).toBe(printed);
      }
      for (const { start, end, num, title } of headings) {
        const words = source.text.slice(start, end);
        expect(words.startsWith(num ?? "") && words.endsWith(title ?? num ?? "")).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
}, 120_000);
