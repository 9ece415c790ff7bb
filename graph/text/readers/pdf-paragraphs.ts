import { fold } from "../fold.ts";
import { openingAt } from "../markers.ts";
import { Numbering } from "../numbering.ts";
import { bodySizeOf } from "./pdf-footnotes.ts";
import { framesOf, type Frame } from "./pdf-frames.ts";
import { isOpenAt, joinedWords } from "./pdf-joining.ts";
import type { PageLine } from "./pdf-lines.ts";
import type { DrawnTable } from "./pdf-tables.ts";

/** What stands on the pages one below the other: a line of text, a line of a footnote, or a table. */
export type Flow =
  | { readonly line: PageLine; readonly note: boolean; readonly page: number }
  /** `until`: the page on which the table ends. */
  | { readonly table: DrawnTable; readonly page: number; readonly until: number };

/** A paragraph of text, or a table. `page`: where it begins. */
export type Block =
  { readonly text: string; readonly page: number } | { readonly table: DrawnTable; readonly page: number };

export interface Paragraphs {
  readonly blocks: readonly Block[];
  /** Lines that were the rest of the line before. */
  readonly joined: number;
}

/**
 * In parts of the size of type: how near the right margin a wrapped line ends; how near behind the end of a sentence;
 * how short of it where paragraphs are indented and this one's next line is not; how far in a paragraph begins.
 */
const NEAR_MARGIN = 3;
const AT_MARGIN = 1.2;
const SHORT_OF_MARGIN = 8;
const INDENT = 1.2;
/** In parts of the width of the text: how short a line may be that goes on where no paragraph is indented. */
const UNINDENTED = 0.2;
/** In parts of the text's size: titles are set so large, and lines differ when their sizes do so much. */
const LARGE = 1.2;
const OTHER_SIZE = 0.2;

/** `1.8万亿元`, `3.5%`: a number with its unit opens nothing. */
const QUANTITY = /^\d+(?:\.\d+)?\s*(?:[万亿千百%‰倍元个家项年月日名户人件条公吨亩平米]|[A-Za-z℃㎡])/;

/** `责任单位：市水务局` on a line of its own, behind the end of a sentence. */
const LABEL = /^[\u4E00-\u9FFF]{2,8}(?:单位|部门|处室|科室|领导|时限|人)(?:及[\u4E00-\u9FFF]{2,6})?:/;

/** `① `, `[1]`, `*`: the mark of a footnote refers to the page, and numbers nothing in the text. */
const NOTE_MARK = /^\s*(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕]|\*)\s*/;

