import { CFB, read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as codepages from "@e965/xlsx/dist/cpexcel.full.mjs";
import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Block } from "./block.ts";
import { printBlocks } from "./blocks.ts";
import { withinLimit } from "./limits.ts";
import { noteOf, type Reading } from "./reading.ts";
import { recordsOf, type SheetRecords, type WorkbookRecords } from "./xls/records.ts";
import { headedBy, notesOfWorkbook, type Counts } from "./xlsx/notes.ts";
import { formatNumber } from "./xlsx/number-format.ts";
import { blocksOfCells, type Area } from "./xlsx/sheet.ts";

// Files older than Excel 97 are in the code page of their day, GBK.
set_cptable(codepages);

const BROKEN = {
  zh: "Excel 文件（.xls）已损坏，请用 Excel 或 WPS 另存为 .xlsx",
  en: "the Excel file (.xls) is broken; save it as .xlsx in Excel or WPS",
};
const ENCRYPTED = {
  zh: "Excel 文件已加密，请先解除密码",
  en: "the Excel file is encrypted; remove its password first",
};
const NO_RECORDS: SheetRecords = { frozen: 0, struck: new Set(), boxes: [], pictures: 0, charts: 0 };

/**
 * Excel 97–2003 (.xls) and the tables of WPS (.et), which are of one kind: read as `xlsx.ts` reads its own.
 * The cells come from SheetJS; what strikes through, is frozen or drawn comes from the records themselves.
 */
export function readXls(bytes: Uint8Array, name: string): Reading {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const records = workbookRecords(buffer);
    if (records.isEncrypted) throw new UnreadableError("ENCRYPTED", name, inBoth(ENCRYPTED));
    const book = read(buffer, {
      type: "buffer",
      cellNF: true,
      cellStyles: true,
      cellFormula: false,
      cellHTML: false,
    });
    return readingOf(book, records, name);
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const isLocked = /password/i.test((cause as Error).message);
    throw new UnreadableError(
      isLocked ? "ENCRYPTED" : "BROKEN",
      name,
      inBoth(isLocked ? ENCRYPTED : BROKEN),
      {
        cause,
      },
    );
  }
}

/** What the records say; of a file older than Excel 97, whose records are others, nothing. */
function workbookRecords(buffer: Buffer): WorkbookRecords {
  const entry = CFB.find(CFB.read(buffer, { type: "buffer" }), "Workbook") as {
    readonly content: Uint8Array;
  } | null;
  return entry
    ? recordsOf(Buffer.from(entry.content))
    : { sheets: [], isEncrypted: false, strikesWithin: false };
}

function readingOf(book: WorkBook, records: WorkbookRecords, name: string): Reading {
  const counts: Counts = { sheets: 0, rows: 0, columns: 0, pictures: 0, charts: 0, struck: 0 };
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  let cells = 0;
  const blocks = book.SheetNames.flatMap((title, index) => {
    const sheet = book.Sheets[title]!;
    cells += Object.keys(sheet).length;
    withinLimit("elements", cells, name);
    if (sheet["!type"] === "chart") counts.charts += 1;
    else if (book.Workbook?.Sheets?.[index]?.Hidden) counts.sheets += 1;
    else return sheetBlocks(title, sheet, records.sheets[index] ?? NO_RECORDS, from1904, counts);
    return [];
  });
  const { text, grids } = printBlocks(blocks);
  const notes = notesOfWorkbook(counts, grids.length);
  return { text, grids, notes: records.strikesWithin ? [...notes, STRUCK_WITHIN] : notes };
}

const STRUCK_WITHIN = noteOf(
  "PART_NOT_READ",
  "WARNING",
  inBoth({
    zh: "单元格内有部分文字带删除线，.xls 中无法辨认是哪些，请另存为 .xlsx 后重新导入",
    en: "some words within cells are struck through and cannot be told apart in .xls; save it as .xlsx and import again",
  }),
);

function sheetBlocks(
  title: string,
  sheet: WorkSheet,
  { frozen, struck, boxes, pictures, charts }: SheetRecords,
  from1904: boolean,
  counts: Counts,
): Block[] {
  const words = new Map<string, string>();
  for (const [reference, cell] of Object.entries(sheet)) {
    const place = placeOf(reference);
    const shown = place === null ? "" : shownIn(cell as CellObject, from1904);
    if (place === null || shown.trim() === "") continue;
    if (struck.has(place)) counts.struck += 1;
    else words.set(place, shown);
  }
  const [rows, columns] = [sheet["!rows"] ?? [], sheet["!cols"] ?? []];
  const { blocks, hiddenRows, hiddenColumns } = blocksOfCells({
    words,
    merged: (sheet["!merges"] ?? []).map(({ s, e }): Area => ({
      top: s.r + 1,
      left: s.c + 1,
      bottom: e.r + 1,
      right: e.c + 1,
    })),
    isHiddenRow: (row) => rows[row - 1]?.hidden === true,
    isHiddenColumn: (column) => columns[column - 1]?.hidden === true,
    frozen,
  });
  counts.rows += hiddenRows;
  counts.columns += hiddenColumns;
  counts.pictures += pictures;
  counts.charts += charts;
  const drawn = boxes.flatMap((box) => box.split(/[\r\n]+/)).filter((line) => line.trim() !== "");
  return [...headedBy(title, blocks), ...drawn.map((text) => ({ is: "PARAGRAPH", text }) as const)];
}

/** `B12` → `12:2`; null for what is no cell. */
function placeOf(reference: string): string | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${match[2]}:${column}`;
}

/** What a cell shows. */
function shownIn({ t, v, w, z }: CellObject, from1904: boolean): string {
  if (t === "s") return String(v ?? "");
  if (t === "n") return formatNumber(Number(v), typeof z === "string" ? z : "General", from1904);
  if (t === "b") return v === true ? "TRUE" : "FALSE";
  return w ?? "";
}
