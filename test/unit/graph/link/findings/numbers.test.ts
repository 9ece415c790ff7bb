import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

const plan = (one: string, other: string) =>
  `东岭县质量提升方案\n\n一、重点任务\n\n（一）培育人才。到2025年，${one}。\n\n（二）强化保障。到2025年，${other}。\n`;

test.each([
  [
    "培训首席质量官15名",
    "培训首席质量官50名",
    [
      "CRITICAL NUMBER_DIFFERS “培训首席质量官”前后写有不同的数：15名（（一）培育人才）、50名（（二）强化保障）",
    ],
  ],
  // Another subject, another unit, at least beside just so: nothing to compare.
  ["培训首席质量官15名", "培训首席信息官50名", []],
  ["培训首席质量官15名", "培训首席质量官2期", []],
  ["培训首席质量官15名", "培训首席质量官50名以上", []],
  ["培训首席质量官15名", "培训首席质量官15名", []],
])("%s · %s", (one, other, expected) => {
  expect(findingsOf(plan(one, other), "NUMBER_DIFFERS")).toEqual(expected);
});

test("three numbers for one goal are one finding", () => {
  const text = `${plan("培训首席质量官15名", "培训首席质量官50名")}\n（三）加强培训。到2025年，培训首席质量官20名。\n`;
  expect(findingsOf(text, "NUMBER_DIFFERS")).toHaveLength(1);
});

test("rows of a list of works have numbers of their own", () => {
  const row = (place: string, value: number) => `${place}\t新增强排流量${value}立方米`;
  const rows = [row("甲县", 40), row("乙县", 80)].join("\n");
  const text = `东岭县排涝规划\n\n一、重点任务\n\n（一）建设泵站。建设泵站。\n\n附件\n\n项目清单\n\n地区\t内容\n${rows}\n`;
  expect(findingsOf(text, "NUMBER_DIFFERS")).toEqual([]);
});
