import { describe, expect, test } from "vitest";
import { pageOf, tableSaid } from "../../../../support/table-files.ts";

const LINES = ["东岭县冬季供暖保障方案", "附件1", "任务分解表"];
const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith("<t") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const page = (...rows: string[]) => tableSaid("a.html", pageOf(LINES, rows.join("")));
const text = (...lines: string[]) => tableSaid("a.txt", [...LINES, ...lines].join("\n"));

describe("a row of a table of tasks is a unit", () => {
  test("body first; a merged cell of names speaks for each row", async () =>
    expect(
      await page(
        row("责任单位", "重点任务", "完成时限"),
        row("<td rowspan=2>县住建局</td>", "新建换热站12座。年底验收。", "2025年10月底前"),
        row("开展入户测温。", "长期"),
      ),
    ).toEqual([
      "附件1",
      "新建换热站12座",
      "→ SOLE 县住建局",
      "@ 2025-10",
      "# = 12 座",
      "开展入户测温",
      "→ SOLE 县住建局",
      "@ standing",
    ]));

  test("rows below one number and one task are one unit; a number that counts the category is none of the task", async () => {
    expect(
      await page(
        row("序号", "工作事项", "主要内容", "牵头单位"),
        row("<td rowspan=2>1</td>", "<td rowspan=2>热源保障。</td>", "签订供煤合同。", "县发改局"),
        row("检修锅炉。", "县城管局"),
      ),
    ).toEqual(["附件1", "1 热源保障", "→ LEAD 县发改局", "→ LEAD 县城管局"]);
    expect(
      await page(
        row("序号", "领域", "任务", "责任单位"),
        row("<td rowspan=2>1</td>", "<td rowspan=2>热源</td>", "签订合同", "县发改局"),
        row("检修锅炉", "县城管局"),
      ),
    ).toEqual(["附件1", "签订合同", "→ SOLE 县发改局", "检修锅炉", "→ SOLE 县城管局"]);
  });

  test("section rows, heads printed again, sums and remarks", async () =>
    expect(
      await page(
        row("<td colspan=4>东岭县任务表</td>"),
        row("序号", "任务内容", "牵头单位", "责任单位"),
        row("<td colspan=4>（一）热源建设</td>"),
        row("1", "建设热源厂", "县住建局", "县财政局"),
        row("<td colspan=4>（二）管网改造</td>"),
        row("序号", "任务内容", "牵头单位", "责任单位"),
        row("2", "更换老旧管网", "县城管局", ""),
        row("3", "新增换热站", "", "县住建局"),
        row("合计", "", "", ""),
        row("<td colspan=4>注：由县住建局解释。</td>"),
      ),
    ).toEqual([
      "附件1",
      "（一） 热源建设",
      "1 建设热源厂",
      "→ LEAD 县住建局",
      "→ SHARED 县财政局",
      "（二） 管网改造",
      "2 更换老旧管网",
      "→ LEAD 县城管局",
      "3 新增换热站",
      "→ SOLE 县住建局",
    ]));

  test("words of role in a cell", async () =>
    expect(
      await page(
        row("序号", "工作任务", "责任分工", "时限要求"),
        row("1", "成立专班", "牵头：县政府办；配合：县住建局、县财政局", "2025年8月底前"),
        row("2", "建立台账", "县住建局牵头，县城管局、各镇街配合", "2025年9月"),
        row("3", "发布提示", "县气象局（牵头）/县融媒体中心", "每周"),
      ),
    ).toEqual([
      "附件1",
      "1 成立专班",
      "→ LEAD 县政府办",
      "→ SUPPORT 县住建局",
      "→ SUPPORT 县财政局",
      "@ 2025-08",
      "2 建立台账",
      "→ LEAD 县住建局",
      "→ SUPPORT 县城管局",
      "→ SUPPORT 各镇街*",
      "@ 2025-09",
      "3 发布提示",
      "→ LEAD 县气象局",
      "→ SHARED 县融媒体中心",
      "@ 每周",
    ]));

  test("persons, telephones and empty columns; numbered text in a cell is no heading", async () => {
    expect(
      await page(
        row("序号", "任务", "具体内容", "责任单位", "责任人", "联系电话"),
        row(
          "1",
          "热源保障",
          "<td><p>1.储备煤炭。</p><p>（一）签订合同。</p></td>",
          "<td><p>县发改局</p><p>县住建局</p></td>",
          "王某",
          "0912-123",
        ),
        row("2", "管网改造", "一、更换管网。", "", "", ""),
      ),
    ).toEqual(["附件1", "1 热源保障", "→ SHARED 县发改局", "→ SHARED 县住建局", "2 管网改造"]);
  });

  test("one head that nobody has seen, by what its column holds; one that only seems to charge", async () => {
    expect(
      await page(
        row("编号", "建设任务", "主体"),
        row("一", "管网互联", "县供热公司"),
        row("二", "智慧平台", "县大数据中心"),
      ),
    ).toEqual(["附件1", "一 管网互联", "→ SOLE 县供热公司", "二 智慧平台", "→ SOLE 县大数据中心"]);
    expect(
      await page(
        row("类别", "补贴对象", "补贴标准"),
        row("集中供暖", "低保户", "每户500元"),
        row("分布供暖", "居民", "每户300元"),
      ),
    ).toEqual(["附件1"]);
  });
});

