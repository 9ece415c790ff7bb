import { fold } from "../fold.ts";
import { bodySizeOf, withoutFootnotes } from "./pdf-footnotes.ts";
import { furnitureOf } from "./pdf-furniture.ts";
import { isLine, isTable, type Page } from "./pdf-page.ts";
import type { Flow } from "./pdf-paragraphs.ts";
import { continued } from "./pdf-table-pages.ts";

/** `续表`, `（续上表）` above the rest of a table: furniture of the page. */
const CONTINUATION = /^\(?(?:续表|续上表|接上表)[\d\-. ]{0,5}\)?$/;

/** The pages one below the other: without their furniture, tables over several pages as one. */
export function flowOf(pages: readonly Page[]): { readonly flow: readonly Flow[]; readonly dropped: number } {
  const linesOfPages = pages.map(({ content }) => content.filter(isLine));
  const furniture = furnitureOf(linesOfPages);
  const bodySize = bodySizeOf(linesOfPages.flat().filter((line) => !furniture.has(line)));
  const flow: Flow[] = [];
  for (const [index, { content }] of pages.entries()) {
    const page = index + 1;
    const kept = content.filter((piece) => isTable(piece) || !furniture.has(piece));
    const lines = kept.filter(isLine);
    const notes = new Set(withoutFootnotes(lines, bodySize).notes);
    for (const [at, piece] of kept.entries()) {
      const last = flow.at(-1);
      if (!isTable(piece)) {
        const goesOn = last && "table" in last && at === 0 && isTable(kept[1] ?? piece);
        if (!(goesOn && CONTINUATION.test(fold(piece.text).trim())))
          flow.push({ line: piece, note: notes.has(piece), page });
        continue;
      }
      const whole = last && "table" in last && last.until === page - 1 ? continued(last.table, piece) : null;
      if (whole) flow[flow.length - 1] = { table: whole, page: (last as Flow).page, until: page };
      else flow.push({ table: piece, page, until: page });
    }
  }
  return { flow, dropped: furniture.size };
}
