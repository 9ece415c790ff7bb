import type { Texts } from "../texts.ts";
import { findingCodes } from "./finding-codes.generated.ts";

/** What the checks found. */
export const findings = {
  ...findingCodes,
  "findings.lead": {
    zh: "细读者会标出的问题，每条附所指之处的原文。",
    en: "What a careful reader would mark, each with the words it points at.",
  },
  "findings.loading": { zh: "正在取核查发现…", en: "Fetching the findings…" },
  "findings.policy": { zh: "政策", en: "Policy" },
  "findings.allPolicies": { zh: "全部政策", en: "All policies" },
  "findings.severity": { zh: "轻重", en: "Severity" },
  "findings.codes": { zh: "种类", en: "Kinds" },
  "findings.severity.CRITICAL": { zh: "实质问题", en: "Substantive" },
  "findings.severity.WARNING": { zh: "需核对", en: "To be checked" },
  "findings.severity.INFO": { zh: "提示", en: "For information" },
  "findings.count": {
    zh: "{shown} / {all} 条发现，所指 {marks} 处",
    en: "{shown} / {all} findings, {marks} places",
  },
  "findings.part": {
    zh: "已列 {shown} 条，符合的共 {left} 条，全部 {all} 条；已列的所指 {marks} 处",
    en: "{shown} listed of {left} that fit, {all} in all; {marks} places in those listed",
  },
  "findings.more": {
    zh: "再列一些（已列 {shown} / {left} 条）",
    en: "Show more ({shown} of {left} are listed)",
  },
  "findings.notSaved": {
    zh: "没有取全，未导出，请再试",
    en: "Not all could be fetched; nothing was exported; try again",
  },
  "findings.hidden": { zh: "，另有 {n} 条被筛选隐去", en: ", {n} more hidden by the filter" },
  "findings.clear": { zh: "清除筛选", en: "Clear the filter" },
  "findings.nothing": { zh: "没有符合筛选的发现。", en: "Nothing found with this filter." },
  "findings.none": { zh: "没有核查发现。", en: "The checks found nothing." },
  "findings.noneHint": {
    zh: "导入一份文件后，核查发现会列在这里。",
    en: "When a document is imported, what the checks find is listed here.",
  },
  "findings.csv": { zh: "导出 CSV", en: "Export CSV" },
  "findings.json": { zh: "导出 JSON", en: "Export JSON" },
  "findings.print": { zh: "打印", en: "Print" },
  "findings.anchor": { zh: "本条链接：{message}", en: "Link to this finding: {message}" },
  "findings.places": { zh: "所指之处", en: "Places" },
  "findings.revision": { zh: "图的版本 {revision}", en: "Revision {revision} of the graph" },
  "findings.head.code": { zh: "代码", en: "code" },
  "findings.head.severity": { zh: "轻重", en: "severity" },
  "findings.head.message": { zh: "说明", en: "message" },
  "findings.head.node": { zh: "所指", en: "flagged" },
  "findings.head.place": { zh: "位置", en: "place" },
  "findings.head.line": { zh: "行", en: "line" },
  "findings.head.quote": { zh: "原文", en: "words" },
} as const satisfies Texts;
