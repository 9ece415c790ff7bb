import {
  NODE_LABELS,
  RELATIONSHIP_TYPES,
  type Property,
  type CsvCell,
  type Value,
  type Values,
} from "../../../graph/index.ts";
import type { Column } from "./table.ts";

const KIND = {
  text: "text",
  id: "text",
  enum: "text",
  integer: "integer",
  float: "number",
  boolean: "boolean",
  texts: "list",
  enums: "list",
} as const satisfies Record<Property["kind"], Column["kind"]>;

/** The columns of the properties that some label has; one name is one column. */
export const NODE_PROPERTIES = columnsOf(NODE_LABELS);

/** The columns of the properties that some type of relationship has. */
export const RELATIONSHIP_PROPERTIES = columnsOf(RELATIONSHIP_TYPES);

function columnsOf(
  kinds: Readonly<Record<string, { readonly properties: Readonly<Record<string, Property>> }>>,
): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { properties } of Object.values(kinds))
    for (const [name, property] of Object.entries(properties)) {
      if (property.api === false) continue;
      const known = columns.get(name);
      columns.set(name, known ? together(known, property) : columnOf(name, property));
    }
  return [...columns.values()];
}

/** A column for a property of the model. */
export function columnOf(name: string, property: Property): Column {
  const words = "of" in property ? { words: property.of.words } : {};
  return { name, zh: property.zh, en: property.en, kind: KIND[property.kind], ...words };
}

/** A name that means more than one thing says all of them, and all their words. */
function together(known: Column, property: Property): Column {
  const words = "of" in property ? { words: { ...known.words, ...property.of.words } } : {};
  const isSaid = known.zh.split("；").includes(property.zh);
  const said = isSaid ? {} : { zh: `${known.zh}；${property.zh}`, en: `${known.en}; ${property.en}` };
  return { ...known, ...words, ...said };
}

/** The values of properties in the order of columns. */
export function valuesIn(columns: readonly Column[], values: Values): CsvCell[] {
  return columns.map(({ name }) => cellOf(values[name]));
}

/** A value as one cell; a list is JSON. */
export function cellOf(value: Value | undefined): CsvCell {
  return typeof value === "object" ? JSON.stringify(value) : value;
}
