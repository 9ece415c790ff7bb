import type { Role } from "../../model/index.ts";
import { WHITE_SPACE } from "../characters/white-space.ts";
import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { splitNames } from "../names.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import { roleOfWords } from "../role-words.ts";
import { MARKS } from "./rule-words.ts";

/** A name in a list; the span is of the words of the clause, without marks and brackets that say what it does. */
export interface Item extends Span {
  /** SURE by its form, DOUBTFUL where only its place says that it is a name, NONE when it cannot be one. */
  readonly form: "SURE" | "DOUBTFUL" | "NONE";
  readonly group: boolean;
  /** `市科技局（牵头）`: what the bracket behind it says. */
  readonly role: Role | "COUNT" | null;
}

const LONGEST_NAME = limits.name;
const LONGEST_DOUBTFUL = limits.doubtfulLabelled;

/**
 * `（牵头）`, `（牵头单位）`: a bracket that says what the name before it does; `（以下简称市林局）` defines a
 * word.
 */
const BRACKET_LAST = /\s*\(([^()]*)\)$/;
const SAYS_ROLE = /^(?:总?牵头|主办|主责|配合|协办|协助|参与|指导)(?:单位|部门|处室)?$/;
const DEFINES = /以下[简统]?称|^(?:简|统)称|下同/;
/** What stands in lists and is no name. */
const NO_NAMES = [
  "[。:!?“”《》\\n\uFFFD]|\\d",
  "^(?:等|无|略|下同|同上|其中|按.*|不再.*|第.*|排名.*|以上.*|以下.*|上述.*|分别.*)$",
  "(?:为|是).{0,4}(?:牵头|责任)",
  "(?:牵头|责任|负责|配合|实施|落实|执行|的)$",
];
const NO_NAME = new RegExp(NO_NAMES.join("|"));
/** What may stand around a name. */
const AROUND: ReadonlySet<string> = new Set(MARKS + WHITE_SPACE);
const OPENS_WITH = /^(?:由|请|并由|其中)(?=.{3})/;

/** The names of a list, each judged by itself. */
export function itemsOf(words: string, span: Span): Item[] {
  return splitNames(words, span).flatMap((entry) => {
    const item = itemOf(words, entry);
    return item.end > item.start ? [item] : [];
  });
}

function itemOf(words: string, entry: Span): Item {
  let { start, end } = entry;
  let role: Role | "COUNT" | null = null;
  start += OPENS_WITH.exec(words.slice(start, end))?.[0].length ?? 0;
  for (;;) {
    const said = words.slice(start, end);
    const bracket = said.endsWith(")") ? BRACKET_LAST.exec(said) : null;
    if (said !== "" && AROUND.has(said[0]!)) start += 1;
    else if (said !== "" && AROUND.has(said.at(-1)!)) end -= 1;
    else if (bracket && bracket.index > 0 && SAYS_ROLE.test(bracket[1]!)) {
      role = roleOfWords(bracket[1]!);
      end -= bracket[0].length;
    } else if (bracket && bracket.index > 0 && (DEFINES.test(bracket[1]!) || isBeside(bracket[1]!)))
      end -= bracket[0].length;
    else break;
  }
  const name = words.slice(start, end);
  return { start, end, role, group: isGroup(name), form: formOf(name) };
}

/** The commonest hundred family names, which nine of ten people bear. */
const FAMILY = [
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田",
  "董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白",
  "邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤",
].join("");
const PERSON = new RegExp(`^(?:[${FAMILY}][\u4e00-\u9fff]{1,2}、?){1,3}$`);

/** What stands in a bracket beside a name and is no second name: a telephone, a number, 待定, 按职责分工. */
const REMARK = /\d|待定|^按|参照|[:。;%]|[类级]$/;

/** `县市场监管局（周某某）`: a person or a remark in the bracket behind a body; 大数据局 there is its second name. */
function isBeside(words: string): boolean {
  return (PERSON.test(words) || REMARK.test(words)) && !isOrganisation(words) && !isGroup(words);
}

/** What names nobody by itself. */
const GENERIC = /^(?:部门|单位|机构|企业|中心|机关|公司|会|委员会|组织|小组|地区|园区|各?自)$/;

/** `市委“两新”工委`, `市12345热线中心`: a name may quote a short word or hold a number that is called. */
const WITHIN =
  /“([^“”]{1,6})”|(?<=[\u4e00-\u9fff])\d{3,5}(?=[\u4e00-\u9fff])(?![年月日个家项名人次户万亿千百])/g;

/** A name without the marks and numbers that stand within it, for judging its form. */
export function withoutMarks(name: string): string {
  return /[“\d]/.test(name) ? name.replace(WITHIN, "$1") : name;
}

function formOf(printed: string): Item["form"] {
  const name = withoutMarks(printed);
  const outside = name.includes("(") ? name.replace(/\([^()]*\)/g, "") : name;
  if (isGroup(name)) return "SURE";
  if (outside.length < 2 || outside.length > LONGEST_NAME || NO_NAME.test(outside) || GENERIC.test(outside))
    return "NONE";
  if (isOrganisation(name)) return "SURE";
  return outside.length > LONGEST_DOUBTFUL ? "NONE" : "DOUBTFUL";
}
