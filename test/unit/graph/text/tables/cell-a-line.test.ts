import { expect, test } from "vitest";
import { tableSaid } from "../../../../support/table-files.ts";

const said = async (text: string) => (await tableSaid("a.txt", text)).filter((line) => line.startsWith("*"));
const text = (...cells: string[]) => `东岭县管网规划\n一、主要指标\n${cells.join("\n\n")}\n\n二、重点任务\n`;
const HEADS = ["序号", "类别", "主要指标", "2020年现状", "2025年目标", "指标属性"];

test("a row without its category whose value is broken over two lines", async () =>
  expect(
    await said(
      text(
        ...HEADS,
        "1",
        "数字赋能",
        "风险点智慧化覆盖率（%）",
        "——",
        "98",
        "预期性",
        "2",
        "管网智能化监测率（%）",
        "——",
        "中心镇≥30",
        "一般镇≥15",
        "预期性",
        "3",
        "绿色雨水",
        "透水地面达标比例（%）",
        "县城≥25",
        "镇区≥20",
        "县城≥55",
        "镇区≥40",
        "预期性",
      ),
    ),
  ).toEqual([
    "* 风险点智慧化覆盖率（%） % 2025=98 EXPECTED",
    "* 管网智能化监测率（%） % 2025>=30 2025>=15 EXPECTED",
    "* 透水地面达标比例（%） % ~2020>=25 ~2020>=20 2025>=55 2025>=40 EXPECTED",
  ]));

test("places over which a work is spread are no indicators", async () =>
  expect(
    await said(
      text(
        "序号",
        "地市",
        "隐患数量",
        "整治计划（处）",
        "2021年",
        "2022年",
        "1",
        "东州",
        "8",
        "8",
        "3",
        "4",
        "2",
        "西州",
        "38",
        "38",
        "25",
        "6",
      ),
    ),
  ).toEqual([]));
