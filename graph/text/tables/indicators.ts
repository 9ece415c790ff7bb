import { inBoth } from "../message.ts";
import type { Nature } from "../../model/index.ts";
import type { Diagnostic, IndicatorValue, Span } from "../document.ts";
import type { Head } from "./heads.ts";
import type { Layout } from "./layout.ts";
import { filledIn, isBlank, spanOfRow, type Cell, type Matrix } from "./matrix.ts";
import { ownersOf } from "./owners.ts";
import type { FoundRow, RowClause, RowWords, TableReading } from "./reading.ts";
import { isRemarkRow, repeatsHeads } from "./rows.ts";
import { unreadCells } from "./unread-cells.ts";
import { natureOf, unitInName, valuesIn } from "./values.ts";

/** A name of growth is measured by growth: 全市生产总值增长, under 年均. */
const OF_GROWTH = /增长|增速|增幅|提高|提升|下降|降低|减少|压减|削减/;

/** What the rows with one name say, while they are read. */
interface Draft {
  readonly name: Cell;
  readonly rows: number[];
}

/** The rows of a table of indicators, those it charges and by when. Rows that say nothing but a name are groups. */
export function readIndicators(
  folded: string,
  matrix: Matrix,
  layout: Layout,
): Omit<TableReading, keyof Span> {
  const { firstRow } = layout;
  const heads = withKinds(layout.heads);
  const drafts: Draft[] = [];
  for (const [index, row] of matrix.rows.entries()) {
    if (index < firstRow || repeatsHeads(layout, matrix, index) || isRemarkRow(row)) continue;
    const name = filledIn(row).length > 1 ? nameOf(row, heads, index) : null;
    if (!name) continue;
    const last = drafts.at(-1);
    if (last?.name === name) last.rows.push(index);
    else drafts.push({ name, rows: [index] });
  }
  const diagnostics: Diagnostic[] = [];
  const clauses: RowClause[] = [];
  const times: RowWords[] = [];
  const indicators = drafts.flatMap((draft, position) => {
    const found = rowOf(folded, matrix, heads, draft, position + 1, diagnostics);
    if (!found) return [];
    const taken = new Set<Cell>();
    for (const index of draft.rows) {
      const row = matrix.rows[index]!;
      clauses.push(...ownersOf(folded, row, heads, found, taken));
      diagnostics.push(...unreadCells(folded, row, heads, taken));
      for (const cell of filledIn(row)) {
        if (!taken.has(cell) && heads[row.indexOf(cell)]!.is === "TIME")
          times.push({ start: cell.start, end: cell.end, of: found });
        taken.add(cell);
      }
    }
    return [found];
  });
  const rows = matrix.rows.flatMap((row, index) => spanOfRow(row, index) ?? []);
  return { units: [], indicators, clauses, times, prose: [], rows, diagnostics };
}

/** The deepest name of a row: 三级指标 before 二级指标. What fills the table from the left is a group's. */
function nameOf(row: readonly (Cell | null)[], heads: readonly Head[], index: number): Cell | null {
  const names = heads.flatMap((head, column) =>
    head.is === "NAME" && row[column] && !isBlank(row[column].words) ? [{ head, cell: row[column] }] : [],
  );
  const deepest = names.toSorted((a, b) => levelOf(a.head) - levelOf(b.head)).at(-1)?.cell ?? null;
  return deepest && (deepest.row === index || names.length > 0) ? deepest : null;
}

function levelOf(head: Head): number {
  return head.is === "NAME" ? head.level + (head.sure ? 0.5 : 0) : 0;
}

