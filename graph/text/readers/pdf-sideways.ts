import type { Glyph } from "./pdf-content.ts";
import type { PageLine } from "./pdf-lines.ts";
import type { DrawnCell, DrawnTable } from "./pdf-tables.ts";

/** Words that run up or down in a cell of their own, as in narrow columns of categories, are that cell's. */
export function withSideways(
  tables: readonly DrawnTable[],
  glyphs: readonly Glyph[],
): { readonly tables: DrawnTable[]; readonly rest: readonly Glyph[] } {
  if (glyphs.length === 0) return { tables: [...tables], rest: glyphs };
  const taken = new Set<Glyph>();
  const filled = tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell) => {
      const own = cell.lines.length > 0 ? [] : glyphs.filter((glyph) => isIn(cell, glyph));
      if (own.length === 0) return cell;
      for (const glyph of own) taken.add(glyph);
      return { ...cell, lines: [lineOf(own, cell)] };
    }),
  }));
  return { tables: filled, rest: glyphs.filter((glyph) => !taken.has(glyph)) };
}

function isIn({ left, right, top, bottom }: DrawnCell, { x, y }: Glyph): boolean {
  return left <= x && x <= right && bottom <= y && y <= top;
}

/** In the order in which they are painted. */
function lineOf(glyphs: readonly Glyph[], { left, right, top, bottom }: DrawnCell): PageLine {
  const text = glyphs.map((glyph) => glyph.text).join("");
  const y = (top + bottom) / 2;
  return { text: text.trim(), left, right, y, size: glyphs[0]!.size, columns: [left], frame: "" };
}
