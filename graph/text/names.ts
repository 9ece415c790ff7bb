import type { Span } from "./document.ts";
import { trim } from "./lines.ts";

/** `各区、县级市` is one collective although 、 stands in it; so are `各市、县` and `各省、自治区、直辖市人民政府`. */
const COLLECTIVE_LIST = /各(?:有关)?(?:省|市|区|县|地)(?:\([^()]{1,12}\))?(?:、(?:自治区|直辖市|计划单列市|县级市|县|区|市|州|盟|开发区|园区|功能区|有关部门|各部门)){1,4}(?:\([^()]{1,12}\))?(?:人民政府|政府|党委)?/g;

/** A list may end in 等, which stands for names that are not printed: `财政部、教育部等有关部门和单位`. */
const ET_CETERA = /等(?:有关|相关|各|地方)?(?:部门|单位|部门和单位|单位和部门|地区|有关方面|成员单位|部门单位)?$/;

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
    else if (character === "、" && (depth === 0 || at === span.end) && !kept.some((whole) => at > whole.start && at < whole.end)) {
      const name = trim(folded, { start, end: at });
      if (name.end > name.start) names.push(name);
      start = at + 1;
    }
  }
  const last = names.at(-1);
  const etc = last && ET_CETERA.exec(folded.slice(last.start, last.end));
  if (last && etc && etc.index > 0) {
    names.splice(-1, 1, { start: last.start, end: last.start + etc.index }, { start: last.start + etc.index, end: last.end });
  }
  return names;
}

function collectivesOf(folded: string, span: Span): Span[] {
  const words = folded.slice(span.start, span.end);
  return words.includes("各") ? [...words.matchAll(COLLECTIVE_LIST)].map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length })) : [];
}
