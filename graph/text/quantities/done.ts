import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import type { Unit } from "../document.ts";

/** `发展基础`, `…成效显著`, `取得的主要成就`, `工作开展情况`; 提升工作成效 is a task. */
const REVIEW =
  /(?:发展|工作|现实)?(?:基础|回顾|现状|形势|成就|背景|进展)$|(?<!提[高升]|增强|注重|确保|务求|强化)(?:成效|成绩)(?:显著|明显|$)|取得.{0,10}(?:成效|成绩|进展|成就)|(?:工作|发展|建设|开展|完成|落实)情况$/;
const DONE = new RegExp(oneOf(lexicon.done));
/** `到2025年`, `力争`, `将`: what comes, though the sentence began with what was. */
const TO_COME = /到\s?20\d\d\s?年|力争|争取|确保|今后|未来|下一步|目标/;

/** What a part called 发展基础 or 主要成效 says was reached is no goal; under 发展目标 a like title says what is to be. */
export function isReview(unit: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent) if (at.title?.includes("目标")) return false;
  for (let at: Unit | null = unit; at; at = at.parent)
    if (at.title !== null && REVIEW.test(at.title)) return true;
  return false;
}

/** `截至2022年7月，累计建成…达196.8万个`: what a sentence tells as done, up to the clause with the number. */
export function isDone(before: string, words: string): boolean {
  const told = `${before}${words}`;
  return DONE.test(told) && !TO_COME.test(told);
}
