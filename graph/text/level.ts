import places from "./lexicon/places.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import type { PolicyLevel } from "../model/index.ts";

const NATIONAL = new RegExp(`^${oneOf(places.national)}`);
const PROVINCE =
  /(?:省|自治区|(?:北京|上海|天津|重庆)市|新疆生产建设兵团)(?!.{0,6}(?:市|州|盟|县|旗|区)(?:委|人民政府|政府))/;
/**
 * `渝府发`, `桂政办发`, `鄂农发`: the short name of a province and who in it. GB/T 2260 has the short names.
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
  const level = levelOfName(issuers.join(" "));
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

/** Nobody but the centre charges several ministries; null when fewer are charged. */
export function levelOfCharged(names: readonly string[]): PolicyLevel | null {
  return new Set(names.filter((name) => NATIONAL.test(name))).size >= LEAST_MINISTRIES ? "NATIONAL" : null;
}

const LEAST_MINISTRIES = 3;

function levelOfName(words: string): PolicyLevel | null {
  if (NATIONAL.test(words)) return "NATIONAL";
  if (PROVINCE.test(words)) return "PROVINCIAL";
  if (/示范区|开发区|新区|高新区/.test(words)) return null;
  if (/(?:县|旗|镇|乡)(?:委|人民政府|政府|党政)|[^市]{2}区(?:委|人民政府)|^.{2,3}县/.test(words))
    return "COUNTY";
  if (/市(?:委|人民政府|政府)|^.{2,3}市/.test(words)) return "MUNICIPAL";
  return null;
}

function levelOfNumber(docNumber: string | null): PolicyLevel | null {
  if (!docNumber) return null;
  if (NATIONAL.test(docNumber)) return "NATIONAL";
  return PROVINCE_CODE.test(docNumber) ? "PROVINCIAL" : null;
}
