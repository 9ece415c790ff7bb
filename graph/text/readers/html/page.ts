import { elementsIn, parentOf, textIn, wordsOf, type Element, type Node } from "./dom.ts";
import { stylesOf, type Style } from "./style.ts";

/** How much an element holds of what is shown, in characters without white space. */
export interface Size {
  /** Outside links. */
  words: number;
  linked: number;
  links: number;
  /** Stops and semicolons outside links: what reads as prose. */
  stops: number;
  /** `<h1>`, and all headings up to the third. */
  titles: number;
  headings: number;
  /** Stretches of text that speak of an annex. */
  annexes: number;
}

const NOTHING: Readonly<Size> = {
  words: 0,
  linked: 0,
  links: 0,
  stops: 0,
  titles: 0,
  headings: 0,
  annexes: 0,
};
const KEYS = Object.keys(NOTHING) as (keyof Size)[];

/** A page with what is shown of it. */
export interface Page {
  /** In document order. */
  readonly elements: readonly Element[];
  readonly styles: ReadonlyMap<Element, Style>;
  readonly sizes: ReadonlyMap<Element, Size>;
  readonly whole: Size;
  /** Stretches of text that were hidden, or struck through. */
  readonly leftOut: { readonly hidden: number; readonly struck: number };
}

/** What a walk through a page is about. */
export interface Walk {
  readonly page: Page;
  /** Elements that are passed over with all in them. */
  readonly skips: (element: Element) => boolean;
  /** Tables around the place. */
  readonly depth: number;
}

/** What is no text of a page whatever its style. */
const NO_TEXT = new Set(
  (
    "script style head template noscript svg math iframe object embed select button input textarea title audio video " +
    "canvas map rp rt datalist option"
  ).split(" "),
);

export function isNoText(element: Element): boolean {
  return NO_TEXT.has(element.tagName) || isNoteMark(element);
}

/** `驿站<sup>[1]</sup>` points to a note; m<sup>2</sup> is a unit. */
function isNoteMark(element: Element): boolean {
  return element.tagName === "sup" && /^\s*[[〔]\d{1,3}[\]〕]\s*$/.test(textIn(element));
}

/** Measures a page once: every later question about it is answered from here. */
export function pageOf(roots: readonly Node[]): Page {
  const elements = [...elementsIn(roots)];
  const styles = stylesOf(elements);
  const sizes = new Map<Element, Size>();
  const silent = new Set<Element>();
  const inLink = new Set<Element>();
  const leftOut = { hidden: 0, struck: 0 };
  for (const element of elements) {
    const parent = parentOf(element);
    if (isNoText(element) || (parent && silent.has(parent))) silent.add(element);
    if (element.tagName === "a" || (parent && inLink.has(parent))) inLink.add(element);
    const tag = element.tagName;
    const size: Size = {
      ...NOTHING,
      links: tag === "a" ? 1 : 0,
      titles: tag === "h1" ? 1 : 0,
      headings: /^h[1-3]$/.test(tag) ? 1 : 0,
    };
    sizes.set(element, size);
    if (silent.has(element)) continue;
    const style = styles.get(element)!;
    for (const node of element.childNodes) {
      const words = (wordsOf(node) ?? "").replace(/\s+/g, "");
      if (words === "") continue;
      if (style.gone || style.unseen) leftOut.hidden += 1;
      else if (style.struck) leftOut.struck += 1;
      else {
        if (/附[件表]/.test(words)) size.annexes += 1;
        if (inLink.has(element)) {
          size.linked += words.length;
          continue;
        }
        size.words += words.length;
        size.stops += words.match(/[。；;]/g)?.length ?? 0;
      }
    }
  }
  const whole: Size = { ...NOTHING };
  for (const element of elements.toReversed()) {
    const size = sizes.get(element)!;
    const parent = parentOf(element);
    const above = (parent && sizes.get(parent)) ?? whole;
    for (const key of KEYS) above[key] += size[key];
  }
  return { elements, styles, sizes, whole, leftOut };
}
