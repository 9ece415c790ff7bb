import { parse as parseHtml } from "parse5";
import { inBoth } from "../message.ts";
import { printBlocks } from "./blocks.ts";
import { decode } from "./decode.ts";
import { frontMatterOf } from "./front-matter.ts";
import { declaredIn, withTitle } from "./html/declared.ts";
import { isElement, parentOf, type Element } from "./html/dom.ts";
import { isFurniture } from "./html/furniture.ts";
import { isAside, mainOf } from "./html/main.ts";
import { notesOf } from "./html/notes.ts";
import { pageOf, type Page } from "./html/page.ts";
import { withoutSiteLines } from "./html/site-lines.ts";
import { blocksOf } from "./html/walker.ts";
import { noteOf, type Reading } from "./reading.ts";

/** HTML, a whole page or a part of one. The text has a block a line and tables kept as tables. */
export function readHtml(bytes: Uint8Array, name: string): Reading {
  return readHtmlText(decode(bytes, name).text);
}

/**
 * As `readHtml`, from characters. What the page hides or strikes out, and what the site says on every page, is no
 * text; a front matter above it is declared. `declared` is what its caller knows already.
 */
export function readHtmlText(html: string, declared: Reading["declared"] = {}): Reading {
  const front = frontMatterOf(html);
  const page = pageOf(parseHtml(html.slice(front.length)).childNodes.filter(isElement));
  const site = withoutSiteLines(
    blocksOf(page.elements.slice(0, 1), { page, skips: skipsOf(page), depth: 0 }),
  );
  const all = { ...declaredIn(page.elements), ...site.declared, ...front.declared, ...declared };
  const { text, grids } = printBlocks(withTitle(site.blocks, all.title));
  return {
    text,
    grids,
    declared: all,
    notes: [
      ...(grids.length > 0
        ? [
            noteOf(
              "TABLES_KEPT",
              "INFO",
              inBoth({ zh: `保留表格 ${grids.length} 个`, en: `${grids.length} tables kept` }),
            ),
          ]
        : []),
      ...notesOf(page),
    ],
  };
}

/** The elements that are of the site, not of the document. */
function skipsOf(page: Page): (element: Element) => boolean {
  const main = mainOf(page);
  const around = new Set<Element>();
  for (let above = main; above; above = parentOf(above)) around.add(above);
  const inside = new Set<Element>(main ? [main] : []);
  if (main)
    for (const element of page.elements) {
      const parent = parentOf(element);
      if (parent && inside.has(parent)) inside.add(element);
    }
  return (element) => {
    if (around.has(element)) return false;
    return inside.has(element) || !main ? isFurniture(element, page) : isAside(element, main, page);
  };
}
