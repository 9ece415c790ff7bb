import { roleOfWords } from "../role-words.ts";
import { shareOfBodies } from "./cell-names.ts";
import { cellsOf, isOrdinal, judged, meanBodies, MOSTLY_BODIES, shareOfValues } from "./columns.ts";
import { standsOverDuties, withDuties } from "./duties.ts";
import { withoutOthers } from "./generic.ts";
import { headOf, type Head } from "./heads.ts";
import { LABELLED, standsOverLabels } from "./labelled.ts";
import { filledIn, type Cell, type Matrix } from "./matrix.ts";

/** A table whose heads were found: what its columns hold, and where its data begin. */
export interface Layout {
  readonly is: "TASKS" | "INDICATORS";
  readonly heads: readonly Head[];
  /** The first row behind the heads. */
  readonly firstRow: number;
  /** The words of the rows of heads, without white space: a later row with the same is printed again. */
  readonly headRows: readonly string[];
}

/** A table may have so many rows above its heads: captions, the unit of measure. */
const MOST_CAPTIONS = 3;
const MOST_HEADS = 3;
const LONGEST_HEAD = 28;
/** Where only one head is known the others are no longer. */
const SHORT_HEAD = 10;
/** Of what stands under a head like 评价标准 so much must be numbers for it to be one of values. */
const SOME_VALUES = 0.25;

/** Finds the heads of a table and what its columns hold; null for a table that neither charges anybody nor has goals. */
export function layoutOf(folded: string, matrix: Matrix, marked: number): Layout | null {
  const at = headAt(folded, matrix);
  if (at === null) return null;
  const count = countHeads(folded, matrix, at, marked);
  return layoutFrom(folded, matrix, headsFrom(matrix, at, count), at + count, at);
}

/** The layout of a table that goes on without heads, from the one before it. */
export function continued(folded: string, matrix: Matrix, before: Layout): Layout | null {
  if (matrix.columns !== before.heads.length || matrix.rows.length === 0) return null;
  const fits = before.heads.every((head, column) => {
    const cells = cellsOf(matrix, column, 0);
    if (cells.length === 0) return true;
    if (head.is === "OWNERS") return meanBodies(folded, cells) >= MOSTLY_BODIES;
    return head.is !== "ORDINAL" || cells.some(({ words }) => isOrdinal(words));
  });
  return fits ? { ...before, firstRow: 0 } : null;
}

/** A number stands below heads. */
const NUMBER = /^[≥≤><]?\d[\d,.]*[%‰]?$/;

/** True for words that can be all that a row of heads says: 序号, 牵头单位 and the like among them. */
export function isHeadRow(words: readonly string[]): boolean {
  if (words.length < 2 || words.some((head) => head.length > LONGEST_HEAD || /[。;]/.test(head)))
    return false;
  if (words.some((head) => (isOrdinal(head) || NUMBER.test(head)) && !/^(?:19|20)\d\d$/.test(head)))
    return false;
  const heads = words.map(headOf);
  const known = heads.filter((head) => head.is !== "UNKNOWN").length;
  const strong = heads.some(
    (head) =>
      head.is === "ORDINAL" ||
      (head.is === "OWNERS" && head.sure) ||
      ((head.is === "VALUE" || head.is === "NAME") && head.sure) ||
      head.is === "TIME" ||
      head.is === "NATURE",
  );
  return strong && known >= 2 && known * 5 >= words.length * 2;
}

function headAt(folded: string, matrix: Matrix): number | null {
  let captions = 0;
  for (let row = 0; row < matrix.rows.length && captions <= MOST_CAPTIONS; row += 1) {
    const cells = filledIn(matrix.rows[row]!);
    if (cells.length === 0) continue;
    const words = cells.map((cell) => cell.words);
    if (isHeadRow(words) && !charges(folded, cells)) return row;
    if (standsOverNames(folded, matrix, row) || standsOverLabels(matrix, row)) return row;
    if (standsOverDuties(folded, matrix, row)) return row;
    // The words of a head may stand in its second row only: 责任分工 above 牵头单位 and 配合单位.
    const under = matrix.rows[row + 1];
    if (under && cells.length >= 2 && words.every((head) => head.length <= LONGEST_HEAD)) {
      const joined = headsFrom(matrix, row, 2).filter((head) => head !== "");
      if (cells.some(({ columnSpan }) => columnSpan > 1) && isHeadRow(joined)) return row;
    }
    captions += 1;
  }
  return null;
}