describe("tables that a text prints", () => {
  const said = [
    "附件1",
    "1 建设热源厂",
    "→ LEAD 县住建局",
    "→ SUPPORT 县财政局",
    "2 改造锅炉",
    "→ LEAD 县城管局",
  ];

  test.each([
    [
      "tabs, the last cell left out",
      ["序号\t任务\t牵头单位\t配合单位", "1\t建设热源厂\t县住建局\t县财政局", "2\t改造锅炉\t县城管局"],
    ],
    [
      "pipes",
      [
        "序号 | 任务 | 牵头单位 | 配合单位 |",
        "1 | 建设热源厂 | 县住建局 | 县财政局 |",
        "2 | 改造锅炉 | 县城管局 | |",
      ],
    ],
    [
      "wide spaces",
      [
        "序号   任务      牵头单位   配合单位",
        "1   建设热源厂   县住建局   县财政局",
        "2   改造锅炉   县城管局",
      ],
    ],
    [
      "a cell a line",
      "序号,,任务,,牵头单位,,配合单位,,1,,建设热源厂,,县住建局,,县财政局,,2,,改造锅炉,,县城管局".split(","),
    ],
    [
      "a cell a line with pipes",
      "序号 |,任务 |,牵头单位 |,配合单位 |,1 |,建设热源厂 |,县住建局 |,县财政局 |,2 |,改造锅炉 |,县城管局 |".split(
        ",",
      ),
    ],
  ])("%s", async (_, lines) => expect(await text(...lines)).toEqual(said));

  test("rows whose first cells the cell above covers", async () =>
    expect(
      await text(
        "序号\t事项\t内容\t责任单位",
        "1\t保供\t签订合同。\t县发改局",
        "检修锅炉。\t县城管局",
        "2\t稳价\t加强监测。\t县发改局",
      ),
    ).toEqual(["附件1", "1 保供", "→ SOLE 县发改局", "→ SOLE 县城管局", "2 稳价", "→ SOLE 县发改局"]));

  test("a rule of the document reads its tables, too", async () =>
    expect(
      await text(
        "（列第一位的为牵头单位）",
        "序号\t任务\t责任单位",
        "1\t保供\t县住建局、县财政局",
        "2\t稳价\t县发改局",
      ),
    ).toEqual(["附件1", "1 保供", "→ LEAD 县住建局", "→ SHARED 县财政局", "2 稳价", "→ SOLE 县发改局"]));
});
