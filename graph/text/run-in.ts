import type { Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { FIRST_CHARACTERS, openingAt, type Opening } from "./markers.ts";
import type { Numbering } from "./numbering.ts";

const SENTENCE_END = 1;
const OPENING_BRACKET = 2;
const CLOSING_BRACKET = 3;
const SPACE = 4;
const FIRST = 5;

/**
 * What each UTF-16 unit is to the search; a table, because every character of a document is looked up in it.
 */
const CLASS = new Uint8Array(0x10000);
for (const character of FIRST_CHARACTERS) CLASS[character.charCodeAt(0)] = FIRST;
for (const character of "。;:!?") CLASS[character.charCodeAt(0)] = SENTENCE_END;
for (const character of "《“〈〔[【") CLASS[character.charCodeAt(0)] = OPENING_BRACKET;
for (const character of ")》”〉〕]】") CLASS[character.charCodeAt(0)] = CLOSING_BRACKET;
for (const character of " \u200B\uFEFF") CLASS[character.charCodeAt(0)] = SPACE;

/** Behind so many characters a bracket that was opened counts as never closed. */
const LONGEST_BRACKET = limits.bracket;
/** Items, which remarks number as well. */
const LOW_RANK = 7;
/** No title that another heading follows is longer. */
const LONGEST_TITLE = limits.title;

/**
 * The next heading in a line, behind what opens it:
 * `一、总体要求（一）指导思想。以…。（二）发展目标。到2022年…`. It stands behind the end of a sentence or a
 * title, outside brackets and quotation marks, and its number is the next of its kind. Null when the rest of
 * the line is text.
 */
export function nextOpening(
  folded: string,
  span: Span,
  opened: Opening | null,
  numbering: Numbering,
): Opening | null {
  const from = opened ? opened.marker.end : span.start;
  let depth = 0;
  let bracket = from;
  let behindEnd = false;
  let inTitle = opened !== null;
  /** Behind `注：`, where numbers are those of the remarks. */
  let inRemark = false;
  for (let at = from; at < span.end; at += 1) {
    switch (CLASS[folded.charCodeAt(at)]) {
      case SENTENCE_END:
        [behindEnd, inTitle] = [true, false];
        if (folded[at] === ":" && folded[at - 1] === "注" && !/[备批关加标脚]/.test(folded[at - 2] ?? ""))
          inRemark = true;
        break;
      case CLOSING_BRACKET:
        depth = Math.max(0, depth - 1);
        behindEnd = true;
        break;
      case OPENING_BRACKET:
        if (depth === 0 || at - bracket > LONGEST_BRACKET) [depth, bracket] = [0, at];
        depth += 1;
        behindEnd = false;
        break;
      case SPACE:
        break;
      case FIRST: {
        const outside = depth === 0 || at - bracket > LONGEST_BRACKET;
        if (inTitle && at - from > LONGEST_TITLE) inTitle = false;
        const next = outside && at > from && (behindEnd || inTitle) ? openingAt(folded, at, span.end) : null;
        if (
          next &&
          !(inRemark && next.kind.rank >= LOW_RANK) &&
          isAllowed(next, behindEnd, inTitle ? opened : null) &&
          numbering.expects(next)
        )
          return next;
        if (folded[at] === "(") {
          if (outside) [depth, bracket] = [0, at];
          depth += 1;
        }
        behindEnd = false;
        break;
      }
      default:
        /* 目  录第一章  …: the first entry of a table of contents */
        behindEnd = folded[at] === "录" && /目 {0,4}$/.test(folded.slice(Math.max(from, at - 5), at));
    }
  }
  return null;
}

function isAllowed(next: Opening, behindEnd: boolean, title: Opening | null): boolean {
  switch (next.kind.within) {
    case "SENTENCE":
      return behindEnd;
    case "HIGHER_TITLE":
      return (
        behindEnd || (title !== null && (title.kind.rank < next.kind.rank || title.kind.kind === "COLUMN"))
      );
    case "TITLE":
      return behindEnd || title !== null;
    case "NOWHERE":
      return false;
  }
}
