import { plain } from "../citations.ts";
import { fold } from "../fold.ts";

/** `附件1：`, `附表2 `, `附件`: the number of an annex before its title. */
const ANNEX = /^附 ?(?:件|表|录) {0,4}(\d{1,2}|[一二三四五六七八九十]{1,3})? {0,4}[-_—:.、]{0,2} {0,4}/;

/**
 * A title as titles are compared: without marks, blanks, a closing stop; full-width signs as their common
 * ones.
 */
export function plainTitle(words: string): string {
  return plain(fold(words))
    .replace(/[。;,]+$/, "")
    .replace(/^[-_—]+|[-_—]+$/g, "");
}

/** The number and the title of `附件1：重点任务分工表`; null for words that begin otherwise. */
export function annexWords(
  words: string,
): { readonly ordinal: string | null; readonly title: string } | null {
  const match = ANNEX.exec(words);
  return match && { ordinal: match[1] ?? null, title: plainTitle(words.slice(match[0].length)) };
}

/** The name of a file without its kind: `附件1.xlsx` → `附件1`. */
export function stemOf(name: string): string {
  return name.replace(/\.[A-Za-z]{2,8}$/, "");
}
