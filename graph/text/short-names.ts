import limits from "./lexicon/limits.json" with { type: "json" };

/** `(以下简称《纲要》)`, `(简称《实施细则》)` right behind a title or its number, `(国发〔2019〕5号,以下简称《意见》)`. */
const DEFINED =
  /^\s{0,2}(?:\([^()]{4,40}\)\s{0,2})?(?:[(,]|\([^()《》]{4,40}[,;])\s{0,2}(?:以下|下)?(?:统一)?(?:简|统)?称\s{0,2}(?:为)?\s{0,2}["“]?《([^《》]{1,30})》/;

/** How far behind a title its short name may be defined. */
const WINDOW = limits.shortNameContext;

/**
 * The short name that is defined behind a citation, without marks, and where its 《…》 stands; null when
 * there is none. `end` is the offset behind the citation.
 */
export function shortNameBehind(
  folded: string,
  end: number,
): { readonly name: string; readonly start: number } | null {
  const match = DEFINED.exec(folded.slice(end, end + WINDOW));
  return match ? { name: match[1]!, start: end + match[0].lastIndexOf("《") } : null;
}
