import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import type { Unit } from "../document.ts";

/** `发展基础`, `现状分析`, `…成效显著`, `取得的主要成就`, `目标如期实现`, `主要短板`; 提升工作成效 is a task. */
const REVIEW = new RegExp(
  [
    "(?:发展|工作|现实)?(?:基础|回顾|现状|形势|成就|背景|进展)$|现状[分与及和]",
    "^(?:存在|主要|面临|当前|突出).{0,6}(?:短板|不足|问题|挑战|困难)$",
    "(?:如期|胜利|圆满)(?:实现|完成|收官)",
    "(?<!提[高升]|增强|注重|确保|务求|强化)(?:成效|成绩)(?:显著|明显|$)",
    "取得.{0,10}(?:成效|成绩|进展|成就)|(?:工作|发展|建设|开展|完成|落实)情况$",
  ].join("|"),
);
/** `申报条件`, `认定资格`: what somebody has to be, before anything is asked of him. */
const CONDITIONS = /^(?:申报|申请|认定|准入|入选|参评)[\u4e00-\u9fff]{0,6}(?:条件|资格)$/;
/** `发展目标`, `目标任务`; of 既定目标如期实现 the other word speaks. */
const AIMS = /目标/;
/** 现有企业30家; 依托现有资源 tells nothing. */
const DONE = new RegExp(`${oneOf(lexicon.done)}|现有[^,。;\\d]{0,8}\\d`);
/** `到2025年`, `力争`, `将`: what comes, though the sentence began with what was. */
const TO_COME = /到\s?20\d\d\s?年|力争|争取|确保|今后|未来|下一步|目标/;

/**
 * What a part called 发展基础 or 主要成效 says was reached is no goal, nor is what one called 申报条件 asks for; under 发展目标
 * a like title says what is to be. The nearest title that says the one or the other decides, so that 发展基础 in a chapter
 * of 形势和目标 is a review; 成效显著 alone is said of both.
 */
export function isReview(unit: Unit): boolean {
  let reviewed = false;
  for (let at: Unit | null = unit; at; at = at.parent) {
    if (at.title === null) continue;
    if (CONDITIONS.test(at.title)) return true;
    const told = REVIEW.exec(at.title)?.[0];
    if (told && !/成效|成绩|取得/.test(told)) return true;
    if (told) reviewed = true;
    else if (AIMS.test(at.title)) return false;
  }
  return reviewed;
}

/** `截至2022年7月，累计建成…达196.8万个`: what a sentence tells as done, up to the clause with the number. */
export function isDone(before: string, words: string): boolean {
  const told = `${before}${words}`;
  return DONE.test(told) && !TO_COME.test(told);
}
