import type { Span } from "./document.ts";
import { trim } from "./lines.ts";
import { isGroup, isOrganisation } from "./organisation.ts";

/**
 * `各区、县级市` is one collective although 、 stands in it; so are `各市、县` and
 * `各省、自治区、直辖市人民政府`.
 */
const IN_BRACKETS = "(?:\\([^()]{1,12}\\))?";
const FURTHER = "自治区|直辖市|计划单列市|县级市|县|区|市|州|盟|开发区|园区|功能区|有关部门|各部门";
const COLLECTIVE_LIST = new RegExp(
  `各(?:有关)?(?:省|市|区|县|地)${IN_BRACKETS}(?:、(?:${FURTHER})){1,4}${IN_BRACKETS}(?:人民政府|政府|党委)?`,
  "g",
);

/** A list may end in 等, which stands for names that are not printed: `财政部、教育部等有关部门和单位`. */
const REST = "部门|单位|部门和单位|单位和部门|地区|有关方面|成员单位|部门单位|处室|科室";
const ET_CETERA = new RegExp(
  `等(?:国务院|[省市区县][级直]?)?(?:\\d{1,2}个?)?(?:有关|相关|各|地方)?(?:职能)?(?:${REST})?$`,
);

/** What parts the names of a list, outside brackets. */
const SEPARATORS = "、,;/";
const SEPARATOR = 1;
const OPENING = 2;
const CLOSING = 3;
/** By UTF-16 unit: what it is in a list; 0 for what only names hold. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of SEPARATORS) SIGNS[sign.charCodeAt(0)] = SEPARATOR;
SIGNS["(".charCodeAt(0)] = OPENING;
SIGNS[")".charCodeAt(0)] = CLOSING;

/** What the words of one entry may be parted at. */
const MAY_SPLIT = /[\s和及与等]/;

/**
 * The names of a list, in order, with the spans they are printed at: split at 、 ， ； and / outside brackets,
 * and at spaces that stand between names. A trailing 等… is an entry of its own. Stray separators, as in
 * `市场监管局、按职责…`, make no entry.
 */
export function splitNames(folded: string, span: Span): Span[] {
  const kept = collectivesOf(folded, span);
  const names: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const sign = at === span.end ? SEPARATOR : SIGNS[folded.charCodeAt(at)]!;
    if (sign === OPENING) depth += 1;
    else if (sign === CLOSING) depth = Math.max(0, depth - 1);
    else if (
      sign === SEPARATOR &&
      (depth === 0 || at === span.end) &&
      !kept.some((whole) => at > whole.start && at < whole.end)
    ) {
      const name = trim(folded, { start, end: at });
      if (name.end > name.start) names.push(name);
      start = at + 1;
    }
  }
  // Most lists have neither blanks in their names nor words that join two.
  if (!MAY_SPLIT.test(folded.slice(span.start, span.end))) return names;
  return names
    .flatMap((name) => splitAtSpaces(folded, name, names.length === 1))
    .flatMap((name) => splitAtAnd(folded, name))
    .flatMap((name) => splitEtCetera(folded, name));
}

/**
 * `市科技局 市财政局` is two names, `市 财政局` is one that is set wide. `alone`: nothing else parts the list,
 * so that words of three and more signs are names whatever their form.
 */
function splitAtSpaces(folded: string, name: Span, alone: boolean): Span[] {
  if (!/\s/.test(folded.slice(name.start, name.end))) return [name];
  const pieces: Span[] = [];
  let start = name.start;
  let depth = 0;
  for (let at = name.start; at <= name.end; at += 1) {
    if (folded[at] === "(") depth += 1;
    if (folded[at] === ")") depth -= 1;
    if (at < name.end && (depth > 0 || !/\s/.test(folded[at]!))) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  const words = pieces.map((piece) => folded.slice(piece.start, piece.end));
  if (words.some((piece) => piece.length < 2)) return [name];
  const sure = words.filter((piece) => isName(piece) && piece.length >= 3).length;
  if (sure === words.length || (alone && words.every((piece) => piece.length >= 3))) return pieces;
  // `市水利局 王某`: a person behind a body is none.
  return sure > 0 && words.every((piece) => piece.length <= 3 || isName(piece))
    ? pieces.filter((_, index) => isName(words[index]!))
    : [name];
}

function splitEtCetera(folded: string, name: Span): Span[] {
  const words = folded.slice(name.start, name.end);
  const etc = words.includes("等") ? ET_CETERA.exec(words) : null;
  return etc && etc.index > 0
    ? [
        { start: name.start, end: name.start + etc.index },
        { start: name.start + etc.index, end: name.end },
      ]
    : [name];
}

/** `市商务委和有关区县政府` is two names; `住房和城乡建设部`, `有关部门和单位` are one. */
function splitAtAnd(folded: string, name: Span): Span[] {
  const words = folded.slice(name.start, name.end);
  if (!/[和及与]/.test(words)) return [name];
  for (const { index, 0: and } of words.matchAll(/以及|和|及|与/g)) {
    const [before, after] = [words.slice(0, index), words.slice(index + and.length)];
    if (depthAt(words, index) > 0 || !isName(before) || !isName(after) || isGeneric(after)) continue;
    return [
      { start: name.start, end: name.start + index },
      ...splitAtAnd(folded, { start: name.start + index + and.length, end: name.end }),
    ];
  }
  return [name];
}

/** What names nobody without the words before 和: `各县党委和政府`, `国务院相关部门和单位及各地区`. */
const GENERIC =
  /^(?:单位|部门|地区|企业|机构|个人|地方|有关方面|单位部门|社会组织|行业组织|(?:人民)?政府|党委|街道|乡镇|办事处|园区)$/;
const AND = /以及|和|及|与/;

function isGeneric(after: string): boolean {
  return GENERIC.test(after.split(AND)[0]!.replace(ET_CETERA, ""));
}

/** Also with 等 behind it: `全国总工会等和各省级人民政府` is three. */
function isName(words: string): boolean {
  const name = words.replace(ET_CETERA, "") || words;
  return name.length >= 2 && (isOrganisation(name) || isGroup(name));
}

function depthAt(words: string, at: number): number {
  return words.slice(0, at).split("(").length - words.slice(0, at).split(")").length;
}

/** How long the collective is that words begin with: `各区、县级市|配合`; 0 when they begin with none. */
export function collectiveAt(words: string): number {
  const [first] = words.startsWith("各") ? words.matchAll(COLLECTIVE_LIST) : [];
  return first?.index === 0 ? first[0].length : 0;
}

function collectivesOf(folded: string, span: Span): Span[] {
  const words = folded.slice(span.start, span.end);
  return words.includes("各")
    ? [...words.matchAll(COLLECTIVE_LIST)].map((match) => ({
        start: span.start + match.index,
        end: span.start + match.index + match[0].length,
      }))
    : [];
}
