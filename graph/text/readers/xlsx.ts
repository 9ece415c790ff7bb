import { inBoth } from "../message.ts";
import { UnreadableError } from "../unreadable.ts";
import type { Block } from "./block.ts";
import { printBlocks } from "./blocks.ts";
import { openPackage, type Package } from "./office.ts";
import type { Reading } from "./reading.ts";
import { attribute, child, childrenCalled, descend, relationOf, type Element } from "./xml.ts";
import { Shared } from "./xlsx/cells.ts";
import { headedBy, notesOfWorkbook, type Counts } from "./xlsx/notes.ts";
import { readSheet } from "./xlsx/sheet.ts";

const BROKEN = {
  zh: "Excel 文件已损坏，请用 Excel 或 WPS 重新保存",
  en: "the Excel file is broken; save it again in Excel",
};

/**
 * Excel (.xlsx): each sheet that is shown as its titles, its table and its remarks, numbers as their cells
 * show them. ECMA-376. Hidden sheets, rows and columns are left out and told; so are pictures and charts.
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
    const counts: Counts = { sheets: 0, rows: 0, columns: 0, pictures: 0, charts: 0, struck: 0 };
    const targets = new Map(file.relations(main).map(({ id, target }) => [id, target]));
    const blocks = childrenCalled(child(workbook, "sheets"), "sheet").flatMap((sheet) => {
      const path = targets.get(relationOf(sheet) ?? "") ?? null;
      return sheetBlocks(file, path, sheet, shared, counts);
    });
    const { text, grids } = printBlocks(blocks);
    return { text, grids, notes: notesOfWorkbook({ ...counts, struck: shared.struck }, grids.length) };
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
  return [...headedBy(attribute(entry, "name") ?? "", blocks), ...boxes];
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
