import { describe, expect, test } from "vitest";
import { parse, toExtraction } from "../../../../../graph/index.ts";
import { pageOf, tableSaid } from "../../../../support/table-files.ts";
import { reading } from "../../../../support/reading.ts";

const LINES = ["东岭县防汛工作方案", "附件1", "任务分工表"];
const rowsOf = (table: readonly string[]) =>
  table
    .map((line) => line.split("|"))
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("");
const page = (...table: string[]) => tableSaid("a.html", pageOf(LINES, rowsOf(table)));
const lines = (...table: string[]) =>
  tableSaid("a.txt", [...LINES, ...table.flatMap((row) => row.split("|"))].join("\n"));
const text = (...table: string[]) => tableSaid("a.txt", [...LINES, ...table].join("\n"));

describe("heads that say little of whom they charge", () => {
  test.each([
    ["bodies beside their duties", "单位名称|主要职责"],
    ["a noun that no list has", "责任镇街|任务"],
    ["who is meant beside who helps", "主体单位|任务"],
  ])("%s", async (_, heads) =>
    expect(await page(heads, "县气象局|发布预警信息。", "县水利局|调度水库。")).toEqual([
      "附件1",
      "发布预警信息",
      "→ SOLE 县气象局",
      "调度水库",
      "→ SOLE 县水利局",
    ]),
  );

  test("labels below a weak head", async () =>
    expect(
      await page(
        "任务|责任分工",
        "加固堤防|牵头单位：县水利局；配合单位：县财政局",
        "备足沙袋|牵头单位：县应急局",
      ),
    ).toEqual(["附件1", "加固堤防", "→ LEAD 县水利局", "→ SUPPORT 县财政局", "备足沙袋", "→ LEAD 县应急局"]));

  test("the leader stands first; who is joined; the last of several times", async () =>
    expect(
      await page(
        "任务序号|任务|责任分工（牵头单位列首位）|会同单位|起止时间",
        "1|加固堤防|县水利局、各乡镇|县发改局|2025.03-2025.09",
      ),
    ).toEqual([
      "附件1",
      "1 加固堤防",
      "→ LEAD 县水利局",
      "→ SHARED 各乡镇*",
      "→ SUPPORT 县发改局",
      "@ 2025-09",
    ]));

  test("lists of what there is, and of what happened where, charge nobody", async () => {
    expect(await page("序号|监测点名称|管理单位", "1|城北断面|县监测站", "2|城南断面|县监测站")).toEqual([
      "附件1",
    ]);
    expect(
      await lines("序号|城市名称|降雨情况", "1|东岭市|持续强降雨天气", "2|西岭市|持续强降雨天气"),
    ).toEqual(["附件1"]);
  });
});

describe("names in cells of names", () => {
  test.each([
    ["县委“两新”工委、县12345热线中心", ["→ SHARED 县委“两新”工委", "→ SHARED 县12345热线中心"]],
    ["经开区管委会、全国总工会", ["→ SHARED 经开区管委会", "→ SHARED 全国总工会"]],
    ["开发区管委会、发展研究中心", ["→ SHARED 开发区管委会", "→ SHARED 发展研究中心"]],
    ["县水利局会同县财政局", ["→ LEAD 县水利局", "→ SUPPORT 县财政局"]],
    ["县水利局，长期坚持", ["→ SOLE 县水利局", "@ standing"]],
    ["县水利局、有关乡镇", ["→ SHARED 县水利局", "→ SHARED 有关乡镇*"]],
  ])("%s", async (cell, names) =>
    expect(await page("序号|任务|责任单位", `1|加固堤防|${cell}`, "2|备足沙袋|县应急局")).toEqual([
      "附件1",
      "1 加固堤防",
      ...names,
      "2 备足沙袋",
      "→ SOLE 县应急局",
    ]),
  );

  test("what is left of a cell is told", async () => {
    const file = pageOf(LINES, rowsOf(["序号|任务|责任单位", "1|加固堤防|县水利局、尚待进一步研究予以明确"]));
    const { unread } = toExtraction(parse(await reading("a.html", file)));
    expect(unread.map(({ kind, quote }) => `${kind} ${quote}`)).toEqual(["OWNER 尚待进一步研究予以明确"]);
  });
});

describe("tables in plain text", () => {
  const said = ["附件1", "加固堤防", "→ LEAD 县水利局", "备足沙袋", "→ LEAD 县应急局"];

  test("a cell a line without numbers, its heads printed again", async () =>
    expect(
      await lines("工作内容|牵头单位", "加固堤防|县水利局", "工作内容|牵头单位", "备足沙袋|县应急局"),
    ).toEqual(said));

  test("a card", async () =>
    expect(await text("任务名称\t加固堤防", "牵头单位\t县水利局\t完成时限\t2025年6月")).toEqual([
      "附件1",
      "加固堤防",
      "→ LEAD 县水利局",
      "@ 2025-06",
    ]));

  test("drawn with box signs, a row over all columns", async () =>
    expect(
      await text(
        "┌────────┬────┐",
        "│工作内容        │牵头单位│",
        "├────────┴────┤",
        "│一、防御                    │",
        "├────────┬────┤",
        "│加固堤防        │县水利局│",
        "├────────┼────┤",
        "│备足沙袋        │县应急局│",
        "└────────┴────┘",
      ),
    ).toEqual(["附件1", "一、 防御", ...said.slice(1)]));

  test("rows without heads", async () =>
    expect(await text("1\t加固河道堤防\t县水利局", "2\t备足防汛沙袋\t县应急局")).toEqual([
      "附件1",
      "1 加固河道堤防",
      "→ SOLE 县水利局",
      "2 备足防汛沙袋",
      "→ SOLE 县应急局",
    ]));
});
