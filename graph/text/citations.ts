import { docNumbersIn } from "./doc-number.ts";
import type { Citation, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { isDocument } from "./cited-title.ts";
import { shortNameBehind } from "./short-names.ts";

/** `为贯彻落实《…》`: what makes this document an implementation of the one cited. */
const IMPLEMENTING = /(?:贯彻落实|贯彻执行|贯彻|落实)(?:好)?\s{0,2}$/;

/** `根据《…》有关规定，结合我市实际，制定本方案`: what this document is made on the ground of. */
const ON_GROUND_OF = /(?:根据|按照|依据|依照|遵照)[^。;\n]{0,160}$/;
const IS_MADE =
  /^[^。;\n]{0,160}?(?:制定|制订|编制|拟定|拟订|提出|研究形成)(?:了)?(?:本|如下|以下|该|我|实施)/;
/** So far before and behind a title its sentence is looked at. */
const SENTENCE = 160;

/** Between two titles of one list nothing stands, or a separator: `《…》《…》`, `《…》和《…》`. */
const BETWEEN = /^\s{0,2}(?:、|和|及|以及|与|,)?\s{0,2}$/;

/**
 * The documents a text names: by title in 《》, nested 〈〉 and 《》 included, with the number in brackets
 * behind; by a short name that was defined (以下简称《纲要》), which stands for the title and number of its
 * definition; or by number alone. `ownTitles` and `ownNumber` are those of the document itself and of the
 * notice it came with; a part of an own title is still a citation.
 */
export function findCitations(
  folded: string,
  text: string,
  own: { readonly titles: readonly string[]; readonly number: string | null },
  preambleEnd: number,
): Citation[] {
  const ownTitles = new Set(own.titles.map(plain));
  const shortNames = new Map<string, Pick<Citation, "title" | "docNumber" | "self">>();
  const definitions = new Set<number>();
  const citations: Citation[] = [];
  for (const title of titlesIn(folded)) {
    if (definitions.has(title.start)) continue;
    const words = text.slice(title.start + 1, title.end - 1);
    const unfolded = plain(words);
    const short = shortNames.get(unfolded);
    const number = numberBehind(folded, title.end);
    const end = number?.end ?? title.end;
    const defined = shortNameBehind(folded, title.end);
    const inListWith = citations.at(-1);
    const listed = Boolean(inListWith && BETWEEN.test(folded.slice(inListWith.end, title.start)));
    if (!short && !defined && !number && !isDocument(folded, title, listed)) continue;
    const named = short ?? {
      title: words.replace(/\s*\n\s*/g, ""),
      docNumber: number?.number ?? null,
      self: ownTitles.has(unfolded) || isOwnKind(folded, title, unfolded, own.titles),
    };
    if (defined) {
      shortNames.set(plain(defined.name), named);
      definitions.add(defined.start);
    }
    const before = citations.at(-1);
    const inList = before?.implemented && BETWEEN.test(folded.slice(before.end, title.start));
    const implementing =
      title.start < preambleEnd &&
      (IMPLEMENTING.test(folded.slice(Math.max(0, title.start - 8), title.start)) || isGround(folded, title));
    citations.push({
      ...named,
      implemented: !named.self && Boolean(inList || implementing),
      start: title.start,
      end,
    });
  }
  return [...citations, ...numbersAlone(folded, citations, own.number)].toSorted((a, b) => a.start - b.start);
}

/** True for a title between 根据 and 制定本… of one sentence. */
function isGround(folded: string, { start, end }: Span): boolean {
  return (
    ON_GROUND_OF.test(folded.slice(Math.max(0, start - SENTENCE), start)) &&
    IS_MADE.test(folded.slice(end, end + SENTENCE))
  );
}

/** `本《纲要》`, and a bare `《纲要》` in a document whose own title ends so: it speaks of itself. */
function isOwnKind(folded: string, title: Span, words: string, own: readonly string[]): boolean {
  return (
    words.length <= LONGEST_KIND &&
    (folded[title.start - 1] === "本" || own.some((name) => plain(name).endsWith(words)))
  );
}

const LONGEST_KIND = 4;

/** Titles are the same whatever marks and spaces are printed in them: 《A〈B〉》 and 《A《B》》. */
export function plain(title: string): string {
  return title.replace(/[《》〈〉<>“”"\s\u00A0\u3000]/g, "");
}

/** `义政发〔2011〕97号文件同时废止`: a document cited by its number, which then is its title, too. */
function numbersAlone(folded: string, titled: readonly Citation[], own: string | null): Citation[] {
  const found: Citation[] = [];
  let next = 0;
  for (const { number, start, end } of docNumbersIn(folded, { start: 0, end: folded.length })) {
    while (next < titled.length && titled[next]!.end <= start) next += 1;
    const inside = next < titled.length && titled[next]!.start <= start;
    if (!inside && number !== own)
      found.push({ title: number, docNumber: number, self: false, implemented: false, start, end });
  }
  return found;
}

const LONGEST_TITLE = limits.citedTitle;

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

/**
 * `》(GB50201-2014)`, `》GB/T 19001—2016`: the number of a standard. 标准化法 and its codes GB, HJ, CJJ, DB …
 */
const STANDARD_NUMBER =
  "(?:GB|HJ|CJJ|CJ|JGJ|DB|NY|JT|SL|QB|YY|MT|AQ|TSG|LY|WS)[A-Z]{0,3}(?:/[A-Z]{1,2})?" +
  "\\s?\\d{1,6}(?:[.]\\d{1,3})?(?:[-—–]\\d{2,4})?";
const STANDARD = new RegExp(`^\\s{0,2}(?:\\((${STANDARD_NUMBER})\\)|(${STANDARD_NUMBER}))`);

/** `》(陕发〔2023〕6号)` */
function numberBehind(folded: string, end: number): { number: string; end: number } | null {
  const standard = STANDARD.exec(folded.slice(end, end + 40));
  if (standard)
    return { number: (standard[1] ?? standard[2])!.replace(/\s/g, ""), end: end + standard[0].length };
  const bracket = /^\s{0,2}\(([^()]{4,40}|[^()]{1,14}\(\d{4}\)[^()]{1,10})\)/.exec(
    folded.slice(end, end + 60),
  );
  if (!bracket) return null;
  const [number] = docNumbersIn(folded, { start: end, end: end + bracket[0].length });
  return number ? { number: number.number, end: end + bracket[0].length } : null;
}
