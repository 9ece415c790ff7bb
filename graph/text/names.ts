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
const ET_CETERA =
  /等(?:国务院|省级|市级|区级|县级)?(?:有关|相关|各|地方)?(?:部门|单位|部门和单位|单位和部门|地区|有关方面|成员单位|部门单位)?$/;

/**
 * The names of a list, in order, with the spans they are printed at: split at 、 outside brackets.
 * A trailing 等… is an entry of its own. Stray separators, as in `市场监管局、按职责…`, make no entry.
 */
export function splitNames(folded: string, span: Span): Span[] {
  const kept = collectivesOf(folded, span);
  const names: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const character = at === span.end ? "、" : folded[at]!;
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (
      character === "、" &&
      (depth === 0 || at === span.end) &&
      !kept.some((whole) => at > whole.start && at < whole.end)
    ) {
      const name = trim(folded, { start, end: at });
      if (name.end > name.start) names.push(name);
      start = at + 1;
    }
  }
  return names.flatMap((name) => splitAtAnd(folded, name)).flatMap((name) => splitEtCetera(folded, name));
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
    if (depthAt(words, index) > 0 || !isName(before) || !isName(after) || GENERIC.test(after)) continue;
    return [
      { start: name.start, end: name.start + index },
      ...splitAtAnd(folded, { start: name.start + index + and.length, end: name.end }),
    ];
  }
  return [name];
}

/** What names nobody without the words before 和. */
const GENERIC = /^(?:单位|部门|地区|企业|机构|个人|地方|有关方面|单位部门|社会组织|行业组织)$/;

/** Also with 等 behind it: `全国总工会等和各省级人民政府` is three. */
function isName(words: string): boolean {
  const name = words.replace(ET_CETERA, "") || words;
  return name.length >= 2 && (isOrganisation(name) || isGroup(name));
}

function depthAt(words: string, at: number): number {
  return words.slice(0, at).split("(").length - words.slice(0, at).split(")").length;
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
