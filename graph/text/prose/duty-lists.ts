import { isParticular } from "../bodies.ts";
import type { Line } from "../lines.ts";

/** `1.县交通运输局：…`, `2.监督组。负责…`: the body that an item names. */
export const LABEL = /^([^,。;:()]{3,24})(?::|。(?=(?:主要|具体)?负责))/;
export const LONGEST_LABEL = 32;

/** `（三）领导小组成员单位职责。`, `四、责任分工` */
const HEADING = /(?:职责|职能|分工|责任)(?:[^。,;:]{0,8})[。:]?$/;
/** So many items in a row make a list. */
const LEAST = 3;
const LONGEST_HEADING = 40;

/**
 * The lines, by index, of lists of who has what to do: at least three items in a row that name a body before a
 * colon, below a line that speaks of duties.
 */
export function dutyLists(folded: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let heading = "";
  const close = () => {
    if (run.length >= LEAST && HEADING.test(heading)) for (const index of run) found.add(index);
    run = [];
  };
  for (const [index, { content, opens }] of lines.entries()) {
    const start = opens?.marker.end ?? content.start;
    if (content.end === content.start) continue;
    const head = folded.slice(start, Math.min(content.end, start + LONGEST_LABEL)).trim();
    const label = LABEL.exec(head);
    if (label && isParticular(label[1]!)) run.push(index);
    else if (opens || run.length === 0) {
      close();
      heading = content.end - start <= LONGEST_HEADING ? folded.slice(start, content.end) : "";
    }
  }
  close();
  return found;
}
