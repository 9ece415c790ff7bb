import documents from "../lexicon/documents.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";

/** `（试行）`, `〔2024〕`, `【征求意见稿】` behind a title. */
const BRACKETS = "(?:\\s?[(〔【][^()〔〕【】]{1,24}[)〕】]){0,3}";
/** How the title of an official document ends (文种). GB/T 9704-2012, 7.2.4 and common usage. */
export const DOCUMENT_TYPE = new RegExp(`${oneOf(documents.titled)}》?${BRACKETS}$`);
/** Kinds that end a title for certain; others may stand in its middle: `…提升行动⏎实施方案`. */
export const SURE_TYPE = new RegExp(
  `(?:方案|意见|规划|计划|办法|纲要|细则|通知|决定|措施|要点|条例|规定|公告|批复|章程|通报|函)》?${BRACKETS}$`,
);
