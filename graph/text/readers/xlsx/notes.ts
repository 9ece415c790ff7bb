import type { Diagnostic } from "../../document.ts";
import { inBoth } from "../../message.ts";
import type { Block } from "../block.ts";
import { noteOf } from "../reading.ts";

/** What of a workbook is not in its text. */
export interface Counts {
  sheets: number;
  rows: number;
  columns: number;
  pictures: number;
  charts: number;
  /** Stretches that are struck through. */
  struck: number;
}

/** Names that programs give to sheets. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/i;

/**
 * The blocks of a sheet, below its name where that is a title: a person gave it, and the sheet begins with
 * its table.
 */
export function headedBy(name: string, blocks: readonly Block[]): Block[] {
  const isTitle = blocks[0]?.is === "TABLE" && !UNNAMED.test(name);
  return [...(isTitle ? [{ is: "PARAGRAPH", text: name } as const] : []), ...blocks];
}

/** What is told of a workbook beside its text. */
export function notesOfWorkbook(counts: Counts, tables: number): Diagnostic[] {
  return [...notesOf(counts, counts.struck), ...tablesNote(tables)];
}

function tablesNote(count: number): Diagnostic[] {
  return count > 0
    ? [noteOf("TABLES_KEPT", "INFO", inBoth({ zh: `保留表格 ${count} 个`, en: `${count} tables kept` }))]
    : [];
}

function notesOf(counts: Counts, struck: number): Diagnostic[] {
  const hidden: readonly (readonly [number, string, string])[] = [
    [counts.sheets, `隐藏的工作表 ${counts.sheets} 个`, `${counts.sheets} hidden sheets`],
    [counts.rows, `隐藏的行 ${counts.rows} 行`, `${counts.rows} hidden rows`],
    [counts.columns, `隐藏的列 ${counts.columns} 列`, `${counts.columns} hidden columns`],
  ];
  const left = hidden.filter(([count]) => count > 0);
  const [zh, en] = [left.map(([, words]) => words).join("、"), left.map(([, , words]) => words).join(", ")];
  const unread = counts.pictures + counts.charts;
  return [
    ...(left.length > 0
      ? [
          noteOf(
            "HIDDEN_NOT_READ",
            "WARNING",
            inBoth({
              zh: `${zh}未读，需要时请取消隐藏后重新导入`,
              en: `${en} not read; show them and import again`,
            }),
          ),
        ]
      : []),
    ...(unread > 0
      ? [
          noteOf(
            "PART_NOT_READ",
            "WARNING",
            inBoth({ zh: `图片、图表 ${unread} 个未读`, en: `${unread} pictures and charts were not read` }),
          ),
        ]
      : []),
    ...(struck > 0
      ? [
          noteOf(
            "NOT_SHOWN",
            "INFO",
            inBoth({ zh: `划去的文字 ${struck} 处未计入`, en: `${struck} struck stretches left out` }),
          ),
        ]
      : []),
  ];
}
