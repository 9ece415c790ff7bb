import type { Span } from "../../document.ts";
import limits from "../../lexicon/limits.json" with { type: "json" };
import { openingAt } from "../../markers.ts";
import { readTime } from "../../times/field.ts";
import { looksLikeNames } from "../cell-names.ts";
import { isProse } from "../columns.ts";
import { headOf, type Head } from "../heads.ts";
import { isBlank } from "../matrix.ts";
import { isTable, lookAt } from "../read.ts";
import { gridOf, type Guess, type GuessedRow } from "./guess.ts";
import { filledSpan, textLines } from "./text-lines.ts";

const MOST_COLUMNS = 8;
const LONGEST_HEAD = limits.tableHead;
const LONGEST_CELL = 400;
const FEWEST_ROWS = 2;
/** `重点任务清单`, `任务分工表` above the heads is none of them. */
const CAPTION = /(?:表|清单|台账|方案|一览)(?:\(.*\))?$|^附[件表]/;
const NO_HEAD = /[。;:,、!?]|^\d|^[(]?[一二三四五六七八九十]+[)、]/;
/** A cell of data says none of these; a head that was taken for one does. */
const HEADS: readonly Head["is"][] = ["OWNERS", "TIME", "ORDINAL", "PASSED", "NATURE"];
const SHORT = 5;
const LONGEST_TIME = 12;
const OF_PLACE = /^[省市县区州镇乡各]/;

/**
 * Tables printed a cell a line without numbers: 重点任务 / 责任单位 / 配合单位 / 推进改造 / 县住建局 / 县财政局 …
 * No cell is missing: every row has as many lines as there are heads, and each reads as its head promises.
 */
export function guessUnnumbered(folded: string): Guess[] {
  const cells = textLines(folded).flatMap((line) => filledSpan(folded, line) ?? []);
  const heads = cells.map((cell) => headAt(folded, cell));
  const guesses: Guess[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const count = countHeads(heads, index);
    for (let width = count; width >= 2; width -= 1) {
      const found = guessAt(folded, cells, index, heads.slice(index, index + width) as Head[]);
      if (!found || !isTable(folded, lookAt(folded, found.grid))) continue;
      guesses.push({ grid: found.grid, unread: [] });
      index = found.last;
      break;
    }
  }
  return guesses;
}

/** What a line says as a head; null for one that can be none. */
function headAt(folded: string, { start, end }: Span): Head | null {
  if (end - start > LONGEST_HEAD) return null;
  const words = folded.slice(start, end);
  const known = headOf(words);
  if (known.is !== "UNKNOWN") return CAPTION.test(words) ? null : known;
  return NO_HEAD.test(words) ||
    CAPTION.test(words) ||
    words.length > SHORT + 1 ||
    looksLikeNames(folded, { start, end })
    ? null
    : known;
}

/** So many lines from here on can be heads; 0 where none of them is of bodies. */
function countHeads(heads: readonly (Head | null)[], from: number): number {
  let count = 0;
  while (count < MOST_COLUMNS && heads[from + count]) count += 1;
  return heads.slice(from, from + count).some((head) => head!.is === "OWNERS" || head!.is === "UNIT")
    ? count
    : 0;
}

function guessAt(folded: string, cells: readonly Span[], at: number, heads: readonly Head[]) {
  const width = heads.length;
  if (!heads.some(({ is }) => is === "OWNERS" || is === "UNIT")) return null;
  const rows: GuessedRow[] = [{ cells: cells.slice(at, at + width).map((cell) => [cell]) }];
  const words = (from: number) =>
    cells
      .slice(from, from + width)
      .map(({ start, end }) => folded.slice(start, end))
      .join("|");
  let next = at + width;
  let count = 0;
  for (;;) {
    // The heads of a later page.
    if (words(next) === words(at)) next += width;
    const divides = isHeading(folded, cells[next]) ? 1 : 0;
    const row = cells.slice(next + divides, next + divides + width);
    if (row.length < width || !row.every((cell, column) => fits(folded, cell, heads[column]!))) break;
    if (divides) rows.push({ cells: [[cells[next]!]] });
    rows.push({ cells: row.map((cell) => [cell]) });
    next += divides + width;
    count += 1;
  }
  if (count < FEWEST_ROWS) return null;
  const span = { start: cells[at]!.start, end: cells[next - 1]!.end };
  return { grid: gridOf(span, width, rows), last: next - 1 };
}

function isHeading(folded: string, cell: Span | undefined): boolean {
  const opening = cell && openingAt(folded, cell.start, cell.end);
  return Boolean(opening && opening.kind.rank <= 6);
}

/** True where a line reads as its head promises. */
function fits(folded: string, cell: Span, head: Head): boolean {
  const words = folded.slice(cell.start, cell.end);
  if (isBlank(words)) return head.is !== "TASK";
  if (words.length > LONGEST_CELL) return false;
  // `2.对高新技术企业、瞪羚企业制定支持政策。` lists what it acts on, and charges nobody.
  if (head.is === "OWNERS" || head.is === "UNIT")
    return looksLikeNames(folded, cell) && !isProse(words) && !/^\d{1,2}[.、]/.test(words);
  if (head.is === "TIME")
    return (
      readTime(folded, cell, null) !== null || (words.length <= LONGEST_TIME && /\d|[年月日季]/.test(words))
    );
  const own = words.length <= SHORT ? headOf(words).is : "UNKNOWN";
  if (head.is === "PASSED" || isProse(words)) return !HEADS.includes(own);
  // 综合协调组 below 工作组 is a task that ends as a body does; 县水利局 there stands in a wrong column.
  return !(looksLikeNames(folded, cell) && OF_PLACE.test(words)) && !HEADS.includes(own);
}
