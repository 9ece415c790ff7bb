import { expect, test } from "vitest";
import { fold } from "../../../../../graph/text/fold.ts";
import { valuesIn } from "../../../../../graph/text/tables/values.ts";
import { pageOf, tableSaid } from "../../../../support/table-files.ts";

const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith("<t") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const page = (...rows: string[]) =>
  tableSaid("a.html", pageOf(["东岭县供暖规划", "主要指标"], rows.join("")));

test("heads of two rows, a category over rows, a baseline and those who answer", async () =>
  expect(
    await page(
      row(
        ...["类别", "指标名称", "单位", "2024年现状值"].map((head) => `<td rowspan=2>${head}</td>`),
        "<td colspan=2>目标值</td>",
        "<td rowspan=2>属性</td>",
        "<td rowspan=2>责任单位</td>",
      ),
      row("2025年", "2027年"),
      row(
        "<td rowspan=2>能力</td>",
        "供热面积",
        "万平方米",
        "≥320",
        "350以上",
        "400",
        "预期性",
        "<td rowspan=2>县住建局</td>",
      ),
      row("热源厂数量", "座", "2", "3", "4-5", "预期性"),
      row("质量", "室温合格率", "%", "—", "98", "≥99", "约束性", ""),
    ),
  ).toEqual([
    "* 供热面积 万平方米 ~2024>=320 2025>=350 2027=400 EXPECTED",
    "→ SOLE 县住建局",
    "* 热源厂数量 座 ~2024=2 2025=3 2027>=4 EXPECTED",
    "→ SOLE 县住建局",
    "* 室温合格率 % 2025=98 2027>=99 BINDING",
  ]));

test("levels of indicators, values in words, one without a number", async () =>
  expect(
    await page(
      row("一级指标", "二级指标", "评价标准", "数据来源"),
      row("<td rowspan=2>数量</td>", "1.签约率", "较上一年增加。2023年达到80%，力争2035年达到95%。", "年报"),
      row("2.满意率", "较上一年增加。", "调查"),
      row("保障", "3.激励机制", "定性指标，查看落实情况", "现场"),
    ),
  ).toEqual(["* 签约率 % 2023=80 2035=95", "* 满意率", "* 激励机制 QUALITATIVE"]));

test("years before the plan was issued are where it starts from", async () =>
  expect(
    await tableSaid(
      "a.txt",
      [
        "东岭县人民政府关于印发东岭县供暖方案的通知",
        "东政发〔2025〕8号",
        "各镇人民政府：",
        "现印发给你们。",
        "东岭县人民政府",
        "2025年1月6日",
        "一、目标",
        "指标\t2023年\t2024年\t2025年",
        "供热面积（万平方米）\t300\t320\t350",
      ].join("\n"),
    ),
  ).toEqual(["一、 目标", "* 供热面积（万平方米） 万平方米 ~2023=300 ~2024=320 2025=350"]));

test("growth is no value, but for what is growth itself", async () =>
  expect(
    await page(
      row("指标", "单位", "2020年", "2025年", "年均增速"),
      row("供热量", "万吉焦", "120", "180", "8%"),
      row("供热收入增长", "%", "", "", "6左右"),
    ),
  ).toEqual(["* 供热量 万吉焦 ~2020=120 2025=180", "* 供热收入增长 % =6"]));

test("goals beside names without the word 指标 in the head of values", async () =>
  expect(
    await page(
      row("工作指标", "目标要求", "责任单位"),
      row("管网更新", "全年更新12公里以上", "县住建局"),
      row("投诉办结率", "100%", "县城管局、县热线办"),
    ),
  ).toEqual([
    "* 管网更新 公里 >=12",
    "→ SOLE 县住建局",
    "* 投诉办结率 % =100",
    "→ SHARED 县城管局",
    "→ SHARED 县热线办",
  ]));

test.each([
  ["≥98", ["null>=98"]],
  ["2023年达到80%", ["2023=80 %"]],
  ["下降15%", ["null=-15Δ %"]],
  ["累计下降12%左右", ["null=-12Δ %"]],
  ["下降到15%", ["null=15 %"]],
  ["[25]", ["null=25"]],
  ["150家左右", ["null=150 家"]],
  ["50%以上", ["null>=50 %"]],
  ["60—70", ["null>=60"]],
  ["控制在3%以内", ["null<=3 %"]],
  ["不超过2-3起", ["null<=3 起"]],
  ["力争超过1,200亿元", ["null>1200 亿元"]],
  ["2025年80%；2027年90%", ["2025=80 %", "2027=90 %"]],
  ["＜2000", ["null<2000"]],
  ["每年增加1-3个百分点", []],
  ["签约率=签约数/人口数*100%", []],
  ["较上一年增加", []],
  ["——", []],
  ["2025年", []],
])("%s", (cell, said) => {
  const folded = fold(cell);
  const values = valuesIn(folded, { start: 0, end: folded.length });
  expect(
    values.map(
      ({ year, operator, value, change, unit }) =>
        `${year}${operator}${value}${change ? "Δ" : ""}${unit ? ` ${unit}` : ""}`,
    ),
  ).toEqual(said);
});
