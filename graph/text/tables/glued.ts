import { inBoth } from "../message.ts";
import type { Diagnostic } from "../document.ts";
import type { Line } from "../lines.ts";

/** `序号指标2010年2015年…`: the heads of a table of indicators without anything between its cells. */
const GLUED =
  /(?:序 {0,2}号.{0,6})?(?:指 {0,4}标|项 {0,4}目|^标)(?: {0,4}名 {0,4}称)?(?:单位)?[[(]?\d{4}年.{0,16}\d{4}年/gm;

/** Whether the heads of such a table stand in the words of a line. */
export function isGluedTable(words: string): boolean {
  return !words.includes("\t") && words.search(GLUED) >= 0;
}

/** Tables whose cells run together cannot be split with certainty: they are reported, never guessed. */
export function gluedTables(folded: string, lines: readonly Line[]): Diagnostic[] {
  return lines.flatMap(({ content }) => {
    const words = folded.slice(content.start, content.end);
    if (!words.includes("年") || words.includes("\t")) return [];
    return [...words.matchAll(GLUED)].map((match) => ({
      code: "TABLE_GLUED",
      severity: "WARNING" as const,
      message: inBoth({
        zh: "表格的单元格连在一起，无法可靠拆分，未读取；请改用网页或 Word 原件",
        en: "the cells of a table run together and were not read; use the web page or the Word file",
      }),
      start: content.start + match.index,
      end: content.start + match.index + match[0].length,
    }));
  });
}
