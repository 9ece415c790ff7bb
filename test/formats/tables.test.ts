import { describe, expect, test } from "vitest";
import { escaped, paragraph, sheetRow, spreadsheet, wordFile } from "../support/office.ts";
import { bytes, reading, wordsOf } from "../support/reading.ts";
import { summaryOf } from "../support/summary.ts";

type Table = readonly (readonly string[])[];

const TASKS: Table = [
  ["序号", "工作任务", "牵头单位", "完成时限"],
  ["1", "清理围网养殖", "市水务局", "2025年6月底"],
  ["2", "种植沉水植物", "市林业局", "2025年底"],
];
const INDICATORS: Table = [
  ["序号", "指标名称", "单位", "2025年", "属性"],
  ["1", "湖泊水质优良率", "%", "≥85", "约束性"],
  ["2", "岸线绿化率", "%", "90", "预期性"],
];
const BLOCKS: readonly (string | Table)[] = [
  "南林市湖泊保护工作方案",
  "一、总体目标",
  "湖泊水质持续改善，主要指标如下。",
  INDICATORS,
  "二、主要任务",
  "各单位按下表推进。",
  TASKS,
  "三、保障措施",
  "（一）加强巡查。（责任单位：市水务局、市农业农村局）",
];

const of = (paragraphOf: (words: string) => string, tableOf: (table: Table) => string) =>
  BLOCKS.map((block) => (typeof block === "string" ? paragraphOf(block) : tableOf(block)));
const wrapped = (tag: string, words: readonly string[]) => `<${tag}>${words.join("")}</${tag}>`;

const text = of(
  (words) => words,
  (table) => table.map((row) => row.join("\t")).join("\n"),
).join("\n");

const html = of(
  (words) => `<p>${escaped(words)}</p>`,
  (table) =>
    wrapped(
      "table",
      table.map((row) =>
        wrapped(
          "tr",
          row.map((cell) => `<td>${escaped(cell)}</td>`),
        ),
      ),
    ),
).join("");

const word = wordFile({
  body: of(paragraph, (table) =>
    wrapped(
      "w:tbl",
      table.map((row) =>
        wrapped(
          "w:tr",
          row.map((cell) => wrapped("w:tc", [paragraph(cell)])),
        ),
      ),
    ),
  ).join(""),
});

const markdown = of(
  (words) => `${words}\n`,
  ([head, ...rows]) =>
    `${[head!, head!.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`,
).join("\n");

/** A sheet for each table, with what stands before it above it; what follows the last is a sheet of its own. */
const sheets = BLOCKS.reduce<{ name: string; rows: (readonly string[])[] }[]>(
  (all, block) => {
    const last = all.at(-1)!;
    if (typeof block === "string") last.rows.push([block]);
    else {
      last.rows.push(...block);
      all.push({ name: `Sheet${all.length + 1}`, rows: [] });
    }
    return all;
  },
  [{ name: "Sheet1", rows: [] }],
);
const sheet = spreadsheet(
  sheets.map(({ name, rows }) => ({
    name,
    content: wrapped(
      "sheetData",
      rows.map((cells, index) => sheetRow(index + 1, cells)),
    ),
  })),
);

describe.each([
  ["a web page", "a.html", bytes(html)],
  ["a Word file", "a.docx", word],
  ["Markdown", "a.md", bytes(markdown)],
  ["a spreadsheet", "a.xlsx", sheet],
])("two tables in %s", (_, name, file) => {
  test("are printed as text with tabs has them, and handed on as grids", async () => {
    const source = await reading(name, file);
    expect(source.text).toBe(text);
    expect(source.grids!.map((grid) => wordsOf(source.text, grid))).toEqual([INDICATORS, TASKS]);
    expect(source.grids!.map(({ start, end }) => source.text.slice(start, end))).toEqual(
      [INDICATORS, TASKS].map((table) => table.map((row) => row.join("\t")).join("\n")),
    );
  });

  test("say what the text says", async () => {
    expect(summaryOf(await reading(name, file))).toEqual(summaryOf(await reading("a.txt", text)));
  });
});
