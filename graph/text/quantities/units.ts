import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";

const SCALE = new RegExp(`^(?:${oneOf(lexicon.scales)})`);
const KNOWN = new RegExp(
  `^(?:${oneOf(lexicon.units)}|(?:${oneOf(lexicon.latin)})[23²³]?(?![A-Za-z\\d])|[${lexicon.classifiers}])`,
);
/** 微克/立方米 · 亿元/平方公里 · 元/吨 · m³/s · 立方米每秒 */
const PER = new RegExp(
  `^(?:/(?:${oneOf(lexicon.units)}|(?:${oneOf(lexicon.latin)}|[smhdS])[23²³]?(?![A-Za-z\\d])|小时|分钟|万?[\\u4e00-\\u9fff])|每[秒时日天年])`,
);
/** A unit that nobody listed is one when a bound stands behind it: `50趟以上`. */
const BEFORE_BOUND = /^(?![万亿千百十])([\u4e00-\u9fff])(?=及?以上|以内|之内|以下|左右)/;
/** `3年`, `5月`, `10号`, `2大`, `5级`, `4星`, `12强`, `3届`: times, ranks and parts of names, no units. */
const NO_UNIT = /^(?:人口|[年月日号时届级星强大章版度](?!电)|天?前|点[半\d钟]|条第|节第)/;
/** `3个方面`: how a text is arranged, and nothing to be reached. */
const ARRANGEMENT =
  /^(?:个|项|大)(?:方面|环节|层面|维度|阶段|步骤|原则|关键(?!标准|技术|核心|共性|项目|指标|环节)|统一|不变|一批|意识|自信|维护)/;

export interface Unit {
  /** With its scale: `万亩`, `亿元`, `微克/立方米`. */
  readonly words: string;
  /** Characters from the end of the number to the end of the unit, blanks and 余 included. */
  readonly length: number;
}

/** The unit behind a number: `150 个`, `1000余家`, `1.3万亿斤`, `29微克/立方米`; null when none stands there. */
export function unitAt(behind: string): Unit | null {
  const blank = /^ {0,2}/.exec(behind)![0].length;
  const rest = behind.slice(blank);
  if (ARRANGEMENT.test(rest)) return null;
  const bare = plainUnit(rest);
  if (bare) return { words: bare, length: blank + bare.length };
  const scale = SCALE.exec(rest)?.[0] ?? "";
  const more = /^ ?[多余]? ?/.exec(rest.slice(scale.length))![0];
  const unit = plainUnit(rest.slice(scale.length + more.length));
  if (!unit || (scale === "" && more.trim() === "")) return null;
  return { words: scale + unit, length: blank + scale.length + more.length + unit.length };
}

function plainUnit(words: string): string | null {
  if (NO_UNIT.test(words)) return null;
  const unit = KNOWN.exec(words)?.[0] ?? BEFORE_BOUND.exec(words)?.[1];
  if (!unit) return null;
  return unit + (PER.exec(words.slice(unit.length))?.[0] ?? "");
}
