import type { Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { parseOrdinal } from "./ordinal.ts";

/**
 * `附件:《…》任务分工表`, `附表：1.…`: the note behind the text that announces the annexes. GB/T 9704-2012,
 * 7.3.4.
 */
const NOTE = /^附\s?(?:件|表|录)\s{0,4}\d{0,2}\s{0,2}[:.]\s*\S/;

/** `附件1 重点任务清单`: an annex whose title stands beside its number. */
const TITLED =
  /^附\s?(?:件|表|录)\s{0,4}(\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,4}:?\s{0,4}(?=[^\s。,;]{2,60}$)/;

const WINDOW = limits.annexLine;

/** `注：1. ①…`: remarks under a table; their numbers are none of the document. */
const REMARK = /(?:^|[^备批关加标脚])注 {0,2}\d{0,2} {0,2}:/;

export interface TitledAnnex {
  readonly marker: Span;
  readonly title: Span;
  readonly ordinal: number | null;
}

/** True when a line announces annexes instead of beginning one. */
export function isNote(folded: string, content: Span): boolean {
  return (
    folded[content.start] === "附" &&
    NOTE.test(folded.slice(content.start, Math.min(content.end, content.start + WINDOW)))
  );
}

/** An annex that begins with its title on the line of its number; null for other lines. */
export function titledAnnex(folded: string, content: Span): TitledAnnex | null {
  if (folded[content.start] !== "附" || content.end - content.start > WINDOW) return null;
  const match = TITLED.exec(folded.slice(content.start, content.end));
  if (!match) return null;
  const marker = { start: content.start, end: content.start + match[0].replace(/[:\s]+$/, "").length };
  return {
    marker,
    title: { start: content.start + match[0].length, end: content.end },
    ordinal: parseOrdinal(match[1]!),
  };
}

/** True when a line begins the remarks under a table, or runs into them: `…（平方公里）预期性注：1.…`. */
export function isRemark(folded: string, content: Span): boolean {
  return REMARK.test(folded.slice(content.start, content.end));
}
