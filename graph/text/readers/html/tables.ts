import type { Block, BlockCell } from "../block.ts";
import { attribute, isElement, type Element, type Node } from "./dom.ts";
import type { Walk } from "./page.ts";

const MOST_SPAN = 1_000;

/** A table as blocks: its caption, and its rows with what each cell holds. */
export function tableOf(
  table: Element,
  walk: Walk,
  blocksOf: (roots: readonly Node[], walk: Walk) => Block[],
): Block[] {
  const inside = { ...walk, depth: walk.depth + 1 };
  const captions = table.childNodes.filter((node) => isElement(node) && node.tagName === "caption");
  const rows = rowsIn(table).filter((row) => !walk.page.styles.get(row)?.gone && !walk.skips(row));
  let headRows = 0;
  while (headRows < rows.length && isHead(rows[headRows]!)) headRows += 1;
  return [
    ...captions.flatMap((caption) => blocksOf([caption], inside)),
    {
      is: "TABLE",
      rows: rows.map((row) =>
        cellsIn(row)
          .filter((cell) => !walk.page.styles.get(cell)?.gone)
          .map((cell) => cellOf(cell, walk, blocksOf(cell.childNodes, inside))),
      ),
      headRows: headRows === rows.length ? 0 : headRows,
    },
  ];
}

function cellOf(cell: Element, walk: Walk, blocks: readonly Block[]): BlockCell {
  const paragraphs = blocks.flatMap((block) => (block.is === "PARAGRAPH" ? [block.text] : []));
  return {
    paragraphs: walk.skips(cell) ? [] : paragraphs,
    rowSpan: spanOf(cell, "rowspan"),
    columnSpan: spanOf(cell, "colspan"),
    ...(blocks.some(({ is }) => is === "TABLE") && { blocks }),
  };
}

/** The rows of a table, not those of tables in it. */
function rowsIn(table: Element): Element[] {
  return table.childNodes.flatMap((node): Element[] =>
    !isElement(node)
      ? []
      : node.tagName === "tr"
        ? [node]
        : /^t(?:head|body|foot)$/.test(node.tagName)
          ? rowsIn(node)
          : [],
  );
}

function cellsIn(row: Element): Element[] {
  return row.childNodes.filter(
    (node): node is Element => isElement(node) && (node.tagName === "td" || node.tagName === "th"),
  );
}

/** A row of `<thead>`, or one whose cells all are `<th>`. */
function isHead(row: Element): boolean {
  const parent = row.parentNode;
  if (parent && "tagName" in parent && parent.tagName === "thead") return true;
  const cells = cellsIn(row);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === "th");
}

/** `rowspan="0"` reaches to the last row. HTML Living Standard, 4.9.11. */
function spanOf(cell: Element, name: "rowspan" | "colspan"): number {
  const value = Number(attribute(cell, name) ?? 1);
  if (value === 0 && name === "rowspan") return MOST_SPAN;
  return Number.isInteger(value) && value >= 1 ? Math.min(value, MOST_SPAN) : 1;
}