const ENDS = /[。;:!?)”]$/;
const STAYS_OPEN = /[,、(“《]$/;

/** The paragraphs of a document: hard wraps joined. A footnote stands behind the paragraph it interrupted. */
export function toParagraphs(flow: readonly Flow[]): Paragraphs {
  const lines = flow.flatMap((item) => ("line" in item && !item.note ? [item.line] : []));
  const frames = framesOf(lines);
  const bodySize = bodySizeOf(lines);
  const numbering = new Numbering();
  const blocks: { text: string; page: number }[] | Block[] = [];
  let notes: Flow[] = [];
  let joined = 0;
  let paragraph: { text: string; before: PageLine; row: PageLine | null; page: number } | null = null;

  const flush = () => {
    if (paragraph) (blocks as Block[]).push({ text: paragraph.text, page: paragraph.page });
    paragraph = null;
    const pending = notes;
    notes = [];
    if (pending.length === 0) return;
    let note: { text: string; page: number } | null = null;
    for (const item of pending) {
      if (!("line" in item)) continue;
      if (note && !isNoteStart(item.line)) {
        note.text = joinedWords(note.text, item.line.text);
        joined += 1;
      } else {
        if (note) (blocks as Block[]).push(note);
        note = { text: item.line.text.replace(NOTE_MARK, ""), page: item.page };
      }
    }
    if (note) (blocks as Block[]).push(note);
  };

  for (const item of flow) {
    if ("table" in item) {
      flush();
      (blocks as Block[]).push(item);
      continue;
    }
    if (item.note) {
      notes.push(item);
      continue;
    }
    const line = inPlainWords(item.line, bodySize);
    const { page } = item;
    const current = paragraph as {
      text: string;
      before: PageLine;
      row: PageLine | null;
      page: number;
    } | null;
    if (current?.row && continuesRow(current.row, line)) {
      current.text = withContinued(current.text, current.row, line);
      current.row = { ...current.row, y: line.y };
      joined += 1;
      continue;
    }
    if (current && continues(current.text, current.before, line, frames, bodySize, numbering)) {
      current.text = joinedWords(current.text, line.text);
      current.before = line;
      current.row = null;
      joined += 1;
      continue;
    }
    flush();
    const folded = fold(line.text);
    const opening = openingAt(folded, 0, folded.length);
    if (opening && numbering.follows(folded, opening)) numbering.take(opening);
    paragraph = { text: line.text, before: line, row: line.columns.length > 2 ? line : null, page };
  }
  flush();
  return { blocks: blocks as Block[], joined };
}

/** Words set apart in a title or a letterhead are no cells: `委员会   某省科学技术厅   某省海洋`. */
function inPlainWords(line: PageLine, bodySize: number): PageLine {
  if (line.size < LARGE * bodySize || line.columns.length < 3) return line;
  return { ...line, text: line.text.replaceAll("\t", "  "), columns: line.columns.slice(0, 2) };
}

function isNoteStart({ text }: PageLine): boolean {
  return NOTE_MARK.test(fold(text));
}

/**
 * A line goes on in the next when a bracket is open, or when it reaches the margin and the next begins neither a
 * paragraph nor a heading.
 */
function continues(
  text: string,
  before: PageLine,
  line: PageLine,
  frames: ReadonlyMap<string, Frame>,
  bodySize: number,
  numbering: Numbering,
): boolean {
  if (before.columns.length > 2 || line.columns.length > 2) return false;
  const [own, next] = [frames.get(before.frame)!, frames.get(line.frame)!];
  const words = fold(before.text).trimEnd();
  const ends = ENDS.test(words);
  const indented = line.left > next.left + INDENT * line.size;
  const otherSize = Math.abs(before.size - line.size) > OTHER_SIZE * line.size;
  const reaches = before.right >= own.right - (ends ? AT_MARGIN : NEAR_MARGIN) * before.size;
  // The lines of a title or a letterhead stay apart.
  if (Math.min(before.size, line.size) >= LARGE * bodySize) return false;
  if (opens(line, numbering)) return !indented && reaches && STAYS_OPEN.test(words) && !otherSize;
  if (ends && LABEL.test(fold(line.text))) return false;
  if (isOpenAt(text)) return !(indented && /[。;]$/.test(words));
  if (otherSize) return false;
  if (indented) {
    const hanging = Math.abs(line.left - before.left) <= 0.3 * line.size && before.frame === line.frame;
    return hanging && !ends && !isCentred(line, next) && before.right >= own.right - AT_MARGIN * before.size;
  }
  if (reaches) return true;
  if (/[、,]$/.test(words)) return next.indents && before.right > (own.left + own.right) / 2;
  const short = next.indents ? SHORT_OF_MARGIN * before.size : UNINDENTED * (own.right - own.left);
  return !ends && before.right >= own.right - short;
}

/** True when a line begins with a number that is the next of its kind, and no quantity. */
function opens(line: PageLine, numbering: Numbering): boolean {
  const folded = fold(line.text);
  const opening = openingAt(folded, 0, folded.length);
  if (!opening || QUANTITY.test(folded)) return false;
  return !opening.kind.decimal || numbering.follows(folded, opening);
}

function isCentred(line: PageLine, { left, right }: Frame): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return before > 1.5 * line.size && Math.abs(before - after) <= 1.2 * line.size;
}

/** The rest of cells that were wrapped: each part stands under a column of the row. */
function continuesRow(row: PageLine, line: PageLine): boolean {
  return (
    line.columns.length < row.columns.length &&
    row.y - line.y < 2 * row.size &&
    line.columns.every((left) =>
      row.columns.some((column, index) => index > 0 && Math.abs(column - left) < row.size),
    ) &&
    fitsColumn(row, line)
  );
}

/**
 * The last part of a wrapped cell ends before the next column begins; a paragraph below the table goes on
 * beyond it.
 */
function fitsColumn(row: PageLine, line: PageLine): boolean {
  const last = line.columns.at(-1)!;
  const next = row.columns.find((column) => column > last + row.size);
  return next === undefined || line.right <= next;
}

function withContinued(text: string, row: PageLine, line: PageLine): string {
  const cells = text.split("\t");
  const parts = line.text.split(/\t| {2}/);
  for (const [index, left] of line.columns.entries()) {
    const column = row.columns.findIndex((other) => Math.abs(other - left) < row.size);
    cells[column] = `${cells[column] ?? ""}${parts[index] ?? ""}`;
  }
  return cells.join("\t");
}
