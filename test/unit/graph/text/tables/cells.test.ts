import { describe, expect, test } from "vitest";
import { parse } from "../../../../../graph/index.ts";
import { sourceOf } from "../../../../support/sources.ts";
import { pageOf, tableSaid } from "../../../../support/table-files.ts";

const LINES = ["青川市水网建设实施方案", "附件1", "任务分工表"];
const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith("<t") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const page = (...rows: string[]) => tableSaid("a.html", pageOf(LINES, rows.join("")));
const text = (...lines: string[]) => tableSaid("a.txt", [...LINES, ...lines].join("\n"));

describe("what the words of a cell charge", () => {
  test("a labelled bracket, which is no part of the title", async () =>
    expect(
      await page(
        row("序号", "重点任务", "完成时限"),
        row("1", "疏浚河道。（责任单位：市水务局、各区政府）", "2026年底前"),
        row("2", "新建泵站（牵头单位：市水务局）", "长期"),
      ),
    ).toEqual([
      "附件1",
      "1 疏浚河道",
      "→ SHARED 市水务局",
      "→ SHARED 各区政府*",
      "@ 2026-12",
      "2 新建泵站",
      "→ LEAD 市水务局",
      "@ standing",
    ]));

  test("bare brackets that end the rows", async () =>
    expect(
      await page(
        row("序号", "目标任务", "主要举措"),
        row("1", "管好水源", "划定保护区。（市水务局、市生态环境局）"),
        row("2", "用好水价", "建立调价机制。（市发展改革委）"),
        row("3", "修好管网", "更新管网。（市城管局）"),
      ),
    ).toEqual([
      "附件1",
      "1 管好水源",
      "→ SHARED 市水务局",
      "→ SHARED 市生态环境局",
      "2 用好水价",
      "→ SOLE 市发展改革委",
      "3 修好管网",
      "→ SOLE 市城管局",
    ]));

  test("prose, and a section row with its own lead", async () => {
    expect(
      await page(
        row("阶段", "时间安排", "工作内容"),
        row("排查", "2026年3月", "市水务局会同市公安局开展联合检查。"),
      ),
    ).toEqual([
      "附件1",
      "市水务局会同市公安局开展联合检查",
      "→ LEAD 市水务局",
      "→ SUPPORT 市公安局",
      "@ 2026-03",
    ]);
    expect(
      await page(
        row("序号", "工作任务", "责任处室"),
        row("<td colspan=3>（一）节水（牵头单位：市水务局）</td>"),
        row("1", "推广节水器具", "宣传处"),
      ),
    ).toEqual(["附件1", "（一） 节水", "→ LEAD 市水务局", "1 推广节水器具", "→ SOLE 宣传处"]);
  });

  test("what a task counts is a goal without a known verb; money is none", async () =>
    expect(
      await page(
        row("任务", "责任单位"),
        row("加装电梯300部", "市住建局"),
        row("投入资金300万元", "市财政局"),
      ),
    ).toEqual([
      "附件1",
      "加装电梯300部",
      "→ SOLE 市住建局",
      "# = 300 部",
      "投入资金300万元",
      "→ SOLE 市财政局",
    ]));
});

describe("what cells of names hold", () => {
  test.each([
    ["（1）市水务局（2）市财政局。", ["→ SHARED 市水务局", "→ SHARED 市财政局"]],
    ["市级：市水务局；县级：各县水利局", ["→ SHARED 市水务局", "→ SHARED 各县水利局*"]],
    ["市水务局（周某）", ["→ SOLE 市水务局"]],
    ["市水务局（市河长办）", ["→ SOLE 市水务局（市河长办）"]],
    ["市水务局，各县参照执行", ["→ SOLE 市水务局"]],
  ])("%s", async (cell, names) =>
    expect(
      await page(
        row("序号", "任务", "责任单位"),
        row("1", "疏浚河道", cell),
        row("2", "新建泵站", "市水务局"),
      ),
    ).toEqual(["附件1", "1 疏浚河道", ...names, "2 新建泵站", "→ SOLE 市水务局"]),
  );

  test("names broken over paragraphs; 同上", async () =>
    expect(
      await page(
        row("序号", "任务", "责任单位"),
        row("1", "培训河长", "<td><p>市人力资源和社会</p><p>保障局、市港</p><p>口集团</p></td>"),
        row("2", "疏浚河道", "市水务局"),
        row("3", "新建泵站", "同上"),
      ),
    ).toEqual([
      "附件1",
      "1 培训河长",
      "→ SHARED 市人力资源和社会 保障局",
      "→ SHARED 市港 口集团",
      "2 疏浚河道",
      "→ SOLE 市水务局",
      "3 新建泵站",
      "→ SOLE 市水务局",
    ]));
});

