import { parse as parseHtml } from "parse5";
import { inBoth } from "../message.ts";
import type { Block } from "./block.ts";
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

/** `<%@ page language="java" %>`: what a server would have carried out. */
const DIRECTIVE = /<%[\s\S]{0,2000}?%>/g;

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
  const page = pageOf(
    parseHtml(html.slice(front.length).replace(DIRECTIVE, "")).childNodes.filter(isElement),
  );
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

/** The blocks of a page that stands in another document. */
export function blocksOfHtml(html: string): readonly Block[] {
  return withoutSiteLines(blocksIn(pageOf(parseHtml(html).childNodes.filter(isElement)))).blocks;
}

function blocksIn(page: Page): Block[] {
  return blocksOf(page.elements.slice(0, 1), { page, skips: skipsOf(page), depth: 0 });
}

/** The elements that are of the site, not of the document. */
function skipsOf(page: Page): (element: Element) => boolean {
  const main = mainOf(page);
  const around = new Set<Element>();
  for (let above = main; above; above = parentOf(above)) around.add(above);
  /** In the main element, or in a table outside it, which is kept or passed over as a whole. */
  const whole = new Set<Element>(main ? [main] : []);
  if (main)
    for (const element of page.elements) {
      const parent = parentOf(element);
      if (parent && (whole.has(parent) || (parent.tagName === "table" && !around.has(parent))))
        whole.add(element);
    }
  return (element) => {
    if (around.has(element)) return false;
    return whole.has(element) || !main ? isFurniture(element, page) : isAside(element, main, page);
  };
}
