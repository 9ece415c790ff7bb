import { Field, InputType } from "type-graphql";
import { RELATIONSHIP_TYPES, TYPES, type RelationshipType } from "../../../graph/index.ts";
import { both } from "../both.ts";
import { newClass, type ApiClass } from "../fields.ts";
import { KIND_NAMES, kindOf, type KindName } from "../kinds.ts";
import { nameOfType } from "../relationship-names.ts";
import { filtersOfKind, filtersOfType, type Filter } from "./filters.ts";
import { addLogic, operatorsFor } from "./operators.ts";

/** The `where` of nodes of a kind. */
export function whereOfKind(name: KindName): ApiClass {
  return OF_KINDS.get(name)!;
}

/** The `where` of relationships of a type. */
export function whereOfType(type: RelationshipType): ApiClass {
  return OF_TYPES.get(type)!;
}

const OF_KINDS = new Map<KindName, ApiClass>(KIND_NAMES.map((name) => [name, newClass()]));
const OF_TYPES = new Map<RelationshipType, ApiClass>(TYPES.map((type) => [type, newClass()]));

for (const [name, type] of OF_KINDS) {
  const { zh, en } = kindOf(name).about;
  const description = both({ zh: `节点须如此：${zh}`, en: `What must hold of a node: ${en}` });
  InputType(`${name}Where`, { description })(type);
  addFilters(type, filtersOfKind(name));
}

for (const [name, type] of OF_TYPES) {
  const { zh, en } = RELATIONSHIP_TYPES[name];
  const description = both({ zh: `关系须如此：${zh}`, en: `What must hold of a relationship: ${en}` });
  InputType(`${nameOfType(name)}Where`, { description })(type);
  addFilters(type, filtersOfType(name));
}

function addFilters(type: ApiClass, filters: readonly Filter[]): void {
  for (const filter of filters) {
    const input = inputOf(filter);
    Field(() => input, { nullable: true, description: both(filter) })(type.prototype, filter.name);
  }
  addLogic(type);
}

function inputOf(filter: Filter): ApiClass {
  switch (filter.by) {
    case "property":
      return operatorsFor(filter.property);
    case "lastDay":
      return operatorsFor({ kind: "text", zh: filter.zh, en: filter.en });
    case "policy":
      return OF_KINDS.get("Policy")!;
    case "edge":
      return OF_KINDS.get(filter.edge.to)!;
    case "assignments":
      return OF_TYPES.get("ASSIGNED_TO")!;
    case "end":
      return OF_KINDS.get(filter.kind)!;
  }
}
