import { escape } from "./escape.ts";

/** Attributes in the order they are written; one that is null or undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An element of XML or HTML, written out. Values of attributes are escaped; children are markup already, and whoever
 * passes words escapes them. Without children it closes itself.
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value == null ? "" : ` ${key}="${escape(value)}"`,
  );
  const opened = `<${name}${written.join("")}`;
  return children.length === 0 ? `${opened}/>` : `${opened}>${children.join("")}</${name}>`;
}
