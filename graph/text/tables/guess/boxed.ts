import type { Span } from "../../document.ts";
import type { GridCell } from "../../grid.ts";
import { trim } from "../../lines.ts";
import type { Guess } from "./guess.ts";
import { textLines } from "./text-lines.ts";

/** A line of a table drawn with signs: a rule `├──┼──┤`, or cells between `│`. */
const DRAWN = /^\s*[┌┬├└│┃┏┣┗╔╠╚║┠┝+|]/;
const SIDES = /[│┃║┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┠┨┯┷┿┝┥]/g;
const RULE = /^[─━═\s\u2014-]*[─━═][─━═\s\u2014-]*$/;
const MOST_COLUMNS = 24;

interface Piece extends Span {
  readonly rule: boolean;
}

/**
 * Tables that a text draws with box signs: `│工作任务│牵头单位│` between `├────┼────┤`. What stands in a column
 * between two rules is one cell, over as many lines as it takes; a rule that leaves a column out goes around a merged cell.
 */
export function guessBoxed(folded: string): Guess[] {
  if (!/[│┃║]/.test(folded)) return [];
  const guesses: Guess[] = [];
  let block: Piece[][] = [];
  const flush = () => {
    const guess = block.length > 2 ? guessFrom(folded, block) : null;
    if (guess) guesses.push(guess);
    block = [];
  };
  for (const line of textLines(folded)) {
    const pieces = piecesOf(folded, line, block.length > 0);
    if (!pieces) flush();
    else {
      if (pieces.every(({ rule }) => rule) && folded.slice(line.start, line.end).trim().startsWith("┌"))
        flush();
      block.push(pieces);
    }
  }
  flush();
  return guesses;
}

/** What stands between the sides of a line; null for a line that is not drawn. */
function piecesOf(folded: string, line: Span, within: boolean): Piece[] | null {
  const words = folded.slice(line.start, line.end);
  if (!DRAWN.test(words)) return null;
  const sides = [...words.matchAll(SIDES)].map(({ index }) => index);
  // Within a table a line may be one cell: `│一、产业发展          │`.
  if (sides.length < (within ? 2 : 3) || sides.length > MOST_COLUMNS) return null;
  return sides.slice(1).map((side, at) => {
    const inner = { start: line.start + sides[at]! + 1, end: line.start + side };
    return { ...trim(folded, inner), rule: RULE.test(folded.slice(inner.start, inner.end)) };
  });
}

function guessFrom(folded: string, block: readonly (readonly Piece[])[]): Guess | null {
  const width = Math.max(...block.map((pieces) => pieces.length));
  const lines = block.filter(({ length }) => length === width || length === 1);
  const unread = block
    .filter(
      (pieces) =>
        pieces.length !== width &&
        pieces.length > 1 &&
        pieces.some(({ rule, start, end }) => !rule && end > start),
    )
    .map((pieces) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end }));
  if (unread.length * 2 > lines.length) return null;
  const cells: GridCell[] = [];
  const open: ({ row: number; paragraphs: Span[] } | null)[] = Array.from({ length: width }, () => null);
  let row = 0;
  let filled = false;
  for (const pieces of lines) {
    if (pieces.length === 1) {
      const [{ start, end, rule }] = pieces as [Piece];
      for (let column = 0; column < width; column += 1) close(column);
      if (filled) row += 1;
      filled = false;
      if (rule || end === start) continue;
      cells.push({ row, column: 0, rowSpan: 1, columnSpan: width, paragraphs: [{ start, end }] });
      row += 1;
      continue;
    }
    if (pieces.some(({ rule }) => rule)) {
      if (filled) row += 1;
      filled = false;
      for (const [column, { rule }] of pieces.entries()) if (rule) close(column);
    }
    for (const [column, { start, end, rule }] of pieces.entries()) {
      if (rule) continue;
      open[column] ??= { row, paragraphs: [] };
      if (end > start) open[column].paragraphs.push({ start, end });
      filled ||= end > start;
    }
  }
  if (filled) row += 1;
  for (let column = 0; column < width; column += 1) close(column);
  const words = cells.flatMap(({ paragraphs }) => paragraphs);
  if (row < 2 || words.length === 0) return null;
  const span = {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
  const ordered = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { grid: { ...span, rows: row, columns: width, cells: ordered, headRows: 0 }, unread };

  function close(column: number): void {
    const cell = open[column];
    if (cell && cell.paragraphs.length > 0)
      cells.push({
        row: cell.row,
        column,
        rowSpan: Math.max(1, row - cell.row + (filled ? 1 : 0)),
        columnSpan: 1,
        paragraphs: cell.paragraphs,
      });
    open[column] = null;
  }
}
