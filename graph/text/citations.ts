import { docNumbersIn } from "./doc-number.ts";
import type { Citation, Span } from "./document.ts";

/** A cited title names a kind of document; 《…》 around a film or a form is no citation. */
const DOCUMENT_NAME = /(?:纲要|意见|方案|规划|计划|办法|细则|通知|决定|措施|条例|法|规定|标准|规范|指南|目录|清单|章程|准则|要点|协定|公约|总体方案|若干政策|分工表|报告)(?:\([^()]{1,20}\)|〔[^〕]{1,12}〕)?$/;

/** `为贯彻落实《…》`: what makes this document an implementation of the one cited. */
const IMPLEMENTING = /(?:贯彻落实|贯彻执行|贯彻|落实)(?:好)?\s{0,2}$/;

/** Between two titles of one list nothing stands, or a separator: `《…》《…》`, `《…》和《…》`. */
const BETWEEN = /^\s{0,2}(?:、|和|及|以及|与|,)?\s{0,2}$/;

/**
 * The documents a text names by title in 《》, nested 〈〉 and 《》 included, with the number in brackets behind.
 * `ownTitles` are those of the document itself and of the notice it came with; a part of an own title is still a citation.
 */
export function findCitations(folded: string, text: string, ownTitles: readonly string[], preambleEnd: number): Citation[] {
  const own = new Set(ownTitles.map(plain));
  const citations: Citation[] = [];
  for (const title of titlesIn(folded)) {
    const words = text.slice(title.start + 1, title.end - 1);
    const unfolded = plain(words);
    if (!DOCUMENT_NAME.test(unfolded)) continue;
    const number = numberBehind(folded, title.end);
    const before = citations.at(-1);
    const inList = before?.implemented && BETWEEN.test(folded.slice(before.end, title.start));
    const implementing = title.start < preambleEnd && IMPLEMENTING.test(folded.slice(Math.max(0, title.start - 8), title.start));
    citations.push({
      title: words.replace(/\s*\n\s*/g, ""),
      docNumber: number?.number ?? null,
      self: own.has(unfolded),
      implemented: !own.has(unfolded) && Boolean(inList || implementing),
      start: title.start,
      end: number?.end ?? title.end,
    });
  }
  return citations;
}

/** Titles are the same whatever marks and spaces are printed in them: 《A〈B〉》 and 《A《B》》. */
export function plain(title: string): string {
  return title.replace(/[《》〈〉“”"\s\u00A0\u3000]/g, "");
}

const LONGEST_TITLE = 120;

/** Outermost 《…》. A mark that is not closed within a title's length is passed over. */
function titlesIn(folded: string): Span[] {
  const spans: Span[] = [];
  for (let start = folded.indexOf("《"); start >= 0; start = folded.indexOf("《", start + 1)) {
    let depth = 0;
    for (let at = start; at < Math.min(folded.length, start + LONGEST_TITLE); at += 1) {
      if (folded[at] === "《") depth += 1;
      if (folded[at] === "》" && (depth -= 1) === 0) {
        spans.push({ start, end: at + 1 });
        start = at;
        break;
      }
    }
  }
  return spans;
}

/** `》(陕发〔2023〕6号)` */
function numberBehind(folded: string, end: number): { number: string; end: number } | null {
  const bracket = /^\s{0,2}\(([^()]{4,40}|[^()]{1,14}\(\d{4}\)[^()]{1,10})\)/.exec(folded.slice(end, end + 60));
  if (!bracket) return null;
  const [number] = docNumbersIn(folded, { start: end, end: end + bracket[0].length });
  return number ? { number: number.number, end: end + bracket[0].length } : null;
}
