import type { Method } from "../model.ts";

interface Rule {
  readonly method: Method;
  readonly zh: string;
  readonly en: string;
}

/** Every rule that makes a relationship, and what it claims. A relationship names one of these. */
export const RULES = {
  "structure/numbering": { method: "EXPLICIT", zh: "文件的编号与标题写明", en: "printed in the document's own numbering" },
  "cover/issuer": { method: "EXPLICIT", zh: "文件首页署名", en: "named on the cover as issuer" },
  "preamble/implements": { method: "EXPLICIT", zh: "引言写明“为贯彻落实《…》”", en: "the preamble says it implements the document" },
  "citation/title": { method: "EXPLICIT", zh: "文中以书名号引用", en: "cited in the text by its title" },
  "clause/names": { method: "EXPLICIT", zh: "责任分工句点名", en: "named in a clause of responsibility" },
  "clause/names-repaired": { method: "EXPLICIT", zh: "责任分工句点名，名称有误印，已按规则更正", en: "named in a clause of responsibility, its misprint repaired by a logged rule" },
  "table/value": { method: "EXPLICIT", zh: "指标表的目标值栏", en: "the value column of the indicator table" },
  "clause/merged-cell": { method: "DERIVED", zh: "任务分工表中，一格责任单位统管该措施下各项任务", en: "in the table of tasks one cell of names stands for all tasks of the measure" },
  "annex/same-number": { method: "DERIVED", zh: "附件与正文措施编号相同", en: "measure of the annex and of the body have the same number" },
  "citation/nested-title": { method: "DERIVED", zh: "文件题名中写明所贯彻的上位文件", en: "the title itself names the document it implements" },
  "reference/curated": { method: "DERIVED", zh: "据公开报道整理，非原文引用", en: "compiled from a published page, not a quotation" },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

/** The rules of one method, so that a call with the wrong one does not compile. */
export type RuleOf<M extends Method> = { [Id in RuleId]: (typeof RULES)[Id]["method"] extends M ? Id : never }[RuleId];
