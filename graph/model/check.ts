import type { Properties, Property, Values } from "./property.ts";

/** Why values are not those of a kind: the property at fault, and what is wrong with it in both languages. */
export interface Fault {
  readonly property: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * The first value that the kind does not allow, or null. A property without value is absent or undefined,
 * never null.
 */
export function faultIn(properties: Properties, values: Values): Fault | null {
  // Every row that is read comes by here: plain loops, no lists made.
  for (const property in properties) {
    const declared = properties[property]!;
    const value: unknown = values[property];
    if (value === undefined) {
      if (declared.required) return { property, zh: "缺少必有的值", en: "is required and absent" };
    } else if (!holds(declared, value)) {
      const shown = JSON.stringify(value);
      const wanted = wantedBy(declared);
      return { property, zh: `应为 ${wanted}，实为 ${shown}`, en: `must be ${wanted}, not ${shown}` };
    }
  }
  for (const property in values)
    if (!Object.hasOwn(properties, property)) return { property, zh: "未声明", en: "is not declared" };
  return null;
}

function holds(declared: Property, value: unknown): boolean {
  switch (declared.kind) {
    case "text":
    case "id":
      return typeof value === "string";
    case "integer":
      return Number.isSafeInteger(value);
    case "float":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "enum":
      return isWord(declared.of.words, value);
    case "enums":
      return Array.isArray(value) && value.every((item) => isWord(declared.of.words, item));
  }
}

function isWord(words: object, value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(words, value);
}

/** `integer`, `texts`, `SAME | EDITED`. */
function wantedBy(declared: Property): string {
  if (!("of" in declared)) return declared.kind;
  const words = Object.keys(declared.of.words).join(" | ");
  return declared.kind === "enums" ? `(${words})[]` : words;
}
