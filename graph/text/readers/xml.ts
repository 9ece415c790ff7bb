import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";

export type { Document, Element } from "@xmldom/xmldom";

/** Throws on XML that is not well-formed. */
export function parseXml(xml: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== "warning") throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(xml, "application/xml");
}

/** The elements right below one, in order. */
export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Element);
  return found;
}

/** The first child of a name, whatever its prefix. */
export function child(element: Element | null | undefined, name: string): Element | null {
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1 && (node as Element).localName === name) return node as Element;
  return null;
}

export function childrenCalled(element: Element | null | undefined, name: string): Element[] {
  return element ? elements(element).filter(({ localName }) => localName === name) : [];
}

/** Elements of one name below an element, not looking into those called `not` or into what was found. */
export function descend(element: Element, name: string, not: string): Element[] {
  return elements(element).flatMap((below) =>
    below.localName === name ? [below] : below.localName === not ? [] : descend(below, name, not),
  );
}

/** True when an element of a name stands anywhere below another. */
export function holds(element: Element, name: string): boolean {
  return elements(element).some((below) => below.localName === name || holds(below, name));
}

/** The value of an attribute, with the prefix of its element or without one. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  if (!element) return undefined;
  return element.getAttributeNS(element.namespaceURI, name) ?? element.getAttribute(name) ?? undefined;
}

/** `r:id` or another attribute that names a relationship, whatever its prefix. */
export function relationOf(element: Element, name = "id"): string | undefined {
  for (const { localName, namespaceURI, value } of element.attributes)
    if (localName === name && /relationships$/i.test(namespaceURI ?? "")) return value;
  return undefined;
}

/** `<w:strike/>` and `<w:strike w:val="1"/>` are on, `w:val="0"` is off; null where nothing is said. */
export function isOn(element: Element | null): boolean | null {
  if (!element) return null;
  return !/^(?:0|false|off|none)$/.test(attribute(element, "val") ?? "1");
}
