import type { Document, Span, Unit } from "../../text/document.ts";
import { isReview } from "../../text/quantities/done.ts";
import { bareOf } from "../compare.ts";
import { fold } from "../../text/fold.ts";
import type { Candidate } from "./candidates.ts";

/** `主要目标`, `指导思想`, `存在问题与成因分析`, `总体要求`: parts that lay nothing on anybody. */
const NO_ACTION = /原则|思想|目标$|总体要求|形势|意义|适用范围|附则|现状|基础$|回顾|问题|成因/;
/** `综合经济实力大幅提升`, `生态环境质量更为优良`: a title that tells a state. 持续提升…水平 tells an act. */
const STATE =
  /(?:大幅|整体|显著|明显|持续|不断|更加|更为|稳步|全面|实现整体)(?:提升|提高|增强|改善|优化|强大|优良|高效|繁荣|完善)$|更有.{1,4}$/;
/** `通过门诊患者满意度等指标，考核…`, `满意度是…的重要体现`: what a figure is examined by, or stands for. */
const EXAMINED =
  /^(?:主要)?通过.*(?:指标|考核|评价|变化)|由.*(?:组成|构成)$|是.*(?:体现|保障|标志|内容|核心|基础)$|满足.*要求$|^[表图]\s?\d/;
/** `根据城市内涝防治要求`, `按照…标准`: what is acted by, not what is done. */
const ACTED_BY = /^(?:根据|按照|依据|参照|对照|结合|围绕)/;
/** `签约居民续约率=签约居民续约数/…`: how a figure is computed. */
const FORMULA = /[=＝×÷]|\*\s?100/;

/** A clause of a provision that says what is done. */
export interface ActingClause extends Span {
  /** True for the words of the provision's own title. */
  readonly title: boolean;
  /** Folded, without blanks and breaks of line. */
  readonly words: string;
}

/** Provisions that do something: no goals, principles, results, problems. */
export function acts(unit: Unit): boolean {
  if (isReview(unit)) return false;
  const titles = [unit.title, unit.parent?.title].filter((title) => typeof title === "string");
  return !titles.some((title) => NO_ACTION.test(title) || STATE.test(title));
}

/** The clauses of a candidate between stops, those left out that lie in tables or say by what is acted. */
export function actingClauses(document: Document, { unit, spans }: Candidate): ActingClause[] {
  const { text, grids } = document.source;
  const inTable = ({ start, end }: Span) =>
    (grids ?? []).some((grid) => grid.start < end && grid.end > start) ||
    document.indicators.some((row) => row.start < end && row.end > start);
  const titleEnd = unit.title === null ? unit.start : unit.titleStart + unit.title.length;
  return spans.flatMap((span) => {
    if (inTable(span)) return [];
    const words = text.slice(span.start, span.end);
    const folded = fold(words);
    return [...words.matchAll(/[^。；;，,：:]+[。；;，,：:]?/g)].flatMap(([clause], index, all) => {
      const start = span.start + all[index]!.index;
      const bare = clause.replace(/\s/g, "").replace(/[。；;，,：:]$/, "");
      if (EXAMINED.test(bare) || ACTED_BY.test(bare) || FORMULA.test(bare)) return [];
      const end = start + clause.replace(/[。；;，,：:]$/, "").length;
      if (end <= start) return [];
      const own = bareOf(folded.slice(start - span.start, end - span.start));
      return [{ start, end, title: unit.title !== null && start < titleEnd, words: own }];
    });
  });
}
