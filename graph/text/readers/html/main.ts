import { isElement, parentOf, textIn, type Element } from "./dom.ts";
import { isFurniture } from "./furniture.ts";
import type { Page } from "./page.ts";

/** An element inside another holds the document when it holds this share of the prose and of the words. */
const SHARE = 0.85;
const HOLDERS = new Set("html body div article main section center form table tbody tr td".split(" "));

/** The element that holds the document, so far as one does; null for a part of a page without any around it. */
export function mainOf(page: Page): Element | null {
  if (page.whole.stops === 0) return null;
  let main: Element | null = null;
  for (const element of page.elements) {
    if (parentOf(element) !== main || !HOLDERS.has(element.tagName)) continue;
    const { words, stops } = page.sizes.get(element)!;
    if (stops >= page.whole.stops * SHARE && words >= page.whole.words * SHARE * SHARE) main = element;
  }
  return main;
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
  if (/^h[1-3]$/.test(element.tagName) || isFurniture(element, page)) return isFurniture(element, page);
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
