/** Stands in a piece where room is left without a printed blank, as in justified type. */
export const GAP = "\u2005";

/** A piece of text of a PDF page, in points from the lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
}

/** A printed line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where its parts begin; more than two are the cells of a row. */
  readonly columns: readonly number[];
  /** Lines of one name stand between the same margins: those of pages of one width, or of a column of one. */
  readonly frame: string;
}

/**
 * In parts of the size of type: items so close in height are on one line; what is set apart so far is a cell
 * or a word of its own.
 */
const SAME_LINE = 0.5;
const APART = 0.8;
const LETTER_SPACE = 1.3;
/** What is written apart from the words it stands in is a mark or two. */
const LONGEST_INSET = 4;
/** Fewer parts than this are words set apart, not a row of a table. */
const LEAST_CELLS = 3;

/**
 * Rows of one table stand no further apart, in lines; and begin their cells so near each other, in parts of
 * the size of type.
 */
const NEXT_ROW = 3;
const ALIGNED = 0.4;

interface Part {
  text: string;
  readonly left: number;
  right: number;
}

/** The lines of a page, top to bottom. Cells of a row of a table are parted by tabs. */
export function linesOf(items: readonly Item[], frame: string): PageLine[] {
  const lines = rowsOf(items).map((row) => withInsets(row));
  const guides = guidesOf(lines.map((row) => lineOf(row, [], frame)));
  return lines.map((row, index) => lineOf(row, guides[index]!, frame));
}

/** The lines of a cell, top to bottom: words set apart in it are parted by two spaces. */
export function linesInCell(items: readonly Item[]): PageLine[] {
  return rowsOf(items).map((row) => {
    const line = lineOf(withInsets(row), [], "");
    const words = line.text.split("\t");
    const text = words.every((word) => [...word].length === 1) ? words.join("") : words.join("  ");
    return { ...line, text };
  });
}

/** Items by the line they stand in, top to bottom. */
export function rowsOf(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items
    .filter(({ text }) => text.trim() !== "")
    .toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - item.y) <= SAME_LINE * Math.max(row[0]!.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => withoutReferences(row));
}

/** In parts of the size of the line: what is so small and stands so high refers to a footnote. */
const SMALL = 0.75;
const RAISED = 0.15;

/** `市农业农村局①、` with a small ① above the line: a person does not read it as a word. m² stays. */
function withoutReferences(row: readonly Item[]): Item[] {
  const size = Math.max(...row.map((item) => item.size));
  if (row.every((item) => item.size > SMALL * size)) return [...row];
  const line = row.find((item) => item.size === size)!;
  return row.filter(({ text, x, y, size: own }) => {
    if (own > SMALL * size || y - line.y < RAISED * size) return true;
    if (!/^(?:[①-⑳*]|[[〔]?\d{1,2}[\]〕]?)$/.test(text.trim())) return true;
    const before = row.findLast((item) => item.x < x && item.size > SMALL * size);
    return !before || /[A-Za-z\d]\s*$/.test(before.text);
  });
}

/**
 * Where the columns of a table begin, for each line: two rows with cells at the same places make a table,
 * whose other rows, and the one of the heads above, have them there too, though nothing may part them.
 */
function guidesOf(lines: readonly PageLine[]): (readonly number[])[] {
  const guides: (readonly number[])[] = lines.map(() => []);
  for (const [index, line] of lines.entries()) {
    if (line.columns.length < LEAST_CELLS) continue;
    const next = lines.findIndex(
      (other, at) => at > index && at <= index + NEXT_ROW && sameColumns(line, other),
    );
    if (next < 0) continue;
    for (let at = Math.max(0, index - 1); at <= Math.min(lines.length - 1, next + 1); at += 1)
      guides[at] = line.columns;
  }
  return guides;
}

function sameColumns(a: PageLine, b: PageLine): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((left, column) => Math.abs(left - b.columns[column]!) <= ALIGNED * a.size)
  );
}

/**
 * Quotation marks are often written apart, from another font; the text they stand in then has a space in
 * their place: `总书记 坚持质量第一` with `“` in the middle. Each goes into the nearest space. The rest, left
 * to right.
 */
