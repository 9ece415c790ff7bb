import { elementsIn, isElement, parentOf, textIn, type Element } from "./dom.ts";
import { isFurniture } from "./furniture.ts";
import type { Page } from "./page.ts";

/** An element inside another holds the document when it holds this share of the prose and of the words. */
const SHARE = 0.85;
const HOLDERS = new Set("html body div article main section center form td".split(" "));
/** What stands between two of them where a table lays out the page. */
const BETWEEN = new Set("table tbody tr font span".split(" "));

/** The element that holds the document, so far as one does; null for a part of a page without any around it. */
export function mainOf(page: Page): Element | null {
  if (page.whole.stops === 0) return null;
  let main: Element | null = null;
  let deepest: Element | null = null;
  for (const element of page.elements) {
    const holds = HOLDERS.has(element.tagName);
    if (parentOf(element) !== deepest || !(holds || BETWEEN.has(element.tagName))) continue;
    const { words, stops } = page.sizes.get(element)!;
    if (stops < page.whole.stops * SHARE || words < page.whole.words * SHARE * SHARE) continue;
    if (element.tagName === "td" && !isFrame(element)) break;
    deepest = element;
    if (holds) main = element;
  }
  return main && outsideTables(main, page);
}

/** The document is not one cell of a table with rows and columns, however much stands in it, nor the table without its head. */
function outsideTables(main: Element, page: Page): Element | null {
  let outside: Element | null = main;
  for (let at: Element | null = main; at; at = parentOf(at)) {
    const part = at === outside && /^t(?:body|r)$/.test(at.tagName);
    if (part || (at.tagName === "tr" && isOfData(at, page))) outside = parentOf(at);
  }
  return outside;
}

/** True for a row of a table in which two rows at least have two cells with words. */
function isOfData(row: Element, page: Page): boolean {
  const rows = (parentOf(row)?.childNodes ?? []).filter(
    (node): node is Element => isElement(node) && node.tagName === "tr",
  );
  const wide = rows.filter(
    ({ childNodes }) =>
      childNodes.filter((cell) => isElement(cell) && (page.sizes.get(cell)?.words ?? 0) > 0).length > 1,
  );
  return wide.length > 1;
}

/** A cell that frames a page holds so many lines or another table; one of a table of tasks does not. */
const FRAMED_LINES = 8;

function isFrame(cell: Element): boolean {
  let lines = 0;
  for (const { tagName } of elementsIn([cell])) {
    if (tagName === "table") return true;
    if (/^(?:p|br|div|h[1-6]|li)$/.test(tagName)) lines += 1;
  }
  return lines >= FRAMED_LINES;
}

/**
 * What stands outside the main element and is of the document all the same: prose, numbered lines, tables, keys
 * (`发文字号：`), dates, titles. Short labels are what the site says.
 */
const OF_THE_DOCUMENT = new RegExp(
  "[。；]|[〔［\\[（(](?:19|20)\\d\\d[〕］\\])）]|(?:19|20)\\d\\d\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|^\\s*附\\s*[件表录]|" +
    "^\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]{1,3}[章节条])|" +
    "(?:标\\s*题|名\\s*称|文\\s*号|发文字号|发文机[关构]|成文日期|发布日期|发布时间|主题词)\\s*[:：]|(?:单位|部门)\\s*[:：]",
);

/** True for an element outside the main one that no word of the document stands in. */
export function isAside(element: Element, main: Element, page: Page): boolean {
  if (isFurniture(element, page)) return true;
  if (/^h[1-3]$/.test(element.tagName)) return false;
  const size = page.sizes.get(element)!;
  if (size.words + size.linked === 0) return false;
  if (
    element.childNodes.some(
      (node) => isElement(node) && /^(?:div|table|ul|ol|h[1-6]|section|p|form)$/.test(node.tagName),
    )
  )
    return false;
  return !OF_THE_DOCUMENT.test(textIn(element)) && element !== main;
}
