import type { DefaultTreeAdapterMap } from "parse5";

export type Node = DefaultTreeAdapterMap["childNode"];
export type Element = DefaultTreeAdapterMap["element"];

export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** The words of a text node; null for any other. */
export function wordsOf(node: Node): string | null {
  return node.nodeName === "#text" ? (node as DefaultTreeAdapterMap["textNode"]).value : null;
}

export function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/** All elements below some nodes, in document order, so that a parent stands before its children. */
export function* elementsIn(roots: readonly Node[]): Generator<Element> {
  const pending: Node[] = roots.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) pending.push(next.childNodes[at]!);
  }
}

/** All words below an element, as they are stored. */
export function textIn(root: Element): string {
  let text = "";
  const pending: Node[] = root.childNodes.toReversed();
  for (let next = pending.pop(); next; next = pending.pop()) {
    text += wordsOf(next) ?? "";
    if (isElement(next))
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) pending.push(next.childNodes[at]!);
  }
  return text;
}

/** The element around another; null for one at the top. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && "tagName" in parent ? parent : null;
}
