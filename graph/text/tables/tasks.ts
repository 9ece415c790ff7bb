import limits from "../lexicon/limits.json" with { type: "json" };
import { openingAt } from "../markers.ts";
import { parseOrdinal } from "../ordinal.ts";
import type { Diagnostic, Span } from "../document.ts";
import { trim } from "../lines.ts";
import type { Head } from "./heads.ts";
import { clausesInCells } from "./cell-clauses.ts";
import { isOrdinal } from "./columns.ts";
import type { Layout } from "./layout.ts";
import { filledIn, isBlank, spanOfRow, type Cell, type Matrix } from "./matrix.ts";
import { readTime } from "../times/field.ts";
import { ownersOf } from "./owners.ts";
import type { RowClause, RowUnit, RowWords, TableReading } from "./reading.ts";
import { isRemarkRow, isTotalRow, repeatsHeads } from "./rows.ts";
import { titleColumnOf } from "./title-column.ts";
import { unreadCells } from "./unread-cells.ts";

const HAN_NUMBER = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.．]?$/;
/** `县民政局，2025年9月底前`: a time beside names. */
const HOLDS_TIME = /\d\s?[年月]/;
/** A title ends at a stop, or where a bracket says who answers: `推进改造（责任单位：市住建局）`. */
const CHARGED_IN_BRACKET = /\((?=[^()]{0,8}(?:责任|牵头|主办|配合|负责)(?:单位|部门|科室|处室)?\s?:)/;
const TITLE_END = new RegExp(`[。;!?]|${CHARGED_IN_BRACKET.source}`);
const LONGEST_BROKEN_TITLE = limits.title;

/** The rows of a table of tasks: each is a unit with those it charges, its times and its words. CONTRACT, Rows. */
export function readTasks(folded: string, matrix: Matrix, layout: Layout): Omit<TableReading, keyof Span> {
  const { heads, firstRow } = layout;
  const ordinalAt = heads.findIndex(({ is }) => is === "ORDINAL");
  const titleAt = titleColumnOf(matrix, layout);
  const mixed = hasArabicNumbers(matrix, ordinalAt, firstRow);
  const units: RowUnit[] = [];
  const clauses: RowClause[] = [];
  const times: RowWords[] = [];
  const prose: RowWords[] = [];
  const charging: RowWords[] = [];
  const diagnostics: Diagnostic[] = [];
  const sections: { unit: RowUnit; rank: number }[] = [];
  let current: { unit: RowUnit; title: Cell | null; number: Cell | null; taken: Set<Cell> } | null = null;

  for (const [index, row] of matrix.rows.entries()) {
    const line = spanOfRow(row, index);
    if (index < firstRow || !line || repeatsHeads(layout, matrix, index)) continue;
    if (isTotalRow(row, ordinalAt) || isRemarkRow(row)) continue;
    const number = cellOf(row, ordinalAt);
    // A form that nobody has filled in has numbers alone.
    if (
      number &&
      isOrdinal(number.words) &&
      filledIn(row).every((cell) => cell === number || isBlank(cell.words))
    )
      continue;
    const divides = sectionOf(folded, row, { ordinalAt, titleAt, mixed, heads });
    if (divides) {
      while (sections.length > 0 && sections.at(-1)!.rank >= divides.rank) sections.pop();
      const unit = { ...divides.unit, under: sections.at(-1)?.unit ?? null, paragraphs: [line] };
      units.push(unit);
      sections.push({ unit, rank: divides.rank });
      current = { unit, title: null, number: null, taken: new Set() };
    } else {
      const title = cellOf(row, titleAt);
      const goesOn =
        current !== null &&
        current.unit.kind === "TASK" &&
        (title === null ? number === null || number === current.number : title === current.title);
      if (goesOn) current!.unit.paragraphs.push(line);
      else {
        const unit = taskOf(folded, number, title, line, sections.at(-1)?.unit ?? null);
        units.push(unit);
        current = { unit, title, number, taken: new Set() };
      }
    }
    const { unit, taken } = current!;
    clauses.push(...ownersOf(folded, row, heads, unit, taken));
    if (unit.kind === "TASK") diagnostics.push(...unreadCells(folded, row, heads, taken));
    if (unit.kind === "SECTION") charging.push({ ...unit.paragraphs[0]!, of: unit });
    for (const [column, cell] of row.entries()) {
      const { is } = heads[column]!;
      if (!cell || taken.has(cell) || unit.kind === "SECTION") continue;
      taken.add(cell);
      const said = is === "TASK" || is === "CONTENT" || is === "UNKNOWN";
      const beside = is === "OWNERS" ? timesBeside(folded, cell) : [];
      if (is === "TIME") times.push(timeOf(cell, unit));
      else if (beside.length > 0) times.push(...beside.map((span) => ({ ...span, of: unit })));
      else if (said || is === "PASSED" || (is === "OWNERS" && HOLDS_TIME.test(cell.words))) {
        const words = cell.paragraphs.map((span) => ({
          ...withoutNumber(folded, span),
          of: unit,
          demands: said,
        }));
        prose.push(...words);
        if (said) charging.push(...words);
      }
    }
    for (const cell of filledIn(row)) taken.add(cell);
  }
  const inCells = clausesInCells(folded, charging);
  return {
    units,
    clauses: [...clauses, ...inCells],
    times,
    prose,
    indicators: [],
    rows: [],
    diagnostics,
  };
}

/** `市水务局，2025年6月底前`, `各县政府，长期坚持`: the times among the names of a cell. */
function timesBeside(folded: string, { start, end }: Span): Span[] {
  const pieces = [...folded.slice(start, end).matchAll(/[^,;、\s]+/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
  return pieces.length < 2 ? [] : pieces.filter((piece) => readTime(folded, piece, null) !== null);
}

/** A cell of time; where it is broken over lines its words are told apart from what stands between them. */
export function timeOf(cell: Cell, of: RowWords["of"]): RowWords {
  const broken = cell.paragraphs.length > 1;
  return { start: cell.start, end: cell.end, of, ...(broken && { words: cell.words.replace(/\s/g, "") }) };
}

/** `1.新建热源厂1座`: what stands behind the number. */
function withoutNumber(folded: string, span: Span): Span {
  const marker = openingAt(folded, span.start, span.end)?.marker;
  return marker ? { start: Math.min(marker.end, span.end), end: span.end } : span;
}

function cellOf(row: readonly (Cell | null)[], column: number): Cell | null {
  const cell = column < 0 ? null : (row[column] ?? null);
  return cell && isBlank(cell.words) ? null : cell;
}

/** 一、 beside rows with 1, 2, 3 divides the table; where all rows have such numbers it counts them. */
function hasArabicNumbers(matrix: Matrix, ordinalAt: number, firstRow: number): boolean {
  return (
    ordinalAt >= 0 &&
    matrix.rows.slice(firstRow).some((row) => /^\(?\d{1,3}/.test(row[ordinalAt]?.words ?? ""))
  );
}

interface Places {
  readonly ordinalAt: number;
  readonly titleAt: number;
  readonly mixed: boolean;
  readonly heads: readonly Head[];
}

/** A row that one cell fills, or one whose number is 一、 among rows with 1, 2, 3. Null for a row of data. */
function sectionOf(
  folded: string,
  row: readonly (Cell | null)[],
  { ordinalAt, titleAt, mixed, heads }: Places,
): { readonly unit: RowUnit; readonly rank: number } | null {
  const filled = filledIn(row);
  const number = cellOf(row, ordinalAt);
  const only = filled.length === 1 ? filled[0]! : null;
  if (only && only.rowSpan === 1) {
    const opening = openingAt(folded, only.start, only.end);
    const wide = only.columnSpan * 2 > row.length;
    const high = opening !== null && opening.kind.rank <= 6;
    const first = only.column === 0 && heads[0]!.is === "ORDINAL" && !isOrdinal(only.words);
    if (!wide && !high && !first) return null;
    const marker = high || (opening && wide) ? opening.marker : null;
    const whole = trim(folded, { start: marker?.end ?? only.start, end: only.end });
    const charge = folded.slice(whole.start, whole.end).search(CHARGED_IN_BRACKET);
    const title = trim(folded, { start: whole.start, end: charge > 0 ? whole.start + charge : whole.end });
    return {
      unit: unitOf(
        "SECTION",
        marker,
        marker ? opening!.ordinal : null,
        title.end > title.start ? title : null,
      ),
      rank: high ? opening.kind.rank : 5,
    };
  }
  const title = cellOf(row, titleAt);
  if (!mixed || !number || !title || !HAN_NUMBER.test(number.words)) return null;
  const num = { start: number.start, end: number.end };
  return {
    unit: unitOf("SECTION", num, ordinalIn(number.words), titleIn(folded, title)),
    rank: number.words.startsWith("(") ? 6 : 4,
  };
}

function taskOf(
  folded: string,
  number: Cell | null,
  cell: Cell | null,
  line: Span,
  under: RowUnit | null,
): RowUnit {
  // A number over more rows than its task counts something else; one behind its task cannot begin the heading.
  const own =
    number && (!cell || (number.rowSpan <= cell.rowSpan && number.start < cell.start)) ? number : null;
  const opening = cell ? openingAt(folded, cell.start, cell.end) : null;
  const marker = opening && opening.marker.end < cell!.end ? opening.marker : null;
  // 1. above 2. in one cell numbers the parts of a task, not the row.
  const counts =
    cell !== null && cell.paragraphs.slice(1).some(({ start, end }) => openingAt(folded, start, end));
  const num = own ? { start: own.start, end: own.end } : counts ? null : marker;
  const title = cell && titleIn(folded, cell, marker?.end);
  const ordinal = own ? ordinalIn(own.words) : num ? opening!.ordinal : null;
  const unit = unitOf("TASK", num, ordinal, title, line.start);
  const start = Math.min(unit.start, line.end);
  return { ...unit, under, paragraphs: [{ start, end: Math.max(line.end, unit.end) }] };
}

function unitOf(
  kind: RowUnit["kind"],
  num: Span | null,
  ordinal: number | null,
  title: Span | null,
  at = 0,
): RowUnit {
  const start = num?.start ?? title?.start ?? at;
  return {
    kind,
    num,
    ordinal,
    title,
    under: null,
    paragraphs: [],
    start,
    end: title?.end ?? num?.end ?? start,
  };
}

function ordinalIn(words: string): number | null {
  const digits = /\d{1,3}/.exec(words)?.[0];
  const han = /[一二三四五六七八九十百]+/.exec(words)?.[0];
  return digits ? Number(digits) : han ? parseOrdinal(han) : null;
}

/** The task cell up to its first stop, without a number that stands before it. */
function titleIn(folded: string, cell: Cell, from = cell.start): Span | null {
  const [first, ...others] = cell.paragraphs;
  const stops = (span: Span) => folded.slice(span.start, span.end).search(TITLE_END);
  const broken =
    others.length > 0 &&
    cell.end - cell.start <= LONGEST_BROKEN_TITLE &&
    !/[│┃║]/.test(folded.slice(cell.start, cell.end)) &&
    cell.paragraphs.every(
      (span) => stops(span) < 0 && (span === first || !openingAt(folded, span.start, span.end)),
    );
  const span = trim(folded, { start: Math.max(from, first!.start), end: broken ? cell.end : first!.end });
  const stop = stops(span);
  const title = trim(folded, { start: span.start, end: stop > 0 ? span.start + stop : span.end });
  return title.end > title.start ? title : null;
}
