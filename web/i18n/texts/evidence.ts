import type { Texts } from "../texts.ts";
import { ruleNames } from "./rules.generated.ts";

/** The panel of evidence. */
export const evidence = {
  ...ruleNames,
  "evidence.title": { zh: "依据", en: "Evidence" },
  "evidence.choose": {
    zh: "点选一条连线或一个节点，这里显示它的原文依据。",
    en: "Choose a line or a node, and the words it rests on are shown here.",
  },
  "evidence.quote": { zh: "原文", en: "Words" },
  "evidence.place": { zh: "第 {line} 行，字符 {start}–{end}", en: "line {line}, characters {start}–{end}" },
  "evidence.rule": { zh: "规则", en: "Rule" },
  "evidence.printed": { zh: "原文写作", en: "Printed as" },
  "evidence.reference": { zh: "公开报道，非原文引用", en: "Published statement, not a quotation" },
  "evidence.differs": { zh: "与正文不同之处", en: "Differs from the body in" },
  "evidence.same": { zh: "与正文一致", en: "Same as the body" },
  "evidence.mismatch": {
    zh: "警告：引文与原文在此位置的文字不一致。",
    en: "Warning: the quotation is not what the text has at this place.",
  },
  "evidence.sourceOf": { zh: "《{name}》原文", en: "Text of {name}" },
  "evidence.loading": { zh: "正在取原文…", en: "Fetching the text…" },
  "evidence.notHeld": {
    zh: "本库未收录这份文件的原文，只收录了对它的引用。",
    en: "The text of this document is not held; only citations of it are.",
  },
  "evidence.relations": { zh: "它的关系（{n}）", en: "Its relationships ({n})" },
  "evidence.focus": { zh: "以此为中心", en: "Centre on this" },
  "evidence.close": { zh: "关闭", en: "Close" },
  "evidence.line": { zh: "第 {line} 行", en: "line {line}" },
  "evidence.read": { zh: "在原文中看", en: "Read in place" },
  "evidence.fold": { zh: "收起其后", en: "Fold what hangs on it" },
  "evidence.unfold": { zh: "展开其后", en: "Unfold" },
} as const satisfies Texts;
