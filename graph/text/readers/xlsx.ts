import type { Diagnostic } from "../document.ts";
import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Block } from "./block.ts";
import { printBlocks } from "./blocks.ts";
import { openPackage, type Package } from "./office.ts";
import { noteOf, type Reading } from "./reading.ts";
import { attribute, child, childrenCalled, descend, relationOf, type Element } from "./xml.ts";
import { Shared } from "./xlsx/cells.ts";
import { readSheet } from "./xlsx/sheet.ts";

const BROKEN = {
  zh: "Excel 文件已损坏，请用 Excel 或 WPS 重新保存",
  en: "the Excel file is broken; save it again in Excel",
};

/** Names that programs give to sheets. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/i;

interface Counts {
  sheets: number;
  rows: number;
  columns: number;
  pictures: number;
  charts: number;
}

/**
 * Excel (.xlsx): each sheet that is shown as its titles, its table and its remarks, numbers as their cells show them.
 * ECMA-376. Hidden sheets, rows and columns are left out and told; so are pictures and charts.
 */
export function readXlsx(bytes: Uint8Array, name: string): Reading {
  const file = openPackage(bytes, name, BROKEN);
  try {
    const main = file.related("", "officeDocument", "xl/workbook.xml");
    const workbook = file.xml(main);
    if (!main || !workbook) throw new Error("no workbook");
    const part = (kind: string) => file.xml(file.related(main, kind, `xl/${kind}.xml`));
    const from1904 = /^(?:1|true)$/.test(attribute(child(workbook, "workbookPr"), "date1904") ?? "");
    const shared = new Shared(part("sharedStrings"), part("styles"), from1904);
    const counts: Counts = { sheets: 0, rows: 0, columns: 0, pictures: 0, charts: 0 };
    const targets = new Map(file.relations(main).map(({ id, target }) => [id, target]));
    const blocks = childrenCalled(child(workbook, "sheets"), "sheet").flatMap((sheet) => {
      const path = targets.get(relationOf(sheet) ?? "") ?? null;
      return sheetBlocks(file, path, sheet, shared, counts);
    });
    const { text, grids } = printBlocks(blocks);
    return { text, grids, notes: [...notesOf(counts, shared.struck), tablesNote(grids.length)].flat() };
  } catch (cause) {
    throw new UnreadableError("BROKEN", name, inBoth(BROKEN), { cause });
  }
}

function sheetBlocks(
  file: Package,
  path: string | null,
  entry: Element,
  shared: Shared,
  counts: Counts,
): Block[] {
  const root = file.xml(path);
  if (!path || root?.localName !== "worksheet") {
    counts.charts += root ? 1 : 0;
    return [];
  }
  if (/^(?:hidden|veryHidden)$/.test(attribute(entry, "state") ?? "")) {
    counts.sheets += 1;
    return [];
  }
  const { blocks, hiddenRows, hiddenColumns } = readSheet(root, shared);
  counts.rows += hiddenRows;
  counts.columns += hiddenColumns;
  const boxes = drawingsOf(file, path, counts);
  const name = attribute(entry, "name") ?? "";
  const isNamed = blocks[0]?.is === "TABLE" && !UNNAMED.test(name);
  return [...(isNamed ? [{ is: "PARAGRAPH", text: name } as const] : []), ...blocks, ...boxes];
}

/** The words of the boxes drawn on a sheet; pictures and charts are counted. */
function drawingsOf(file: Package, path: string, counts: Counts): Block[] {
  const targets = file.relations(path).filter(({ kind }) => kind === "drawing");
  return targets.flatMap(({ target }) => {
    const drawing = file.xml(target);
    if (!drawing) return [];
    counts.pictures += descend(drawing, "pic", "pic").length;
    counts.charts += descend(drawing, "graphicFrame", "graphicFrame").length;
    return descend(drawing, "txBody", "txBody").flatMap((box) =>
      childrenCalled(box, "p").flatMap((paragraph) => {
        const text = descend(paragraph, "t", "rPr")
          .map((run) => run.textContent ?? "")
          .join("");
        return text.trim() === "" ? [] : [{ is: "PARAGRAPH", text } as const];
      }),
    );
  });
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