/** `河流名称 | 河长姓名 | 责任单位` above names of bodies: one sure head among words that are as short as heads are. */
function standsOverNames(folded: string, matrix: Matrix, row: number): boolean {
  const cells = filledIn(matrix.rows[row]!);
  // A row over all columns may divide the table right below its heads.
  const under = matrix.rows.slice(row + 1).find((line) => filledIn(line).length > 1);
  if (
    !under ||
    cells.length < 2 ||
    cells.some(({ words }) => words.length > SHORT_HEAD || /[。;,:]|^\d/.test(words))
  )
    return false;
  return (
    !charges(folded, cells) &&
    cells.some((cell) => {
      const head = headOf(cell.words);
      const below = under[cell.column];
      return head.is === "OWNERS" && head.sure && below && shareOfBodies(folded, below) === 1;
    })
  );
}

/** A row with the name of a body in it is no head. */
function charges(folded: string, cells: readonly Cell[]): boolean {
  // 链主企业 beside 责任部门 is a head, too.
  const labelled = cells.some(({ words }) => {
    const head = headOf(words);
    return head.is === "OWNERS" && head.sure && roleOfWords(words) !== null;
  });
  return (
    !labelled &&
    cells.some(
      (cell) =>
        headOf(cell.words).is === "UNKNOWN" &&
        cell.words.length >= 3 &&
        roleOfWords(cell.words) === null &&
        shareOfBodies(folded, cell) === 1,
    )
  );
}

/** Heads over several columns have a row of their own below them: 牵头单位, 配合单位 below 责任分工; 2025年 below 目标值. */
function countHeads(folded: string, matrix: Matrix, at: number, marked: number): number {
  const first = matrix.rows[at]!;
  let count = Math.max(1, ...filledIn(first).map(({ row, rowSpan }) => row + rowSpan - at));
  if (count > MOST_HEADS) count = 1;
  if (marked > at + count && marked <= at + MOST_HEADS) count = marked - at;
  while (count < MOST_HEADS && at + count < matrix.rows.length - 1) {
    const above = matrix.rows[at + count - 1]!;
    const under = matrix.rows[at + count]!;
    if (!explains(folded, above, under)) break;
    count += 1;
  }
  return Math.min(count, matrix.rows.length - at);
}

/** True when a row says more of the heads above it, and numbers and names nothing. */
function explains(folded: string, above: readonly (Cell | null)[], under: readonly (Cell | null)[]): boolean {
  const cells = filledIn(under).filter((cell) => !above.includes(cell));
  if (cells.length === 0 || cells.some(({ words }) => words.length > LONGEST_HEAD || isOrdinal(words)))
    return false;
  const known = cells.filter(({ words }) => headOf(words).is !== "UNKNOWN").length;
  const below = under.every((cell, column) => {
    const head = above[column];
    return !cell || cell === head || !head || head.columnSpan > 1 || headOf(cell.words).is === "VALUE";
  });
  return below && known * 2 >= cells.length && known > 0 && !charges(folded, cells);
}

/** The heads by column, those of several rows one below the other. */
function headsFrom(matrix: Matrix, at: number, count: number): string[] {
  return Array.from({ length: matrix.columns }, (_, column) => {
    const cells = new Set(
      matrix.rows.slice(at, at + count).flatMap((row) => (row[column] ? [row[column]] : [])),
    );
    return [...cells].map(({ words }) => words.replace(/\s/g, "")).join(" ");
  });
}

function layoutFrom(
  folded: string,
  matrix: Matrix,
  words: readonly string[],
  firstRow: number,
  headAt: number,
): Layout | null {
  const read = words.map((head, column) => judged(folded, matrix, readHead(head), column, firstRow));
  const heads = withDuties(
    folded,
    matrix,
    withoutOthers(folded, matrix, read, words, firstRow),
    words,
    firstRow,
  );
  const headRows = matrix.rows.slice(headAt, firstRow).map((row) => wordsOfRow(row));
  if (!listsPlaces(heads, words) && isOfIndicators(folded, matrix, heads, firstRow))
    return { is: "INDICATORS", heads: withNames(matrix, heads, firstRow), firstRow, headRows };
  if (!divides(matrix, heads, words, firstRow)) return null;
  return { is: "TASKS", heads: heads.map(asText), firstRow, headRows };
}

/** True for a table that divides tasks: by whom, by when, or as numbered measures. */
function divides(
  matrix: Matrix,
  heads: readonly Head[],
  words: readonly string[],
  firstRow: number,
): boolean {
  const has = (kind: Head["is"]) => heads.some((head) => head.is === kind);
  if (has("OWNERS")) return true;
  const says = has("TASK") || has("CONTENT") || heads.some((head) => head.is === "VALUE" && head.task);
  if (!says) return has("VALUE") && has("TIME");
  return (
    has("TIME") ||
    (has("ORDINAL") && /任务|举措|措施/.test(words.join())) ||
    matrix.rows.slice(firstRow).some((row) => row.some((cell) => cell && LABELLED.test(cell.words)))
  );
}

