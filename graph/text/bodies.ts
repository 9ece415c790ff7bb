import limits from "./lexicon/limits.json" with { type: "json" };
import lexicon from "./lexicon/prose.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { isGroup, isOrganisation } from "./organisation.ts";

const NOT_AT_START = new RegExp(`^${oneOf(lexicon.notBodiesAtStart)}`);
const NOT_AT_END = new RegExp(`${oneOf(lexicon.notBodiesAtEnd)}$`);
/** `支持企业牵头组建`, `经市政府批准`: whoever is helped or urged is not charged; 经信局 is a body. */
const URGED = new RegExp(`^(?:${oneOf(lexicon.urged)}|经(?![开济信贸发]))`);
/**
 * `学校审批部门`, `主管部门`: who is competent by some law; `国务院教育行政部门`, `各级教育行政部门` are
 * bodies.
 */
const COMPETENT = new RegExp(
  `^(?!国务院|省|市|县|区|州|各|自治|国家|铁路).*${oneOf(lexicon.competentWithoutPlace)}$`,
);

/** `市养老服务联席会议`: a body that goes on, though a meeting is none. */
const JOINT_MEETING = /^(?!召开|建立|健全|完善|发挥|各).{2,}联席会议$/;

const SHORTEST = limits.proseBody;

/**
 * True for the name of a body that prose can charge: no company as a class, no person, nobody's competent
 * authority.
 */
export function isBody(words: string): boolean {
  return isNamed(words) && !COMPETENT.test(words);
}

/** The same, where a name before it in the list may say of which place it is. */
export function isNamed(words: string): boolean {
  return (
    words.length >= SHORTEST &&
    !words.includes("或") &&
    !NOT_AT_START.test(words) &&
    (!NOT_AT_END.test(words) || isOwnCompany(words) || JOINT_MEETING.test(words)) &&
    (isOrganisation(words) || isGroup(words))
  );
}

/** `中国移动北塘分公司`, `市水投集团有限公司`: a company by its own name; `物业公司`, `市属国有公司` are classes. */
const OWN_COMPANY = /^(?:[省市县区]|中国|国网|国家|[一-龥]{2,4}[省市县区]).{2,}公司$/;
const COMPANIES = /[省市县区][属管直]|国有|所属|各|等|有关|相关/;
function isOwnCompany(words: string): boolean {
  return OWN_COMPANY.test(words) && !COMPANIES.test(words);
}

/** True for words that begin with a verb, so that they are no name though they end like one: 强化部门. */
export function isUrged(words: string): boolean {
  return URGED.test(words);
}

/** `市城市绿化主管部门`, `公安机关`, `村民委员会`: a class of bodies, though there be one of it. */
const CLASS =
  /(?:部门|机关|机构|单位|政府|组织|主体|企业|协会|学校|医院|办事处|(?:居民|村民|业主)委员会|[村居]委会|[省市县区州镇乡村]|街道|社区)$/;
/** `市人民政府`, `北塘市人民政府办公室` is one; `县级人民政府`, `区人民政府` is any. */
const GOVERNMENT =
  /^(?!县级|各|设区|所在|上级|有关|辖区|当地|同级|乡|区|县)(?:国务院|[一-龥]{0,6}[省市州]|[一-龥]{2,6}[县区])人民政府(?:办公[厅室])?$/;

/** True for one body that is meant by its name, as articles charge them; no class of bodies, no collective. */
export function isParticular(words: string): boolean {
  return isBody(words) && !isGroup(words) && (GOVERNMENT.test(words) || !CLASS.test(words));
}
