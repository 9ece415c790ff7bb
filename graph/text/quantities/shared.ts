import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";

/** What a number measures ends so; of an enumeration only the last member may have it. */
const MEASURE =
  /(?:率|量|值|数|额|比重|比例|占比|面积|水平|收入|支出|强度|浓度|能耗|水耗|规模|总长|里程|能力|质量|成本)$/;
/** `出栏牛、羊`, `培训医师、护士`: what is done to all members. */
const GOVERNS = new RegExp(`^(?:${oneOf(lexicon.verbs)}|出栏|存栏|减排|节约|新增)(?=[\\u4e00-\\u9fff])`);
/** `国家和市级示范社` */
const LEVEL = /^(?:国家|自治区|省|市|区县|县|区|乡镇|乡|镇|村)级/;
const LEVEL_ALONE = /^(?:国家|自治区|省|市|区县|县|区|乡镇|乡|镇|村)级?$/;
/** `城镇、乡村污水处理率`: members of two characters have the rest of the last one in common. */
const PLAIN = 2;

/**
 * The whole subjects of an enumeration whose members share their beginning or their end: `化肥、农药使用量` →
 * `化肥使用量`, `农药使用量`; `出栏牛、羊` → `出栏牛`, `出栏羊`. Where nobody can tell where the common end begins, the
 * enumeration with the member in brackets: `花生种植、收获机械化率(花生种植)`.
 */
export function wholeMembers(members: readonly string[]): string[] {
  const last = members.at(-1)!;
  const others = members.slice(0, -1);
  if (others.length === 0) return [...members];
  const level = LEVEL.exec(last)?.[0];
  if (level && others.every((member) => LEVEL_ALONE.test(member)))
    return [...others.map((member) => `${member.replace(/级$/, "")}级${last.slice(level.length)}`), last];
  if (!MEASURE.test(last) || others.some((member) => MEASURE.test(member))) return withBeginning(members);
  // 有研发机构、研发活动的企业占比
  const of = last.indexOf("的");
  const has = others[0]!.startsWith("有") && !last.startsWith("有") ? "有" : "";
  if (of >= PLAIN) return [...others.map((member) => `${member}${last.slice(of)}`), `${has}${last}`];
  const end = last.slice(PLAIN);
  if (others.every(({ length }) => length === PLAIN) && end.length > PLAIN)
    return [...others.map((member) => `${member}${end}`), last];
  // 文明村、文明乡镇占比: the bare measure is all that is common.
  const bare = /(?:占比|比重|比例|总量|数量|面积|产量)$/.exec(last)?.[0];
  if (bare && others.every(({ length }) => length > PLAIN) && sameKind(others, last.slice(0, -bare.length)))
    return [...others.map((member) => `${member}${bare}`), last];
  return members.map((member) => `${members.join("、")}(${member})`);
}

/** 文明村 · 文明乡镇, 林下经济 · 观光经济: members that begin or end alike. */
function sameKind(others: readonly string[], own: string): boolean {
  return others.every(
    (member) =>
      member.endsWith(own.slice(0, PLAIN)) ||
      member.includes(own.slice(0, PLAIN)) ||
      member.endsWith(own.slice(-1)),
  );
}

/** 出栏牛、羊 · 单位增加值能耗、水耗 */
function withBeginning(members: readonly string[]): string[] {
  const [first, ...rest] = members;
  const verb = GOVERNS.exec(first!)?.[0];
  if (verb && rest.every((member) => !GOVERNS.test(member)))
    return [first!, ...rest.map((member) => `${verb}${member}`)];
  const short = rest.every((member) => member.length <= 3 && first!.length > member.length + PLAIN);
  const alike = rest.every((member) => member.at(-1) === first!.at(-1));
  if (!short || !alike) return [...members];
  return [first!, ...rest.map((member) => `${first!.slice(0, -member.length)}${member}`)];
}
