import { NODE_LABELS, RELATIONSHIP_TYPES, type Properties, type Property } from "../../model/index.ts";
import type { Compared } from "../selection.ts";

/** What a property holds, as far as comparing it goes. */
export type Kind = "text" | "number" | "boolean" | "texts";

/** Found by questions of its own, and not stored by every engine. */
const NOT_COMPARED = "search";

const OF_KIND = {
  text: "text",
  id: "text",
  enum: "text",
  integer: "number",
  float: "number",
  boolean: "boolean",
  texts: "texts",
  enums: "texts",
} as const satisfies Record<Property["kind"], Kind>;

/** By name; one name is of one kind wherever it stands. */
const KINDS: Readonly<Record<Compared["of"], ReadonlyMap<string, Kind>>> = {
  NODE: new Map<string, Kind>([...kindsOf(NODE_LABELS), ["id", "text"], ["label", "text"]]),
  RELATIONSHIP: new Map<string, Kind>([
    ...kindsOf(RELATIONSHIP_TYPES),
    ["id", "text"],
    ["source", "text"],
    ["target", "text"],
    ["type", "text"],
    ["method", "text"],
    ["rule", "text"],
    ["confidence", "number"],
  ]),
};

/** The kind of a property that some label or some type has. Throws a `TypeError` where none has it. */
export function kindOf({ of, property }: Compared): Kind {
  const kind = KINDS[of]?.get(property);
  if (kind === undefined) throw new TypeError(`no ${String(of)} has a property ${String(property)}`);
  return kind;
}

function kindsOf(table: Readonly<Record<string, { readonly properties: Properties }>>): [string, Kind][] {
  return Object.values(table).flatMap(({ properties }) =>
    Object.entries(properties)
      .filter(([name]) => name !== NOT_COMPARED)
      .map(([name, { kind }]): [string, Kind] => [name, OF_KIND[kind]]),
  );
}
