import type { Block } from "../block.ts";
import { ListNumbers } from "../numbering.ts";
import { behind, withoutTabs } from "../word-lines.ts";
import { charactersOf, markedRuns, runAt, type MarkedRun } from "./characters.ts";
import { TABLES, type Part, type WordFile } from "./file.ts";
import { listsOf } from "./lists.ts";
import { paragraphRuns, SPRM, valueOf, type Run, type Sprm } from "./properties.ts";
import { tableOf, type RowRead } from "./rows.ts";
import { styleLists } from "./styles.ts";

/** What of a document is not in its text. */
export interface Left {
  struck: number;
  hidden: number;
  /** Large pictures and embedded objects; small ones are seals and signs. */
  pictures: number;
  ornaments: number;
}

/** The signs that Word has among the words. MS-DOC 2.4.1 and 2.9.283. */
const SIGN = {
  picture: "\u0001",
  note: "\u0002",
  cell: "\u0007",
  drawing: "\u0008",
  line: "\u000B",
  page: "\u000C",
  paragraph: "\r",
  fieldBegins: "\u0013",
  fieldShows: "\u0014",
  fieldEnds: "\u0015",
  hyphen: "\u001E",
} as const;
const ENDS: ReadonlySet<string> = new Set([SIGN.cell, SIGN.page, SIGN.paragraph]);
/** All other signs below the blank say nothing but the tab. */
const UNSAID = /[\u0000-\u0008\u000E-\u001F]/;
/** A picture of this size holds text. In twentieths of a point (567 = 1 cm). */
const TEXT_WIDTH = 7 * 567;
const TEXT_HEIGHT = 4 * 567;
/** Numbers of lists are from 1 to this. */
const MOST_LISTS = 0x7fe;

/**
 * Reads parts of a document as blocks: paragraphs with the numbers that Word writes, tables with their cells.
 */
export class Body {
  readonly left: Left = { struck: 0, hidden: 0, pictures: 0, ornaments: 0 };
  /** How many numbers Word writes were written out. */
  numbered = 0;
  readonly #paragraphs: readonly Run[];
  readonly #marked: readonly MarkedRun[];
  readonly #lists: ReturnType<typeof listsOf>;
  readonly #styleOf: ReturnType<typeof styleLists>;
  readonly #numbers = new ListNumbers();

  constructor(private readonly file: WordFile) {
    this.#paragraphs = paragraphRuns(file).toSorted((a, b) => a.start - b.start);
    this.#marked = markedRuns(file).toSorted((a, b) => a.run.start - b.run.start);
    this.#lists = listsOf(file);
    this.#styleOf = styleLists(file);
    this.left.ornaments += drawingsOf(file);
  }

  blocksOf(part: Part): Block[] {
    const blocks: Block[] = [];
    let rows: RowRead[] = [];
    let cells: string[][] = [];
    let cell: string[] = [];
    const endTable = () => {
      if (cell.length > 0) cells.push(cell);
      if (cells.length > 0) rows.push({ cells, sprms: [] });
      if (rows.length > 0) blocks.push(tableOf(rows));
      [rows, cells, cell] = [[], [], []];
    };
    for (const { words, end, run } of this.#paragraphsOf(part)) {
      const sprms = run?.sprms ?? [];
      const lines = this.#withNumber(words, run);
      const is = (code: number) => (valueOf(sprms, code) ?? 0) !== 0;
      if (!is(SPRM.inTable) && !is(SPRM.depth)) {
        endTable();
        for (const line of lines)
          if (line.trim() !== "") blocks.push({ is: "PARAGRAPH", text: withoutTabs(line) });
      } else if (end === SIGN.cell && is(SPRM.rowEnd)) {
        rows.push({ cells, sprms });
        [cells, cell] = [[], []];
      } else {
        if (!is(SPRM.innerRowEnd)) cell.push(...lines.filter((line) => line.trim() !== ""));
        if (end !== SIGN.cell) continue;
        cells.push(cell);
        cell = [];
      }
    }
    endTable();
    return blocks;
  }

  /** The paragraphs of a part: what each shows, the sign it ends with, its properties. */
  *#paragraphsOf(part: Part) {
    const { text, places } = charactersOf(this.file, part);
    /** One entry a field that is open: true where its result has begun. */
    const fields: boolean[] = [];
    let words = "";
    let before: MarkedRun | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at]!;
      const marked = runAt(this.#marked, ({ run }) => run, places[at]!);
      if (marked?.unshown && marked !== before) this.#leaveOut(marked);
      before = marked;
      if (ENDS.has(sign)) {
        // A paragraph whose mark is deleted goes on in the next.
        if (marked?.unshown === "DELETED" && sign === SIGN.paragraph) continue;
        yield { words, end: sign, run: runAt(this.#paragraphs, (run) => run, places[at]!) };
        words = "";
      } else if (sign === SIGN.fieldBegins) fields.push(false);
      else if (sign === SIGN.fieldShows && fields.length > 0) fields[fields.length - 1] = true;
      else if (sign === SIGN.fieldEnds) fields.pop();
      else if (marked?.unshown || fields.includes(false)) continue;
      else if (sign === SIGN.picture) this.#picture(marked?.picture ?? null);
      else words += sign === SIGN.line ? "\n" : sign === SIGN.hyphen ? "-" : UNSAID.test(sign) ? "" : sign;
    }
    if (words !== "") yield { words, end: SIGN.paragraph, run: undefined };
  }

  #leaveOut({ unshown }: MarkedRun): void {
    if (unshown === "STRUCK") this.left.struck += 1;
    if (unshown === "HIDDEN") this.left.hidden += 1;
  }

  /** MS-DOC 2.9.192: its size, and by how many thousandths it is stretched. */
  #picture(place: number | null): void {
    const { data } = this.file;
    const isKnown = place !== null && place >= 0 && place + 36 <= data.length;
    const side = (at: number) => (data.readInt16LE(place! + at) * data.readUInt16LE(place! + at + 4)) / 1000;
    if (isKnown && (side(28) < TEXT_WIDTH || side(30) < TEXT_HEIGHT)) this.left.ornaments += 1;
    else this.left.pictures += 1;
  }

  /** The lines of a paragraph, before them the number that Word writes. */
  #withNumber(words: string, run: Run | undefined): string[] {
    const lines = words.split("\n");
    const { list, level } = this.#listOf(run?.sprms ?? [], run?.style ?? 0);
    const known = list > 0 && list <= MOST_LISTS ? this.#lists.get(list) : undefined;
    if (!known || words.trim() === "") return lines;
    const number = this.#numbers.next(known, level);
    if (number !== "") this.numbered += 1;
    return [number === "" ? lines[0]! : number + behind(number, lines[0]!), ...lines.slice(1)];
  }

  #listOf(sprms: readonly Sprm[], style: number): { readonly list: number; readonly level: number } {
    const ofStyle = this.#styleOf(style);
    return {
      list: valueOf(sprms, SPRM.list) ?? ofStyle.list ?? 0,
      level: valueOf(sprms, SPRM.level) ?? ofStyle.level ?? 0,
    };
  }
}

const DRAWING_BYTES = 26;

/**
 * How many things are drawn beside the text: seals, red lines, boxes whose words are read on their own.
 * MS-DOC 2.8.37.
 */
function drawingsOf(file: WordFile): number {
  const { length } = file.table(TABLES.drawings);
  return Math.max(0, Math.floor((length - 4) / (DRAWING_BYTES + 4)));
}
