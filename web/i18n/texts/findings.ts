import type { Texts } from "../texts.ts";
import { findingCodes } from "./finding-codes.generated.ts";

/** What the checks found. */
export const findings = {
  ...findingCodes,
  "findings.lead": [
    "细读者会标出的问题，每条附所指之处的原文。",
    "What a careful reader would mark, each with the words it points at.",
  ],
  "findings.loading": ["正在取核查发现…", "Fetching the findings…"],
  "findings.policy": ["政策", "Policy"],
  "findings.allPolicies": ["全部政策", "All policies"],
  "findings.severity": ["轻重", "Severity"],
  "findings.codes": ["种类", "Kinds"],
  "findings.severity.CRITICAL": ["实质问题", "Substantive"],
  "findings.severity.WARNING": ["需核对", "To be checked"],
  "findings.severity.INFO": ["提示", "For information"],
  "findings.count": ["{shown} / {all} 条发现，所指 {marks} 处", "{shown} / {all} findings, {marks} places"],
  "findings.hidden": ["，另有 {n} 条被筛选隐去", ", {n} more hidden by the filter"],
  "findings.clear": ["清除筛选", "Clear the filter"],
  "findings.nothing": ["没有符合筛选的发现。", "Nothing found with this filter."],
  "findings.none": ["没有核查发现。", "The checks found nothing."],
  "findings.noneHint": [
    "导入一份文件后，核查发现会列在这里。",
    "When a document is imported, what the checks find is listed here.",
  ],
  "findings.csv": ["导出 CSV", "Export CSV"],
  "findings.json": ["导出 JSON", "Export JSON"],
  "findings.print": ["打印", "Print"],
  "findings.anchor": ["本条链接：{message}", "Link to this finding: {message}"],
  "findings.places": ["所指之处", "Places"],
  "findings.revision": ["图的版本 {revision}", "Revision {revision} of the graph"],
  "findings.head.code": ["代码", "code"],
  "findings.head.severity": ["轻重", "severity"],
  "findings.head.message": ["说明", "message"],
  "findings.head.node": ["所指", "flagged"],
  "findings.head.place": ["位置", "place"],
  "findings.head.line": ["行", "line"],
  "findings.head.quote": ["原文", "words"],
} as const satisfies Texts;
