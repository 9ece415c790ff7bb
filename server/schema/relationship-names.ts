import { RELATIONSHIP_TYPES, TYPES, type Properties, type RelationshipType } from "../../graph/index.ts";
import { shown } from "./kinds.ts";

/** What the API calls relationships of a type: `ALIGNS_WITH` → `AlignsWith`; who is charged is an `Assignment`. */
export function nameOfType(type: RelationshipType): string {
  return NAMES.get(type)!;
}

const NAMES: ReadonlyMap<RelationshipType, string> = new Map(
  TYPES.map((type) => [type, type === "ASSIGNED_TO" ? "Assignment" : inPascalCase(type)]),
);

function inPascalCase(type: string): string {
  return type.toLowerCase().replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
}

/** What relationships of a type say of themselves, as far as the API shows it. */
export function ownPropertiesOf(type: RelationshipType): Properties {
  return shown(RELATIONSHIP_TYPES[type].properties);
}
