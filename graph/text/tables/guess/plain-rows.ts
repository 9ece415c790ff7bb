import type { Span } from "../../document.ts";
import { cardOf } from "../card.ts";
import { matrixOf } from "../matrix.ts";
import { gridOf, type Guess } from "./guess.ts";
import { cellsOfRow } from "./rows.ts";
import { filledSpan, textLines } from "./text-lines.ts";

const FEWEST_ROWS = 2;
const MOST_COLUMNS = 12;

/** Cards printed a row a line: `任务名称⇥新建托育园`, `牵头单位⇥市卫健委⇥完成时限⇥2026年底`. */
export function guessCards(folded: string): Guess[] {
  return guessPlainRows(folded).filter(({ grid }) => cardOf(matrixOf(folded, grid)) !== null);
}

/**
 * Lines that stand together and have cells, whatever they say: `1⇥新建农家书屋30个⇥市委宣传部`.
 * What they hold is for those to tell who read tables without heads.
 */
export function guessPlainRows(folded: string): Guess[] {
  const guesses: Guess[] = [];
  let rows: (readonly (Span | null)[])[] = [];
  const flush = () => {
    if (rows.length >= FEWEST_ROWS) guesses.push({ grid: gridFrom(rows), unread: [] });
    rows = [];
  };
  for (const line of textLines(folded)) {
    const content = filledSpan(folded, line);
    if (!content) continue;
    const cells = cellsOfRow(folded, line, content);
    const filled = cells.filter((cell) => cell !== null).length;
    if (filled >= 2 && cells.length <= MOST_COLUMNS) rows.push(cells);
    else if (cells.length < 2) flush();
  }
  flush();
  return guesses;
}

function gridFrom(rows: readonly (readonly (Span | null)[])[]) {
  const width = Math.max(...rows.map((row) => row.length));
  const words = rows.flat().filter((cell) => cell !== null);
  return gridOf(
    { start: words[0]!.start, end: words.at(-1)!.end },
    width,
    rows.map((row) => ({ cells: row.map((cell) => (cell ? [cell] : [])) })),
  );
}
