import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

/** A measure of the body and the tasks that the annex makes of it. */
const plan = (body: string, ...tasks: readonly string[]) =>
  `东岭县质量提升方案

一、重点任务

（一）加强管理。${body}（县市场监管局、县财政局按职责分工负责）

附件

任务分工表

主要目标

重点任务

责任单位

一、重点任务

（一）加强管理

${tasks.map((task, index) => `${index + 1}.${task}`).join("\n\n")}

县市场监管局、县财政局按职责分工负责
`;

const CODES = ["TEXT_DIFFERS", "ONLY_IN_ANNEX", "ORDER_DIFFERS"];

test.each([
  ["the same in two tasks", plan("开展培训，完善标准，推广经验。", "开展培训，完善标准。", "推广经验。"), []],
  [
    "a particle is no matter",
    plan("打造一流的展会品牌，完善标准。", "打造一流展会品牌，完善标准。"),
    ["INFO TEXT_DIFFERS （一）加强管理：附件任务 1. 与正文用语不同：附件删“的”"],
  ],
  [
    "a number is grave",
    plan("管理制度覆盖率达到90%。", "管理制度覆盖率达到80%。"),
    ["CRITICAL TEXT_DIFFERS （一）加强管理：附件任务 1. 与正文用语不同：附件删“9”；附件增“8”"],
  ],
  [
    "what another task has is not left out, and what stands elsewhere is not added",
    plan(
      "开展质量活动、标准制定，引导企业做好质量管理。",
      "开展质量活动。",
      "引导企业做好质量管理，标准制定。",
    ),
    [],
  ],
  [
    "a piece that the body has not",
    plan("推行告知承诺、当场办结。", "推行告知承诺、网上申报、当场办结。"),
    ["WARNING TEXT_DIFFERS （一）加强管理：附件任务 1. 与正文用语不同：附件增“网上申报”"],
  ],
  [
    "a task of which the body has no word",
    plan("开展培训，完善标准。", "开展培训，完善标准。", "推进锅炉节能降耗。"),
    ["CRITICAL ONLY_IN_ANNEX （一）加强管理：附件任务 2. 在正文同一措施中没有对应内容"],
  ],
])("%s", (_, text, expected) => {
  expect(findingsOf(text, ...CODES.slice(0, 2))).toEqual(expected);
});

test("another first name is graver than another order", () => {
  const text = plan("开展培训。", "开展培训。").replace(
    /县市场监管局、县财政局按职责分工负责\n$/,
    "县财政局、县市场监管局按职责分工负责\n",
  );
  expect(findingsOf(text, "OWNER_ORDER_DIFFERS", "OWNER_DIFFERS")).toEqual([
    "WARNING OWNER_ORDER_DIFFERS （一）加强管理：正文与附件的责任单位相同而次序不同，首位由“县市场监管局”变为“县财政局”",
  ]);
});
