import type { BlockCell } from "../block.ts";
import { attribute, child, descend, isOn, type Element } from "../xml.ts";

type Content = Pick<BlockCell, "paragraphs" | "blocks">;

interface Place {
  readonly cell: Element;
  readonly start: number;
  readonly span: number;
}

/** A span that is larger is broken. */
const MOST_SPAN = 256;
const EMPTY = { paragraphs: [], rowSpan: 1 } as const;

/** The rows of `w:tbl`, those deleted or hidden left out, and how many of them are heads. ECMA-376, 17.4. */
export function rowsOf(
  table: Element,
  contentOf: (cell: Element) => Content,
): { readonly rows: readonly (readonly BlockCell[])[]; readonly headRows: number } {
  const rows = descend(table, "tr", "tbl").filter((row) => !isGone(child(row, "trPr")));
  const places = rows.map(placesOf);
  let headRows = 0;
  while (headRows < rows.length && isOn(child(child(rows[headRows]!, "trPr"), "tblHeader")) === true)
    headRows += 1;
  const printed = places.map((row, index) => {
    const cells: BlockCell[] = [];
    let at = 0;
    for (const { cell, start, span } of row) {
      const merge = mergeOf(cell);
      // What goes on from the row above has its place there; without one above it stands for itself.
      if (merge === "continue" && beginsAbove(places, index, start)) {
        at = start + span;
        continue;
      }
      const gap = start - at - covered(places, index, at, start);
      if (gap > 0) cells.push({ ...EMPTY, columnSpan: gap });
      let rowSpan = 1;
      if (merge !== null) while (goesOn(places[index + rowSpan], start)) rowSpan += 1;
      const content = child(child(cell, "tcPr"), "cellDel") ? { paragraphs: [] } : contentOf(cell);
      cells.push({ ...content, rowSpan, columnSpan: span });
      at = start + span;
    }
    return cells;
  });
  return { rows: printed, headRows: headRows === rows.length ? 0 : headRows };
}

/** The cells of a row with the columns they stand in; one merged into that at its left makes it wider. */
function placesOf(row: Element): Place[] {
  const places: Place[] = [];
  let start = numberOf(child(row, "trPr"), "gridBefore", 0);
  for (const cell of descend(row, "tc", "tbl")) {
    const properties = child(cell, "tcPr");
    const span = numberOf(properties, "gridSpan", 1);
    const left =
      attribute(child(properties, "hMerge"), "val") ?? (child(properties, "hMerge") ? "continue" : null);
    const before = places.at(-1);
    if (left === "continue" && before) places[places.length - 1] = { ...before, span: before.span + span };
    else places.push({ cell, start, span });
    start += span;
  }
  return places;
}

function isGone(properties: Element | null): boolean {
  return child(properties, "del") !== null || isOn(child(properties, "hidden")) === true;
}

function mergeOf(cell: Element): "restart" | "continue" | null {
  const merge = child(child(cell, "tcPr"), "vMerge");
  return merge ? (attribute(merge, "val") === "restart" ? "restart" : "continue") : null;
}

function goesOn(row: readonly Place[] | undefined, start: number): boolean {
  const below = row?.find((place) => place.start === start);
  return below !== undefined && mergeOf(below.cell) === "continue";
}

function beginsAbove(places: readonly (readonly Place[])[], index: number, start: number): boolean {
  const above = places[index - 1]?.find((place) => place.start === start);
  return above !== undefined && mergeOf(above.cell) !== null;
}

/** Columns between two that cells from above cover. */
function covered(places: readonly (readonly Place[])[], index: number, from: number, to: number): number {
  return (places[index] ?? [])
    .filter(({ cell, start }) => start >= from && start < to && mergeOf(cell) === "continue")
    .reduce((sum, { span }) => sum + span, 0);
}

function numberOf(properties: Element | null, name: string, otherwise: number): number {
  const value = Number(attribute(child(properties, name), "val") ?? otherwise);
  return Number.isInteger(value) && value >= otherwise ? Math.min(value, MOST_SPAN) : otherwise;
}