/** The words of a row without white space, to see whether another prints the same. */
export function wordsOfRow(row: readonly (Cell | null)[]): string {
  return filledIn(row)
    .map(({ words }) => words)
    .join("|")
    .replace(/\s/g, "");
}

/** The lowest head that says something; else all together; else the uppermost. */
function readHead(words: string): Head {
  const parts = words.split(" ").filter((part) => part !== "");
  const own = parts
    .toReversed()
    .map(headOf)
    .find((head) => head.is !== "UNKNOWN");
  const joined = headOf(parts.join(""));
  const last = headOf(parts.at(-1) ?? "");
  if (last.is === "VALUE" && last.kind === null && parts.length > 1) {
    const kind = /现状|基期|实际|完成/.test(parts[0]!)
      ? "BASELINE"
      : /目标|预期|计划|规划/.test(parts[0]!)
        ? "TARGET"
        : null;
    return { ...last, kind };
  }
  if (last.is !== "UNKNOWN") return last;
  return joined.is === "UNKNOWN" ? (own ?? joined) : joined;
}

/** A table of indicators has a column of names and one of values, units or natures, and the values are numbers. */
function isOfIndicators(folded: string, matrix: Matrix, heads: readonly Head[], firstRow: number): boolean {
  const names = heads.filter((head) => head.is === "NAME");
  const sure = names.some((head) => head.sure);
  const has = (kind: Head["is"]) => heads.some((head) => head.is === kind);
  if (!sure && !has("NATURE") && isOfResults(folded, matrix, heads, firstRow)) return false;
  if (sure && (has("NATURE") || has("UNIT"))) return true;
  const shares = heads.map((head, column) =>
    head.is === "VALUE" ? shareOfValues(folded, cellsOf(matrix, column, firstRow)) : 0,
  );
  const some = heads.some(
    (head, column) =>
      head.is === "VALUE" && (shares[column]! >= SOME_VALUES || (head.sure && sure && shares[column]! > 0)),
  );
  if (sure && some) return true;
  const plain = heads.filter(
    (head, column) => head.is === "VALUE" && head.sure && shares[column]! >= 0.5,
  ).length;
  return plain > 0 && (names.length > 0 || has("UNIT") || has("NATURE") || plain > 1 || !has("OWNERS"));
}

/** `地市 | 易涝区域数量 | 2021年 | 2022年`: how a work is spread over places; none of them is an indicator. */
const PLACES = /^(?:地市|地区|市县|区县|县区|县市区|市州|城市|设区市|行政区划?|镇街|乡镇|街道)(?:名称)?$/;

function listsPlaces(heads: readonly Head[], words: readonly string[]): boolean {
  const told = heads.some(
    (head) => head.is === "NAME" || head.is === "NATURE" || (head.is === "VALUE" && head.kind === "TARGET"),
  );
  return !told && words.some((head) => PLACES.test(head));
}

/** `地区 | 2022年完成数 | 2023年完成数`: what was reached, and by whom, is no goal. */
function isOfResults(folded: string, matrix: Matrix, heads: readonly Head[], firstRow: number): boolean {
  const values = heads.filter((head) => head.is === "VALUE");
  if (values.some(({ kind }) => kind === "TARGET")) return false;
  if (values.length > 0 && values.every(({ kind }) => kind === "BASELINE")) return true;
  const first = heads.findIndex(({ is }) => is !== "ORDINAL" && is !== "VALUE");
  const cells = first < 0 ? [] : cellsOf(matrix, first, firstRow);
  return cells.length > 0 && meanBodies(folded, cells) >= MOSTLY_BODIES;
}

/** Where no head says 指标 the first column of text names the indicators. */
function withNames(matrix: Matrix, heads: readonly Head[], firstRow: number): Head[] {
  if (heads.some((head) => head.is === "NAME")) return [...heads];
  const at = heads.findIndex(
    (head, column) =>
      ["UNKNOWN", "TASK", "CONTENT", "CATEGORY"].includes(head.is) &&
      cellsOf(matrix, column, firstRow).length * 2 >= matrix.rows.length - firstRow,
  );
  return heads.map((head, column) => (column === at ? { is: "NAME", level: 9, sure: false } : head));
}

/** In a table of tasks 目标 and 指标 are what the task is to reach, in words. */
function asText(head: Head): Head {
  if (head.is === "NAME") return { is: head.sure ? "CONTENT" : "TASK" };
  if (head.is === "VALUE" && head.task) return { is: "TASK" };
  return head.is === "VALUE" || head.is === "GROWTH" || head.is === "UNIT" || head.is === "NATURE"
    ? { is: "CONTENT" }
    : head;
}