/** Of columns of years without further words the first is where one starts from, if the others are far behind it. */
function withKinds(heads: readonly Head[]): Head[] {
  const years = heads.flatMap((head) => (head.is === "VALUE" && head.year !== null ? [head.year] : []));
  const [first, second] = [...new Set(years)].toSorted((a, b) => a - b);
  const aims = heads.some((head) => head.is === "VALUE" && head.kind === "TARGET");
  return heads.map((head) => {
    if (head.is !== "VALUE" || head.kind !== null) return head;
    const starts =
      head.year !== null &&
      head.year === first &&
      (second ? second - first >= 2 || (aims && years.length > 1) : aims);
    return { ...head, kind: starts ? "BASELINE" : "TARGET" };
  });
}

function rowOf(
  folded: string,
  matrix: Matrix,
  heads: readonly Head[],
  { name, rows }: Draft,
  position: number,
  diagnostics: Diagnostic[],
): FoundRow | null {
  const cells = new Map<Cell, Head>();
  for (const index of rows)
    for (const [column, cell] of matrix.rows[index]!.entries()) if (cell) cells.set(cell, heads[column]!);
  let printed: number | null = null;
  let unitOfMeasure: string | null = null;
  let nature: Nature | null = null;
  let speaks = false;
  const values: IndicatorValue[] = [];
  const growth: IndicatorValue[] = [];
  let unitInValue: string | null = null;
  for (const [cell, head] of cells) {
    if (head.is === "ORDINAL" && /^\d{1,3}[.、]?$/.test(cell.words))
      printed = Number.parseInt(cell.words, 10);
    else if (head.is === "OWNERS" || head.is === "TIME") speaks = true;
    else if (isBlank(cell.words)) continue;
    else if (head.is === "UNIT") unitOfMeasure = cell.words;
    else if (head.is === "NATURE") nature = natureOf(cell.words);
    else if (head.is === "VALUE" || head.is === "GROWTH") {
      speaks ||= head.is === "VALUE";
      const read = valuesIn(folded, cell);
      if (head.is === "VALUE" && read.length === 0) {
        nature ??= /定性/.test(cell.words) ? "QUALITATIVE" : null;
        if (/\d/.test(cell.words)) diagnostics.push(unread(cell));
      }
      unitInValue ??= read.find(({ unit }) => unit !== null)?.unit ?? null;
      const list = head.is === "VALUE" ? values : growth;
      for (const { year, operator, value, change, printed: span } of read)
        list.push({
          kind: head.is === "VALUE" ? (head.kind ?? "TARGET") : "TARGET",
          year: year ?? (head.is === "VALUE" ? head.year : null),
          operator,
          value,
          change,
          printed: folded.slice(span.start, span.end),
          span,
        });
    }
  }
  const numbered = /^(\d{1,3})[.、]\s*(?=\D)/.exec(name.words);
  const start = name.start + (numbered?.[0].length ?? 0);
  const marks = /\s*[▲△★☆*※]+$/.exec(name.words)?.[0].length ?? 0;
  const words = name.words.slice(numbered?.[0].length ?? 0, name.words.length - marks);
  const all =
    values.some(({ kind }) => kind === "TARGET") || !OF_GROWTH.test(words) ? values : [...values, ...growth];
  if (!speaks && all.length === 0 && nature === null && unitOfMeasure === null) return null;
  return {
    start,
    end: Math.max(start, name.end - marks),
    ordinal: printed ?? (numbered ? Number(numbered[1]) : position),
    unitOfMeasure: unitOfMeasure ?? unitInName(words) ?? unitInValue,
    values: all,
    nature,
    row: {
      start: Math.min(
        ...[...cells.keys()]
          .filter((cell) => cell.row === rows[0] || cell === name)
          .map((cell) => cell.start),
      ),
      end: Math.max(...[...cells.keys()].map((cell) => cell.end)),
    },
  };
}

function unread(cell: Cell): Diagnostic {
  return {
    code: "VALUE_UNREAD",
    severity: "INFO",
    message: inBoth({
      zh: "指标值不是数字，未读取",
      en: `the value of an indicator is no number and was not read: ${cell.words.slice(0, 40)}`,
    }),
    start: cell.start,
    end: cell.end,
  };
}
