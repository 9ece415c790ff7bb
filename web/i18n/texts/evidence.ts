import type { Texts } from "../texts.ts";

/** The panel of evidence. */
export const evidence = {
  "evidence.title": ["依据", "Evidence"],
  "evidence.choose": [
    "点选一条连线或一个节点，这里显示它的原文依据。",
    "Choose a line or a node, and the words it rests on are shown here.",
  ],
  "evidence.quote": ["原文", "Words"],
  "evidence.place": ["第 {line} 行，字符 {start}–{end}", "line {line}, characters {start}–{end}"],
  "evidence.rule": ["规则", "Rule"],
  "evidence.printed": ["原文写作", "Printed as"],
  "evidence.reference": ["公开报道，非原文引用", "Published statement, not a quotation"],
  "evidence.differs": ["与正文不同之处", "Differs from the body in"],
  "evidence.same": ["与正文一致", "Same as the body"],
  "evidence.mismatch": [
    "警告：引文与原文在此位置的文字不一致。",
    "Warning: the quotation is not what the text has at this place.",
  ],
  "evidence.sourceOf": ["《{name}》原文", "Text of {name}"],
  "evidence.loading": ["正在取原文…", "Fetching the text…"],
  "evidence.notHeld": [
    "本库未收录这份文件的原文，只收录了对它的引用。",
    "The text of this document is not held; only citations of it are.",
  ],
  "evidence.relations": ["它的关系（{n}）", "Its relationships ({n})"],
  "evidence.focus": ["以此为中心", "Centre on this"],
  "evidence.close": ["关闭", "Close"],
  "evidence.line": ["第 {line} 行", "line {line}"],
  "evidence.read": ["在原文中看", "Read in place"],
  "evidence.fold": ["收起其后", "Fold what hangs on it"],
  "evidence.unfold": ["展开其后", "Unfold"],
} as const satisfies Texts;
