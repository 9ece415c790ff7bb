/** A goal before this one, of the same sentence. */
interface Former {
  readonly subject: string;
  readonly unitOfMeasure: string;
}

/** What a share is called by; without it a subject of a share is that of the one before. */
const NAMES_SHARE = /率|比重|比例|占|度$|水平|增|降|减|提|升|覆盖|满意|贡献/;
/** What became of it is no part of what a share is taken of: 工业产值年均增长. */
const CHANGE = /(?:年均|平均|同比|再)?(?:增长|下降|降低|提高|提升|增加|减少)$/;
const SHARE = /[%‰]$/;

/**
 * The subject with the whole that the goal before names: `工业产值年均增长6%、占全市比重提高到86%` is of 工业产值,
 * `省级网上可办率90%，市县级70%` of 网上可办率.
 */
export function ofWhole(subject: string, unit: string, former: Former | null): string {
  if (former === null) return subject;
  const thing = MEASURE_ALONE.test(subject) ? thingOf(former.subject) : "";
  if (thing !== "") return `${thing}${subject}`;
  if (!SHARE.test(unit)) return subject;
  if (subject.startsWith("占")) return `${former.subject.replace(CHANGE, "")}${subject}`;
  const elliptic = SHARE.test(former.unitOfMeasure) && subject.length <= 6 && !NAMES_SHARE.test(subject);
  return elliptic && NAMES_SHARE.test(former.subject) && !subject.startsWith("其中")
    ? `${former.subject}(${subject})`
    : subject;
}

/** `柠檬种植面积50万亩、年产量50万吨`: a bare measure is of the thing that the one before measures. */
const MEASURE_ALONE = /^(?:年|总|年总)?(?:产量|产值|面积|总量|销售额|营业收入|加工率)$/;

function thingOf(subject: string): string {
  const thing = subject.replace(
    /(?:播种|种植|栽培|养殖|基地)?(?:总|年|年总)?(?:面积|产量|产值|规模|总量)$/,
    "",
  );
  return thing === subject ? "" : thing;
}

/** `达到`: what follows is a level and no change. */
export function reaches(before: string): boolean {
  return /达到?\s?$/.test(before);
}

/** `优良天数比率提高2个百分点，达到88%`: of the level nothing is said to rise. */
export function levelOf(subject: string): string {
  return subject.replace(CHANGE, "");
}
