import places from "./lexicon/places.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { POLICY_LEVELS, type PolicyLevel } from "../model/index.ts";

const NATIONAL = new RegExp(`^${oneOf(places.national)}`);
/**
 * A name from its province down: `云岭省|北塘市|…`, `北京市|朝阳区|…`. The last that is printed tells.
 * 新区, 开发区, 示范区 and the like have no level of their own.
 */
const PROVINCE =
  "(?:[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,6}自治区|(?:北京|上海|天津|重庆)市|新疆生产建设兵团)";
const CITY =
  "(?:(?!开发|示范)[\\u4e00-\\u9fff]{2,6}?(?:(?<!城)市(?![场政])|州(?=[\\u4e00-\\u9fff])|盟|地区)|" +
  "[\\u4e00-\\u9fff]{2,12}自治州)";
const DISTRICT = "(?<!开发|示范|高新|经开|新|园|地|自治|景|社|林|库|校)区(?!域|块|县|市)";
const CITY_OF_A_COUNTY = "(?<=市[\\u4e00-\\u9fff]{1,4})(?<!城)市(?![场政])";
const COUNTY = `(?:[\\u4e00-\\u9fff]{1,6}?(?:县|${DISTRICT}|旗|${CITY_OF_A_COUNTY}))`;
const TOWN = "(?:[\\u4e00-\\u9fff]{1,5}?(?:(?<!城)镇|(?<!城)乡|街道)(?!村|级|化))";
const PATH = new RegExp(`^(?:中共|中国共产党)?(${PROVINCE})?(${CITY})?(${COUNTY})?(${TOWN})?`);
/**
 * `渝府发`, `桂政办发`, `鄂农发`: the short name of a province and who in it. 《行政区划简册》 has the short names.
 */
const PROVINCE_CODE = new RegExp(
  `^[${places.provinceCodes}](?:府|政|委|发|办|市场|[农教科工财人民商卫建交水环文医]{1,2}[\\u4e00-\\u9fa5]{0,2}(?:发|规|文|函|字|〔))`,
);
/**
 * Whom a document is addressed to tells who may address them: `各市、县人民政府，自治区人民政府各组成部门：`.
 */
const ADDRESSED_BY: readonly (readonly [RegExp, PolicyLevel])[] = [
  [/^各省|国务院各部委/, "NATIONAL"],
  [/省(?:人民)?政府|自治区(?:人民)?政府|^各(?:设区)?市、(?:县|州)/, "PROVINCIAL"],
  [/县(?:人民)?政府(?:各|有关)|^各乡镇/, "COUNTY"],
  [/市(?:人民)?政府(?:各|有关)|^各区/, "MUNICIPAL"],
];

/**
 * At which level of government a document was issued: from its issuers, else its number, its title, whom it
 * is for; null when they do not tell.
 */
export function levelOf(
  issuers: readonly string[],
  docNumber: string | null,
  title: string,
  salutation: string,
): PolicyLevel | null {
  const levels = issuers.map(levelOfName).filter((found) => found !== null);
  const level = POLICY_LEVELS.find((known) => levels.includes(known)) ?? null;
  // 义乌市 is a city of county level: below it stand towns, not districts.
  if (level === "MUNICIPAL" && /^各(?:镇|乡|街道)/.test(salutation)) return "COUNTY";
  return (
    level ??
    (issuers.length === 0
      ? (levelOfNumber(docNumber) ??
        levelOfName(title) ??
        ADDRESSED_BY.find(([words]) => words.test(salutation))?.[1] ??
        null)
      : null)
  );
}

/**
 * Nobody but the centre charges several ministries; a province charges 省财政厅, a city 市财政局: when most names that
 * are short in this way say the same, that is the level. Null when too few do.
 */
export function levelOfCharged(names: readonly string[]): PolicyLevel | null {
  const charged = [...new Set(names)];
  if (charged.filter((name) => NATIONAL.test(name)).length >= LEAST_MINISTRIES) return "NATIONAL";
  const seats = charged.flatMap((name) => SEAT.exec(name)?.[1] ?? []);
  return (
    SEATS.find(([seat]) => {
      const count = seats.filter((one) => one === seat).length;
      return count >= LEAST_SHORT_NAMES && count >= seats.length * MOST;
    })?.[1] ?? null
  );
}

const LEAST_MINISTRIES = 3;
const LEAST_SHORT_NAMES = 5;
/** The share of the short names that must agree. */
const MOST = 0.8;
/** `省财政厅`, `市教育局`, `县水利局`, `区民政局`: a body by the kind of its place only. */
const SEAT = /^(省|市|县|区)(?=[\u4e00-\u9fff]{2,14}(?:厅|局|委|办|部|政府|中心)$)(?![、级直属各])/;
const SEATS: readonly (readonly [string, PolicyLevel])[] = [
  ["省", "PROVINCIAL"],
  ["市", "MUNICIPAL"],
  ["县", "COUNTY"],
  ["区", "COUNTY"],
];

function levelOfName(words: string): PolicyLevel | null {
  if (NATIONAL.test(words)) return "NATIONAL";
  const [, province, city, county, town] = PATH.exec(words) ?? [];
  const special = /示范区|开发区|新区|高新区|功能区/.test(words.slice(0, 24));
  if (county || town) return "COUNTY";
  if (special)
    return province && !city && !/省.{0,8}(?:示范区|开发区|新区|高新区)/.test(words) ? "PROVINCIAL" : null;
  if (city) return "MUNICIPAL";
  return province || words.startsWith("省") ? "PROVINCIAL" : null;
}

function levelOfNumber(docNumber: string | null): PolicyLevel | null {
  if (!docNumber) return null;
  if (NATIONAL.test(docNumber)) return "NATIONAL";
  return PROVINCE_CODE.test(docNumber) ? "PROVINCIAL" : null;
}
