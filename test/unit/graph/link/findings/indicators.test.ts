import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

const CODES = ["INDICATOR_OWNER_MISSING", "INDICATOR_UNDELIVERED", "READING_INCOMPLETE"];

const plan = (rows: readonly string[], words: string, head = "指标\t单位\t2025年") =>
  `东岭县质量提升方案\n\n一、发展目标\n\n${[head, ...rows].join("\n")}\n\n二、重点任务\n\n（一）强化支撑。${words}（县科技局负责）\n`;

const ROWS = ["每万人高价值发明专利拥有量\t件\t15", "国际农业科技培训人次\t人次\t500"];
const OWNERS =
  "CRITICAL INDICATOR_OWNER_MISSING 指标表未设责任单位栏：2 项指标均未指定责任单位，所列支撑措施都是推断";
const nobody = (ordinal: number, name: string) =>
  `CRITICAL INDICATOR_UNDELIVERED 没有条款提到指标${ordinal}“${name}”：文件没有写明靠什么完成`;

test("an indicator of which no provision speaks", () => {
  expect(findingsOf(plan(ROWS, "完善道路照明。"), ...CODES)).toEqual([
    OWNERS,
    nobody(1, "每万人高价值发明专利拥有量"),
    nobody(2, "国际农业科技培训人次"),
  ]);
});

test("the wider matter or the words of the indicator in a provision keep the claim from being made", () => {
  const words = "加强知识产权保护。面向周边国家开展农业科技培训。";
  expect(findingsOf(plan(ROWS, words), ...CODES)).toEqual([OWNERS]);
});

test("a table with a column of owners names them", () => {
  const rows = ROWS.map((row) => `${row}\t县科技局`);
  const text = plan(rows, "完善道路照明。", "指标\t单位\t2025年\t责任单位");
  expect(findingsOf(text, "INDICATOR_OWNER_MISSING")).toEqual([]);
});

test("rows that only say what is looked at set no goal", () => {
  const text = plan(["门诊次均费用\t元\t", "医护比\t\t"], "完善道路照明。");
  expect(findingsOf(text, "INDICATOR_OWNER_MISSING", "INDICATOR_UNDELIVERED")).toEqual([]);
});
