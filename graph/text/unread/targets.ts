import { isReview, isDone } from "../quantities/done.ts";
import { isPaid } from "../quantities/paid.ts";
import { stretchesOf, type Stretch } from "../quantities/stretches.ts";
import { yearsIn } from "../quantities/years.ts";
import { unitAt } from "../quantities/units.ts";
import { cuesOf, touching, type Cue, type CueFinder } from "./cue.ts";

/** 翻一番 · 三成以上 · 三分之二 · 上百家 · 百分之八十: a goal without digits that were read. */
const OTHER_FORM =
  /翻[一两二三]?番|[一二三四五六七八九]成(?:以上|左右)?(?![为立员果效功])|[一二三四五六七八九十百]{1,3}分之[一二三四五六七八九十百]{1,4}|(?:上|近|数|几)[百千万](?:[个家名户项人处座台])/g;
/** 分别达到30%、40% whose subjects are not told off. */
const DISTRIBUTED = /分别[^。;]{0,10}\d[^。;]{0,24}[、和]\s?\d[\d.]*[%‰]?/g;
/** A number behind a word of reaching, whose unit nobody knows: 达到35, 提升至1.2. */
const REACHED = /(?:达到|提[高升]到|提[高升]至|降至|控制在|不低于|不超过|超过)\s?\d[\d.,]*/g;
/** A time, the lower end of a range, or a ratio: no number without a unit. */
const NO_NUMBER_BEHIND = /^\s?(?:年|月|日|[-—–~～至到∶:])/;
const LONGEST_UNIT = 12;
const AIMS = /力争|确保|争取|实现|达到|提[高升]|增[长加]|新增|建成|培育|下降|降低|减少|覆盖|占/;

/** Goals in forms that the grammar of numbers does not read. */
export const targetsUnread: CueFinder = ({ folded, quantities, indicators, deadlines, citations, units }) => {
  const read = touching([...quantities, ...indicators.map(({ row }) => row), ...citations]);
  const timed = touching(deadlines);
  return units
    .filter((unit) => !isReview(unit))
    .flatMap((unit) =>
      unit.paragraphs.flatMap((paragraph) =>
        stretchesOf(folded, paragraph)
          .filter(aims)
          .flatMap((stretch) => cuesIn(stretch))
          .filter((cue) => !read(cue) && !timed(cue)),
      ),
    );
};

function aims({ words, before, sentence }: Stretch): boolean {
  return !isPaid(sentence) && (AIMS.test(words) || yearsIn(words).length > 0) && !isDone(before, words);
}

function cuesIn({ words, start }: Stretch): Cue[] {
  const spans = (form: RegExp, why: Cue["why"]) => cuesOf(words, form, why, start);
  const distributed = spans(DISTRIBUTED, "COUNTS_DIFFER");
  const unitless = spans(REACHED, "NUMBER_WITHOUT_UNIT").filter((cue) => {
    const behind = words.slice(cue.end - start, cue.end - start + LONGEST_UNIT);
    return unitAt(behind) === null && !NO_NUMBER_BEHIND.test(behind);
  });
  const others = [...spans(OTHER_FORM, "NUMBER_IN_OTHER_FORM"), ...unitless];
  const covered = touching(distributed);
  return [...distributed, ...others.filter((cue) => !covered(cue))];
}
