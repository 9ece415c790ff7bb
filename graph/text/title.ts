import type { Span } from "./document.ts";
import type { LineKind } from "./line-kinds.ts";
import { trim } from "./lines.ts";

/** A heading longer than this is a sentence: no plan in reach prints one above 45 characters. */
const LONGEST_TITLE = 60;

/**
 * The title behind a marker, or null when the unit is text only.
 * `(五)提高农产品质量安全水平。强化…` → up to the first 。; `一、总体要求` → the whole line;
 * `1.持续开展“卓越质量三秦行”活动。` is a sentence, not a title: it is all there is, and ends as a sentence does.
 */
export function titleOf(folded: string, kind: LineKind, marker: Span, content: Span): Span | null {
  const rest = trim(folded, { start: marker.end, end: content.end });
  if (rest.start === rest.end) return null;
  const stop = folded.indexOf("。", rest.start);
  const runIn = stop >= 0 && stop < rest.end;
  const title = { start: rest.start, end: runIn ? stop : rest.end };
  if (title.end - title.start > LONGEST_TITLE || title.start === title.end) return null;
  if (kind.rank < 5) return title;
  const words = folded.slice(title.start, title.end);
  const alone = !runIn && /[;:,]$/.test(words);
  const sentenceOnly = runIn && stop + 1 === rest.end;
  return /[,;:]/.test(words) || alone || (sentenceOnly && kind.kind === "TASK") || (kind.kind === "TASK" && words.length > 30) ? null : title;
}
