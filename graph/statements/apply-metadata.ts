import type { Metadata } from "../text/document.ts";
import type { Statement } from "./statement.ts";

/** Metadata as people corrected them; the last on one field stands. `text` is that in which issuers are looked for. */
export function correctedMetadata(
  read: Metadata,
  statements: readonly Statement<"METADATA">[],
  text: string,
): Metadata {
  return statements.reduce((metadata, { value }) => {
    switch (value.field) {
      case "title":
        return { ...metadata, title: value.to };
      case "number":
        return { ...metadata, docNumber: value.to };
      case "date":
        return { ...metadata, issuedOn: value.to };
      case "place":
        return { ...metadata, place: value.to };
      case "level":
        return { ...metadata, level: value.to };
      case "stage":
        return { ...metadata, stage: value.to };
      case "issuers":
        return { ...metadata, issuers: value.to.map((name) => ({ name, ...placeOf(name, text) })) };
    }
  }, read);
}

/** Where a name is printed; nowhere is an empty span, and nothing is quoted of it. */
function placeOf(name: string, text: string): { start: number; end: number } {
  const start = text.indexOf(name);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
}
