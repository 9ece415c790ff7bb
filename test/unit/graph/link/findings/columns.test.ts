import { expect, test } from "vitest";
import { findingsOf } from "./findings-of.ts";

const plan = (measures: string, actions: string, table = "") =>
  `东岭县质量提升方案\n\n一、发展目标\n\n${table}\n\n二、加强检测\n\n${measures}\n\n专栏1 检测行动\n\n${actions}\n`;

const MEASURE = "（一）支持机构发展。支持中小型检测企业“专精特新”发展。（县市场监管局负责）";

test.each([
  [
    "a body that only the column charges",
    `${MEASURE}\n\n（二）完善规范。完善从业规范。（县市场监管局负责）`,
    "——开展服务评价。定期公布结果。（县市场监管局、县统计局按职责分工负责）",
    ["WARNING COLUMN_OWNER_DIFFERS 专栏“——开展服务评价”的责任单位 县统计局 在本章各项措施的责任分工中都没有"],
  ],
  [
    "the column of a section of one measure carries it out",
    MEASURE,
    "——培育品牌。培育品牌十个。（县农业农村局负责）",
    [
      "WARNING COLUMN_OWNER_DIFFERS 专栏“——培育品牌”与（一）支持机构发展内容相应而责任单位不同（专栏少 县市场监管局，多 县农业农村局）",
    ],
  ],
  ["the same bodies are no matter", MEASURE, "——培育品牌。培育品牌十个。（县市场监管局负责）", []],
])("%s", (_, measures, actions, expected) => {
  expect(findingsOf(plan(measures, actions), "COLUMN_OWNER_DIFFERS")).toEqual(expected);
});

test("a column that asks the same for another thing", () => {
  const text = plan(MEASURE, "——支持机构。支持技术中心“专精特新”发展。（县市场监管局负责）");
  expect(findingsOf(text, "COLUMN_TEXT_DIFFERS")).toEqual([
    "WARNING COLUMN_TEXT_DIFFERS 专栏“——支持机构”与本章措施说法相同而对象不同：" +
      "专栏作“支持技术中心“专精特新”发展”，（一）作“支持中小型检测企业“专精特新”发展”",
  ]);
});

const TABLE = (name: string) => `指标\t单位\t2025年\n${name}\t个\t18\n供热面积\t万平方米\t350`;

test.each([
  [
    "rebuilding is not building",
    "累计新建公用计量标准",
    "改造、升级一批公用计量标准。",
    [
      "WARNING GOAL_VARIES 指标1“累计新建公用计量标准”计的是“新建”，条款只写“改造、升级一批公用计量标准”（（一）建设标准）",
    ],
  ],
  ["building is", "累计新建公用计量标准", "建设一批公用计量标准，改造升级公用计量标准。", []],
])("%s", (_, name, words, expected) => {
  const text = plan(`（一）建设标准。${words}（县市场监管局负责）`, "——开展评价。", TABLE(name));
  expect(findingsOf(text, "GOAL_VARIES")).toEqual(expected);
});

test("another number for another time in one section is to be looked at, not a contradiction", () => {
  const text = plan(
    "（一）培训人才。每年培训首席质量官15名。（县市场监管局负责）",
    "——培训行动。培训首席质量官50名。（县市场监管局负责）",
  );
  expect(findingsOf(text, "NUMBER_DIFFERS", "GOAL_VARIES")).toEqual([
    "WARNING GOAL_VARIES 同一章中“培训首席质量官”写有 每年15名（（一）培训人才，每年）、50名（——培训行动，未写期间）：" +
      "期间不同，是否一致须核对",
  ]);
});
