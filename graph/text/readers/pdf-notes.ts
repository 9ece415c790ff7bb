import type { Diagnostic } from "../document.ts";
import { inBoth } from "../message.ts";
import { runsOf, scannedPages } from "./pdf-scans.ts";

/** What is to be told of the pages of a PDF, besides the text. */
export interface Told {
  /** Numbers of pages that are images. */
  readonly scans: readonly number[];
  /** Numbers of pages with a large image beside their text. */
  readonly pictures: readonly number[];
  /** Words at an angle to the page they stand on. */
  readonly turned: readonly { readonly page: number; readonly words: string }[];
  /**
   * Numbers of pages with changes or comments in their margin, and of those whose lines run over their edge.
   */
  readonly balloons: readonly number[];
  readonly cut: readonly number[];
  readonly unnamed: number;
  readonly mixed: number;
  readonly radicals: number;
  readonly joined: number;
  readonly dropped: number;
  readonly columns: readonly number[];
}

/** So many lines of mixed cells are no accident. */
const LEAST_MIXED = 4;
/** So much of turned words is shown. */
const SHOWN = 20;

/**
 * The notes of a reading; `placeOf` gives the offset where a page begins in the text, `length` that of the
 * text.
 */
export function notesOf(told: Told, placeOf: (page: number) => number, length: number): Diagnostic[] {
  const notes: Diagnostic[] = [];
  const note = (code: string, severity: Diagnostic["severity"], zh: string, en: string, page?: number) => {
    const start = page === undefined ? 0 : Math.min(placeOf(page), length);
    notes.push({ code, severity, message: inBoth({ zh, en }), start, end: start });
  };
  for (const run of runsOf(told.scans)) {
    const { zh, en } = scannedPages([run]);
    note("PAGE_NOT_READ", "WARNING", zh, en, run.first);
  }
  for (const page of told.pictures)
    note(
      "PART_NOT_READ",
      "WARNING",
      `第 ${page} 页有大幅图片，图中文字未能读取`,
      `page ${page} has a large image; words in it were not read`,
      page,
    );
  for (const [words, pages] of pagesByWords(told.turned)) {
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
    note(
      "PART_NOT_READ",
      "WARNING",
      `第 ${pages.join("、")} 页有与版面方向不同的文字（如水印），未读：${shown}`,
      `words at an angle to the page (a watermark, perhaps) were not read, page ${pages.join(", ")}: ${shown}`,
      pages[0],
    );
  }
  for (const page of told.balloons)
    note(
      "PART_NOT_READ",
      "WARNING",
      `第 ${page} 页页边印有修订或批注，未读`,
      `page ${page} has changes or comments printed in its margin, not read`,
      page,
    );
  for (const page of told.cut)
    note(
      "PART_NOT_READ",
      "WARNING",
      `第 ${page} 页的行超出页面右边，被裁掉的字未能读取`,
      `lines of page ${page} run over its right edge; the words cut off were not read`,
      page,
    );
  if (told.unnamed > 0)
    note(
      "CHARACTERS_UNKNOWN",
      "WARNING",
      `有 ${told.unnamed} 个字符用自造码，文件没有说明是什么字`,
      `${told.unnamed} characters have private codes that the file does not explain`,
    );
  if (told.mixed >= LEAST_MIXED)
    note(
      "TABLE_CELLS_MIXED",
      "WARNING",
      `有 ${told.mixed} 行由表格中并排的单元格混成，内容可能错位，请改用 Word 或网页版`,
      `${told.mixed} lines mix cells that stand side by side in a table; use the Word or web version instead`,
    );
  if (told.columns.length > 0)
    note(
      "COLUMNS_READ",
      "INFO",
      `第 ${told.columns.join("、")} 页分两栏，已逐栏读取`,
      `pages in two columns, read one column after the other: ${told.columns.join(", ")}`,
    );
  if (told.radicals > 0)
    note(
      "RADICALS_REPLACED",
      "INFO",
      `部首字符还原为汉字 ${told.radicals} 处`,
      `${told.radicals} radicals turned into the characters they stand for`,
    );
  if (told.joined > 0)
    note(
      "LINES_JOINED",
      "INFO",
      `合并被硬换行断开的行 ${told.joined} 处`,
      `${told.joined} hard wraps joined`,
    );
  if (told.dropped > 0)
    note(
      "PAGE_EDGES_DROPPED",
      "INFO",
      `去掉页码、页眉页脚 ${told.dropped} 行`,
      `${told.dropped} page numbers, headers and footers dropped`,
    );
  return notes;
}

/** A watermark is told once, with all its pages. */
function pagesByWords(turned: Told["turned"]): ReadonlyMap<string, number[]> {
  const pages = new Map<string, number[]>();
  for (const { page, words } of turned) pages.set(words, [...(pages.get(words) ?? []), page]);
  return pages;
}