describe("which column charges", () => {
  test("who checks, buys or signs does not; whose a project is does", async () => {
    expect(
      await page(
        row("序号", "整改措施", "责任单位", "验收单位"),
        row("1", "铺设管网", "市城管局", "市生态环境局"),
      ),
    ).toEqual(["附件1", "1 铺设管网", "→ SOLE 市城管局"]);
    expect(
      await page(
        row("序号", "项目名称", "总投资（万元）", "建设单位", "责任单位"),
        row("1", "滨河水厂", "32000", "市水投集团", "市水务局"),
      ),
    ).toEqual(["附件1", "1 滨河水厂", "→ SHARED 市水投集团", "→ SHARED 市水务局"]);
    expect(
      await page(
        row("序号", "文件名称", "文号", "发文单位"),
        row("1", "节水办法", "青政发〔2012〕9号", "市政府"),
      ),
    ).toEqual(["附件1"]);
  });

  test.each([
    ["telephones", ["单位", "联系人", "联系电话"], ["市教育局", "张某", "3621001"]],
    ["members", ["单位", "姓名", "职务"], ["市教育局", "张某", "局长"]],
    ["results", ["地区", "2022年完成数", "2023年完成数"], ["东岭县", "1200", "1350"]],
    ["prizes", ["单位名称", "荣誉称号"], ["市税务局", "文明单位"]],
  ])("none in a list of %s", async (_, heads, cells) =>
    expect(await page(row(...heads), row(...cells), row(...cells))).toEqual(["附件1"]),
  );

  test("a table without heads, by what its cells prove", async () =>
    expect(
      await page(
        row("1", "新建农家书屋30个", "市委宣传部", "2026年10月"),
        row("2", "放映公益电影", "市文旅局", "2026年底"),
      ),
    ).toEqual([
      "附件1",
      "1 新建农家书屋30个",
      "→ SOLE 市委宣传部",
      "@ 2026-10",
      "# = 30 个",
      "2 放映公益电影",
      "→ SOLE 市文旅局",
      "@ 2026-12",
    ]));

  test("a card of keys and values is one row", async () =>
    expect(
      await page(
        row("任务名称", "新建托育园", "完成时限", "2026年底前"),
        row("牵头单位", "市卫健委", "配合单位", "市教育局"),
      ),
    ).toEqual(["附件1", "新建托育园", "→ LEAD 市卫健委", "→ SUPPORT 市教育局", "@ 2026-12"]));
});

describe("forms of plain text", () => {
  test("drawn with box signs, names broken over lines", async () =>
    expect(
      await text(
        "┌────────┬────┬────┐",
        "│工作任务        │牵头单位│完成时限│",
        "├────────┼────┼────┤",
        "│新开公交线路8条 │市交通局│2026年  │",
        "│                │        │10月    │",
        "├────────┼────┼────┤",
        "│建设殡葬设施    │市民政局│长期    │",
        "└────────┴────┴────┘",
      ),
    ).toEqual([
      "附件1",
      "新开公交线路8条",
      "→ LEAD 市交通局",
      "@ 2026-10",
      "# = 8 条",
      "建设殡葬设施",
      "→ LEAD 市民政局",
      "@ standing",
    ]));

  test("a cell a line with gaps between the numbers; an empty last cell between pipes", async () => {
    const lines = [
      "序号",
      "任务",
      "责任单位",
      "3",
      "疏浚河道。",
      "市水务局。",
      "二、惠民生",
      "28",
      "改造水厂。",
      "市城投公司",
    ];
    expect(await text(...lines)).toEqual([
      "附件1",
      "3 疏浚河道",
      "→ SOLE 市水务局",
      "二、 惠民生",
      "28 改造水厂",
      "→ SOLE 市城投公司",
    ]);
    expect(
      await text(
        "序号 | 事项 | 牵头单位 | 配合单位 | 备注",
        "1 | 更新雷达 |  | 市财政局 | ",
        "2 | 发布预警 | 市气象局 | 市水务局 | ",
      ),
    ).toEqual([
      "附件1",
      "1 更新雷达",
      "→ SUPPORT 市财政局",
      "2 发布预警",
      "→ LEAD 市气象局",
      "→ SUPPORT 市水务局",
    ]);
  });
});

test("what says that nobody is named yet is no body", () => {
  const plan = [
    "青禾市水利任务分工方案",
    "附件1",
    "任务分工表",
    "序号\t重点任务\t责任单位\t完成时限",
    "1\t建设水厂\t市水利局，尚待研究明确\t2025年",
    "2\t修复河道\t市水利局、另行确定\t2025年",
    "3\t普查水源\t各镇街、市水利局\t2026年",
    "4\t巡查水库\t视情确定\t长期",
  ].join("\n");
  const { clauses, unread, source } = parse(sourceOf(`${plan}\n`));
  const printed = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  expect(clauses.flatMap(({ names }) => names.map(printed))).toEqual([
    "市水利局",
    "市水利局",
    "各镇街",
    "市水利局",
  ]);
  expect(unread.map(printed)).toEqual(["尚待研究明确", "另行确定", "视情确定"]);
});