function withInsets(row: readonly Item[]): Item[] {
  const sorted = row.toSorted((a, b) => a.x - b.x || b.width - a.width);
  const kept: Item[] = [];
  for (const item of sorted) {
    const host = kept.findLastIndex(
      (other) =>
        other.x < item.x &&
        other.x + other.width > item.x + 0.7 * item.width &&
        other.text.length > item.text.length + 1,
    );
    const filled = host >= 0 && item.text.length <= LONGEST_INSET ? inserted(kept[host]!, item) : null;
    if (filled) kept[host] = filled;
    else kept.push(item);
  }
  return kept;
}

/** `host` with `inset` in its space that is nearest; null when it has none near. */
function inserted(host: Item, inset: Item): Item | null {
  let best = -1;
  let nearest = 2 * host.size;
  let x = host.x;
  const units = [...host.text].reduce((sum, character) => sum + widthOf(character), 0);
  for (const [at, character] of [...host.text].entries()) {
    if ((character === " " || character === GAP) && Math.abs(x - inset.x) < nearest)
      [best, nearest] = [at, Math.abs(x - inset.x)];
    x += (widthOf(character) / units) * host.width;
  }
  if (best < 0) return null;
  const characters = [...host.text];
  return {
    ...host,
    text: [...characters.slice(0, best), inset.text, ...characters.slice(best + 1)].join(""),
  };
}

/** In parts of the size of type. */
function widthOf(character: string): number {
  return character < "\u2E80" ? 0.5 : 1;
}

/** Parts that are set apart, or begin where a column does, are cells or words of their own. */
function lineOf(row: readonly Item[], guides: readonly number[], frame: string): PageLine {
  const parts: Part[] = [];
  for (const { text, x, width, size } of row.flatMap((item) => splitAt(item, guides))) {
    const part = parts.at(-1);
    const beginsColumn = guides.some((left) => Math.abs(left - x) <= ALIGNED * size);
    if (part && guides.length === 0 && x - part.right <= LETTER_SPACE * size && isSpaced(part.text, text)) {
      part.text += GAP + text;
      part.right = x + width;
    } else if (part && x - part.right <= APART * size && !beginsColumn) {
      part.text += text;
      part.right = Math.max(part.right, x + width);
    } else parts.push({ text, left: x, right: x + width });
  }
  const words = parts.map(({ text }) => text.trim()).filter((text) => text !== "");
  return {
    text: withoutGaps(words.join(words.length >= LEAST_CELLS ? "\t" : "  ")),
    left: parts[0]!.left,
    right: Math.max(...parts.map(({ right }) => right)),
    y: row[0]!.y,
    size: Math.max(...row.map(({ size }) => size)),
    columns: parts.map(({ left }) => left),
    frame,
  };
}

/** `责 任 单 位：`: signs set apart one by one are a word, and the room between them is no blank. */
function isSpaced(before: string, text: string): boolean {
  return (
    /(?:^|[^\u4E00-\u9FFF])[\u4E00-\u9FFF]$/.test(before) &&
    /^[\u4E00-\u9FFF](?:$|[^\u4E00-\u9FFF])/.test(text)
  );
}

/**
 * Cells of narrow columns come as one piece with a space between: `序号 指标名称`. Cut where a column begins
 * behind a space.
 */
function splitAt(item: Item, guides: readonly number[]): Item[] {
  if (guides.length === 0 || !/[ \u2005]/.test(item.text.trim())) return [item];
  const characters = [...item.text];
  const unit = item.width / characters.reduce((sum, character) => sum + widthOf(character), 0);
  const pieces: Item[] = [];
  let [from, left, x] = [0, item.x, item.x];
  for (const [at, character] of characters.entries()) {
    x += widthOf(character) * unit;
    if (
      (character !== " " && character !== GAP) ||
      !guides.some((guide) => Math.abs(guide - x) <= 2 * ALIGNED * item.size)
    )
      continue;
    pieces.push({
      ...item,
      text: characters.slice(from, at).join(""),
      x: left,
      width: x - left - widthOf(character) * unit,
    });
    const begin = guides.find((guide) => Math.abs(guide - x) <= 2 * ALIGNED * item.size)!;
    [from, left, x] = [at + 1, begin, begin];
  }
  return [
    ...pieces,
    { ...item, text: characters.slice(from).join(""), x: left, width: item.x + item.width - left },
  ];
}

const WIDE = "[\u2018-\u201D\u2026\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]";
const GAPS = new RegExp(`(?<=${WIDE})${GAP}(?=${WIDE})`, "g");

/** Justified type leaves room between Han characters that nobody wrote; elsewhere it stands for a blank. */
function withoutGaps(text: string): string {
  return text.replace(GAPS, "").replaceAll(GAP, " ");
}
