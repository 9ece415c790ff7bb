// Written by `npm run schema` from graph/model.
import type { Texts } from "../texts.ts";

/** What labels and relationship types are called. */
export const modelNames = {
  "label.POLICY": { zh: "政策", en: "Policy" },
  "label.SECTION": { zh: "章节", en: "Section" },
  "label.MEASURE": { zh: "措施", en: "Measure" },
  "label.TASK": { zh: "任务", en: "Task" },
  "label.BUREAU": { zh: "责任单位", en: "Bureau" },
  "label.INDICATOR": { zh: "指标", en: "Indicator" },
  "label.TARGET": { zh: "目标值", en: "Target" },
  "label.RESOURCE": { zh: "平台机制", en: "Resource" },
  "label.FINDING": { zh: "核查发现", en: "Finding" },
  "type.CONTAINS": { zh: "包含", en: "contains" },
  "type.ASSIGNED_TO": { zh: "责任单位", en: "assigned to" },
  "type.RESTATES": { zh: "分解重述", en: "restates" },
  "type.IMPLEMENTS": { zh: "贯彻落实", en: "implements" },
  "type.CITES": { zh: "引用", en: "cites" },
  "type.ISSUED_BY": { zh: "发文机关", en: "issued by" },
  "type.SETS": { zh: "设定目标", en: "sets" },
  "type.FLAGS": { zh: "核查", en: "flags" },
  "type.ALIGNS_WITH": { zh: "承接", en: "aligns with" },
  "type.DELIVERS": { zh: "支撑指标", en: "delivers" },
  "type.BUILDS": { zh: "建设", en: "builds" },
  "type.RELIES_ON": { zh: "依托", en: "relies on" },
  "type.FEEDS_INTO": { zh: "纳入", en: "feeds into" },
  "type.DEPENDS_ON": { zh: "前置依赖", en: "depends on" },
  "type.REPORTS_TO": { zh: "报告", en: "reports to" },
  "type.COUNTERPART_OF": { zh: "对口", en: "counterpart of" },
  "type.SUCCEEDED_BY": { zh: "职能划入", en: "succeeded by" },
  "type.EARLIER_VERSION_OF": { zh: "早前文本", en: "earlier version of" },
} as const satisfies Texts;
