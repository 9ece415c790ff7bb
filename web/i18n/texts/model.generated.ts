// Written by `npm run schema` from graph/model.
import type { Texts } from "../texts.ts";

/** What labels and relationship types are called. */
export const modelNames = {
  "label.POLICY": ["政策", "Policy"],
  "label.SECTION": ["章节", "Section"],
  "label.MEASURE": ["措施", "Measure"],
  "label.TASK": ["任务", "Task"],
  "label.BUREAU": ["责任单位", "Bureau"],
  "label.INDICATOR": ["指标", "Indicator"],
  "label.TARGET": ["目标值", "Target"],
  "label.RESOURCE": ["平台机制", "Resource"],
  "label.FINDING": ["核查发现", "Finding"],
  "type.CONTAINS": ["包含", "contains"],
  "type.ASSIGNED_TO": ["责任单位", "assigned to"],
  "type.RESTATES": ["分解重述", "restates"],
  "type.IMPLEMENTS": ["贯彻落实", "implements"],
  "type.CITES": ["引用", "cites"],
  "type.ISSUED_BY": ["发文机关", "issued by"],
  "type.SETS": ["设定目标", "sets"],
  "type.FLAGS": ["核查", "flags"],
  "type.ALIGNS_WITH": ["承接", "aligns with"],
  "type.DELIVERS": ["支撑指标", "delivers"],
  "type.BUILDS": ["建设", "builds"],
  "type.RELIES_ON": ["依托", "relies on"],
  "type.FEEDS_INTO": ["纳入", "feeds into"],
  "type.DEPENDS_ON": ["前置依赖", "depends on"],
  "type.REPORTS_TO": ["报告", "reports to"],
  "type.COUNTERPART_OF": ["对口", "counterpart of"],
} as const satisfies Texts;
