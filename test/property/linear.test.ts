import { expect, test } from "vitest";
import { parse } from "../../graph/index.ts";
import { sourceOf } from "../support/sources.ts";

const SHORT = 60_000;
const TIMES = 4;
/** Linear is 4; a machine that others use adds some; quadratic is 16. */
const MOST = 9;
/** What is this fast tells nothing about growth. */
const LEAST_MS = 40;

const msOf = (text: string) => {
  const source = sourceOf(text);
  const started = performance.now();
  parse(source);
  return performance.now() - started;
};

/** Texts of one piece over and over, each of which has made some reader of text quadratic. */
test.each([
  "一、",
  "(",
  ")",
  "()",
  "（一）",
  "〔",
  " ",
  "\u3000",
  "、",
  "。",
  "1.",
  "《",
  "《》",
  "\n",
  "\t",
  "|",
  "专栏1",
  "附件",
  "注：",
  "1",
  "2025年",
  "到2025年",
  "市场监管局负责",
  "市场监管局、",
  "由",
  "各",
  "会同",
  "牵头",
  "按照",
  "对",
  "负责，",
  "责任单位：",
  "（牵头",
  "（市水利局）",
  "——",
  "（以下简称《",
  "》GB5",
  "培训10名，",
  "序号\n",
  "第一条\n",
  "实现全覆盖",
  "〔2023〕6号",
  "一、总体要求（一）指导思想。",
])("%j repeated is read in linear time", (piece) => {
  const text = piece.repeat(Math.ceil(SHORT / piece.length));
  const long = text.repeat(TIMES);
  msOf(text);
  const best = Math.min(...[1, 2, 3].map(() => msOf(long) / Math.max(LEAST_MS / TIMES, msOf(text))));
  expect(best).toBeLessThan(MOST);
});
