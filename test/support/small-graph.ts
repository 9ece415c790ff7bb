import { createHash } from "node:crypto";
import { follows, relate, says, suggests } from "../../graph/link/basis.ts";
import { node } from "../../graph/link/node.ts";
import type { PolicyGraph, Quotation } from "../../graph/model/index.ts";

const quotation = (start: number): Quotation => ({
  kind: "QUOTATION",
  policy: "P",
  unit: null,
  quote: "甲",
  start,
  end: start + 1,
  line: 1,
});

const policy = node("P", "Policy", {
  name: "质量方案",
  title: "质量方案",
  held: true,
  policy: "P",
  order: 4,
  issuers: ["某市人民政府"],
  citedTitles: [],
  formerIds: ["旧方案", "质量方案"],
});
const section = node("P#sec_1", "Section", {
  name: "一、总则",
  policy: "P",
  kind: "SECTION",
  part: "BODY",
  cite: "一、",
  text: "一、总则",
  order: 10,
});
const measure = node("P#m_1", "Measure", {
  name: "(一)食品安全",
  policy: "P",
  kind: "MEASURE",
  part: "BODY",
  cite: "一、(一)",
  text: "抓好食品安全𠮷",
  order: 20,
  num: "(一)",
  stated: ['{"id":"1"}'],
});
const task = node("P#t_1", "Task", {
  name: "1.抽检",
  policy: "P",
  kind: "TASK",
  part: "BODY",
  cite: "一、(一)1.",
  text: "加强食品抽检",
  order: 30,
});
const bureau = node("bureau/某市/市场监管局", "Bureau", {
  name: "市场监管局",
  fullName: "市场监管局",
  kind: "ADMINISTRATION",
  aliases: ["市场监管局", "监管局"],
  group: false,
  order: 1,
});
const indicator = node("P#ind_1", "Indicator", {
  name: "合格率(%)",
  title: "合格率",
  text: "合格率(%) ≥98",
  policy: "P",
  ordinal: 1,
  order: 15,
});
const target = node("P#ind_1__target_2025", "Target", {
  name: "≥98%",
  policy: "P",
  value: 98.5,
  printed: "≥98",
  operator: ">=",
  year: 2025,
  order: 16,
});

const deadline = node("P#m_1__due_2025年底前", "Deadline", {
  name: "2025年底前",
  policy: "P",
  quote: "2025年底前",
  date: "2025-12",
  dueFrom: "2025-12-31",
  dueTo: "2025-12-31",
  standing: false,
  start: 6,
  end: 13,
  line: 1,
  order: 35,
});
const resource = node("P#res_食品平台", "Resource", { name: "食品平台", policy: "P", order: 40 });
const finding = node("P#find_1", "Finding", {
  name: "未指定责任单位",
  policy: "P",
  code: "OWNER_MISSING",
  severity: "CRITICAL",
  message: "未指定",
  messageEn: "nobody",
  order: 41,
});

const assigned = { role: "SOLE", roleRule: "clause/sole", printed: "市场监管局" } as const;

const delivers = relate(
  "DELIVERS",
  measure,
  indicator,
  suggests("indicator/similar-words", quotation(9), 0.75),
  { score: 0.5, phrases: ["食品", "合格"] },
);

/** A graph of ten nodes with one of each label, small enough to write the expected rows down. */
export const small: PolicyGraph = {
  revision: "one",
  nodes: [policy, section, measure, task, bureau, indicator, target, deadline, resource, finding],
  relationships: [
    relate("CONTAINS", policy, section, says("structure/numbering", quotation(1))),
    relate("CONTAINS", section, measure, says("structure/numbering", quotation(2))),
    relate("CONTAINS", section, indicator, says("structure/numbering", quotation(3))),
    relate("CONTAINS", measure, task, says("structure/numbering", quotation(4))),
    relate("ASSIGNED_TO", measure, bureau, says("clause/names", quotation(5)), assigned),
    relate("ASSIGNED_TO", task, bureau, follows("clause/merged-cell", quotation(5)), assigned),
    relate("SETS", indicator, target, says("table/value", quotation(6))),
    relate("BUILDS", measure, resource, says("resource/builds", quotation(7)), { trigger: "建设" }),
    { ...delivers, formerId: "0123456789ab", stated: ['{"id":"2"}'] },
    relate("FLAGS", finding, indicator, follows("finding/check", quotation(8))),
    relate("DUE", measure, deadline, says("deadline/words", quotation(6))),
  ],
  texts: [
    {
      policy: "P",
      name: "p.txt",
      sha256: createHash("sha256").update("甲").digest("hex"),
      format: "text",
      text: "甲乙丙𠮷\n丁",
      layout: '{"outside":[{"start":0,"end":1}]}',
    },
  ],
};

/** The same with another revision and without the task. */
export const smaller: PolicyGraph = {
  ...small,
  revision: "two",
  nodes: small.nodes.filter((other) => other !== task),
  relationships: small.relationships.filter(
    ({ source, target: end }) => source !== task.id && end !== task.id,
  ),
};
