import type { Span } from "../../document.ts";
import { readTime } from "../../times/field.ts";
import type { Head } from "../heads.ts";
import { isOrdinal, isProse } from "../columns.ts";
import { isBlank } from "../matrix.ts";
import { looksLikeNames } from "../cell-names.ts";
import { natureOf, valueOf, valuesIn } from "../values.ts";

const LONGEST_VALUE = 200;

/** How well a cell stands under a head: above 0 it fits, below it does not. */
function fit(folded: string, cell: Span, head: Head): number {
  const words = folded.slice(cell.start, cell.end);
  if (head.is === "ORDINAL") return isOrdinal(words) ? 3 : -5;
  if (isBlank(words)) return head.is === "NAME" ? -4 : head.is === "CATEGORY" ? -2 : 1;
  switch (head.is) {
    case "OWNERS":
      return looksLikeNames(folded, cell) ? 3 : isProse(words) ? -6 : -3;
    case "VALUE":
    case "GROWTH":
      if (valueOf(folded, cell) || (words.length < LONGEST_VALUE && valuesIn(folded, cell).length > 0))
        return 2;
      return head.is === "VALUE" && !head.sure ? 0 : -2;
    case "NATURE":
      return natureOf(words) ? 4 : -6;
    case "UNIT":
      return words.length <= 8 && !/\d/.test(words) ? 1 : -3;
    case "TIME":
      return words.length <= 30 && readTime(folded, cell, null) ? 3 : -2;
    default:
      if (/^[\d.,%≥≤<>=〔〕[\]-]+$/.test(words) || natureOf(words)) return -2;
      if (valueOf(folded, cell)) return -1;
      return looksLikeNames(folded, cell) ? -1 : head.is === "CATEGORY" && isProse(words) ? -2 : 1;
  }
}

/**
 * An empty column costs less at the left, where the cell above may cover it, and most where it names what the row is; of
 * equal columns the later one stays empty.
 */
const EMPTY = { first: -0.5, named: -2, other: -1, later: 0.001 };

function emptyCost(head: Head, column: number, taken: number): number {
  if (taken === 0) return EMPTY.first;
  return head.is === "NAME" || head.is === "TASK" ? EMPTY.named : EMPTY.other + column * EMPTY.later;
}

/** A cell that is broken into several costs less while its pieces are short, and the more for each piece more. */
const BROKEN = { short: -0.5, long: -1, more: -0.01 };
const SHORT = 6;

const NUMBERED = /^\(?\d{1,3}[.、)]\s*\D/;

/** By column, whether most of the cells of whole rows begin with a number and are more than it. */
export function numberedIn(
  folded: string,
  rows: readonly (readonly (Span | null)[])[],
  width: number,
): boolean[] {
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    const counting = cells.filter(({ start, end }) => NUMBERED.test(folded.slice(start, end)));
    return counting.length * 2 > cells.length;
  });
}

/**
 * Puts the cells of a row under heads where there are not as many of them, by what they hold: a column may stay empty, and
 * with `breaks` several cells may be one that was broken over lines. `numbered`: by column, whether the cells of whole rows
 * begin with a number (`3.签约覆盖率`). Null when nothing fits.
 */
export function align(
  folded: string,
  cells: readonly Span[],
  heads: readonly Head[],
  breaks: boolean,
  numbered: readonly boolean[] = [],
): (readonly Span[])[] | null {
  const [count, width] = [cells.length, heads.length];
  /** best[column][taken]: the best score for so many columns that hold so many cells. */
  const best = Array.from({ length: width + 1 }, () => Array.from({ length: count + 1 }, () => -Infinity));
  const from = Array.from({ length: width + 1 }, () => Array.from({ length: count + 1 }, () => 0));
  best[0]![0] = 0;
  for (let column = 0; column < width; column += 1) {
    const head = heads[column]!;
    for (let taken = 0; taken <= count; taken += 1) {
      const before = best[column]![taken]!;
      if (before === -Infinity) continue;
      offer(column + 1, taken, before + emptyCost(head, column, taken), 0);
      if (taken === count) continue;
      const counts =
        numbered.includes(true) && NUMBERED.test(folded.slice(cells[taken]!.start, cells[taken]!.end));
      const agrees = counts === (numbered[column] ?? false) ? 0 : -2;
      let score = before + fit(folded, cells[taken]!, head) + agrees;
      offer(column + 1, taken + 1, score, 1);
      const whole = head.is === "ORDINAL" || head.is === "NATURE" || head.is === "UNIT";
      for (let more = taken + 1; breaks && !whole && more < count; more += 1) {
        const long = length(cells[more]!) >= SHORT || length(cells[taken]!) >= SHORT;
        score += (long ? BROKEN.long : BROKEN.short) + BROKEN.more * (more - taken);
        score += Math.min(0, fit(folded, cells[more]!, head));
        offer(column + 1, more + 1, score, more + 1 - taken);
      }
    }
  }
  if (best[width]![count]! < 0) return null;
  const placed: Span[][] = [];
  for (let column = width, taken = count; column > 0; column -= 1) {
    const size = from[column]![taken]!;
    placed.unshift(cells.slice(taken - size, taken) as Span[]);
    taken -= size;
  }
  return placed;

  function offer(column: number, taken: number, score: number, size: number): void {
    if (score <= best[column]![taken]!) return;
    best[column]![taken] = score;
    from[column]![taken] = size;
  }
}

function length({ start, end }: Span): number {
  return end - start;
}
