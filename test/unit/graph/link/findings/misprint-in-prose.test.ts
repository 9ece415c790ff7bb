import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

const plan = (words: string) => `东岭县发展方案\n\n一、重点任务\n\n（一）加快发展。${words}\n`;

test.each([
  ["推动增品种、提品质、创品种。", []],
  ["推动增品质、提品质、创品牌。", ["“增品质、提品质、创品牌”疑为“增品种、提品质、创品牌”之误"]],
  ["全面加强事中事后监菅。", ["“事中事后监菅”疑为“事中事后监管”之误"]],
  ["发展互联网十政务服务。", ["“互联网十”疑为“互联网+”之误"]],
  ["培育农产品经济人。", ["“经济人”疑为“经纪人”之误"]],
  ["繁荣城乡经济人人有责。", []],
  // Other words that differ in one character are words of their own.
  ["推动共建共管共享，依纪依规处理，区域协同发展。", []],
  [
    "加强粮食储备库检修作业，完成粮食储备库检修作业，做好粮食储备库捡修作业。",
    ["“储备库捡修作业”疑为“储备库检修作业”"],
  ],
])("%s", (words, expected) => {
  const found = findingsOf(plan(words), "MISPRINT_IN_PROSE");
  expect(found).toHaveLength(expected.length);
  for (const [index, likely] of expected.entries()) expect(found[index]).toContain(likely);
});
