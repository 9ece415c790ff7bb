import { isReview, isDone } from "../quantities/done.ts";
import { isPaid } from "../quantities/paid.ts";
import { stretchesOf, type Stretch } from "../quantities/stretches.ts";
import { yearsIn } from "../quantities/years.ts";
import { unitAt } from "../quantities/units.ts";
import { amountsIn } from "../quantities/amounts.ts";
import { vetoOf } from "../quantities/vetoes.ts";
import type { Span } from "../span.ts";
import {
  cuesOf,
  touching,
  type Account,
  type Cue,
  type CueFinder,
  type NoCue,
  type ReadSoFar,
} from "./cue.ts";

/** 翻一番 · 三成以上 · 三分之二 · 上百家 · 百分之八十: a goal without digits that were read. */
const OTHER_FORM =
  /翻[一两二三]?番|[一二三四五六七八九]成(?:以上|左右)?(?![为立员果效功])|[一二三四五六七八九十百]{1,3}分之[一二三四五六七八九十百]{1,4}|(?:上|近|数|几)[百千万](?:[个家名户项人处座台])/g;
/** 分别达到30%、40% whose subjects are not told off. */
const DISTRIBUTED = /分别[^。;]{0,10}\d[^。;]{0,24}[、和]\s?\d[\d.]*[%‰]?/g;
/** A number behind a word of reaching, whose unit nobody knows: 达到35, 提升至1.2. */
const REACHED = /(?:达到|提[高升]到|提[高升]至|降至|控制在|不低于|不超过|超过)\s?\d[\d.,]*/g;
/** A time, the lower end of a range, or a ratio: no number without a unit. */
const NO_NUMBER_BEHIND = /^\s?(?:年|月|日|[-—–~～至到∶:])/;
/** `提前预付|30%`, `选育2-3个`: a number right behind a verb of reaching, making or limiting. */
const TO_REACH =
  /(?:达到?|提[高升][至到]|增加[至到]|超过?|不[低少]于|不超过|不高于|控制在|压缩[至到]|压减|缩短[至到]|降[低至到]|新[增建]|建[成设]|培育|打造|引进|选育|完成|实现|创建|改造|覆盖)[^,。;、]{0,10}$/;
/** `每年要对30%以上的县开展稽查` */
const TOLD_SHARE = /要|应当|必须|确保|力争|争取/;
const LONGEST_UNIT = 12;
/** No goal is without one of these, in whatever form; many paragraphs and most clauses have none. */
const SIGN_OF_AIM = /[\d十百千万番成分]/;
const MAY_AIM = /[\d十百千万番]|[一二三四五六七八九]成|分之/;
const AIMS = /要对|力争|确保|争取|实现|达到|提[高升]|增[长加]|新增|建成|培育|下降|降低|减少|覆盖|占/;

/** Goals in forms that the grammar of numbers does not read. */
export const targetsUnread: CueFinder = (document) => {
  const { folded, quantities, indicators, deadlines, citations, units } = document;
  const read = touching([...quantities, ...indicators.map(({ row }) => row), ...citations, ...deadlines]);
  const accountsIn = (place: Span, reviews: boolean): Account[] =>
    stretchesOf(folded, place).flatMap((stretch) => {
      const cues = MAY_AIM.test(stretch.words) ? cuesIn(stretch) : [];
      if (cues.length === 0) return [];
      const none = reviews ? "REVIEW" : noGoalIn(stretch);
      return cues.map((cue): Account => {
        const { start, end, why } = cue;
        return { start, end, why, state: read(cue) ? "READ" : (none ?? "UNREAD") };
      });
    });
  const aims = ({ start, end }: Span) => SIGN_OF_AIM.test(folded.slice(start, end));
  const told = units.flatMap((unit) => {
    const aiming = unit.paragraphs.filter(aims);
    const reviews = aiming.length > 0 && isReview(unit);
    return aiming.flatMap((paragraph) => accountsIn(paragraph, reviews));
  });
  return [
    ...told,
    ...linesOfClauses(document)
      .filter(aims)
      .flatMap((line) => accountsIn(line, false)),
  ];
};

/** `县水利局负总责，产值翻一番` · `（县水利局负责）翻一番`: a line of a clause, which is in no paragraph of a unit. */
function linesOfClauses({ folded, clauses, units }: ReadSoFar): readonly Span[] {
  const within = touching(units.flatMap(({ paragraphs }) => paragraphs));
  const starts = new Set(
    clauses.filter((clause) => !within(clause)).map(({ start }) => folded.lastIndexOf("\n", start - 1) + 1),
  );
  return [...starts].flatMap((start) => {
    const stop = folded.indexOf("\n", start);
    const line = { start, end: stop < 0 ? folded.length : stop };
    return within(line) ? [] : [line];
  });
}

/** Why a clause sets no goal; null when it may. */
function noGoalIn({ words, before, sentence }: Stretch): NoCue | null {
  if (isPaid(sentence)) return "PAID";
  if (isDone(before, words)) return "DONE";
  return AIMS.test(words) || yearsIn(words).length > 0 ? null : "NO_AIM";
}

function cuesIn({ words, start }: Stretch): Cue[] {
  const spans = (form: RegExp, why: Cue["why"]) => cuesOf(words, form, why, start);
  const distributed = words.includes("分别") ? spans(DISTRIBUTED, "COUNTS_DIFFER") : [];
  const unitless = spans(REACHED, "NUMBER_WITHOUT_UNIT").filter((cue) => {
    const behind = words.slice(cue.end - start, cue.end - start + LONGEST_UNIT);
    return unitAt(behind) === null && !NO_NUMBER_BEHIND.test(behind);
  });
  const amounts = amountsIn(words);
  const untaken = amounts.flatMap((amount): Cue[] => {
    const before = words.slice(0, amount.start);
    const behind = words.slice(amount.end);
    const described = /^\s?(?:及?以上|以下|以内|左右)?的/.test(behind);
    const share = described && /[%‰]$/.test(amount.unit) && TOLD_SHARE.test(words);
    const reached = !described && TO_REACH.test(before);
    if (!share && !reached) return [];
    const inWords = !/\d/.test(words[amount.start]!);
    const veto = vetoOf({ before, behind, unit: amount.unit, value: amount.value, inWords, words });
    return veto === null || (share && veto === "ATTRIBUTE")
      ? [{ start: start + amount.start, end: start + amount.end, why: "NUMBER_NOT_TAKEN" }]
      : [];
  });
  const others = [...untaken, ...spans(OTHER_FORM, "NUMBER_IN_OTHER_FORM"), ...unitless];
  const covered = touching(distributed);
  return [...distributed, ...others.filter((cue) => !covered(cue))];
}
