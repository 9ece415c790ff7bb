import { ObjectType } from "type-graphql";
import {
  nodesOf,
  RELATIONSHIP_TYPES,
  TYPES,
  type NodeLabel,
  type RelationshipType,
} from "../../graph/index.ts";
import { both } from "./both.ts";
import { addFields, type ApiClass } from "./fields.ts";
import { kindOf } from "./kinds.ts";
import { NodeType, toObject, type NodeObject } from "./node.type.ts";
import { addAsked, type Ask } from "./planned/asked.ts";
import { nameOfType, ownPropertiesOf } from "./relationship-names.ts";
import { RelationshipInterface, type RelationshipObject } from "./relationship.type.ts";

/** A relationship whose ends came with it, by their ids. */
export type LinkObject = RelationshipObject & { readonly ends?: ReadonlyMap<string, NodeObject> };

/** The object type of relationships of a type: what they say of themselves is not null where the model requires it. */
export function typeOfType(type: RelationshipType): ApiClass {
  return OBJECTS.get(type)!;
}

addAsked<LinkObject, unknown>(RelationshipInterface, "sourceNode", {
  type: () => NodeType,
  zh: "起点",
  en: "Where it leads from",
  ask: endOf("source", null),
});
addAsked<LinkObject, unknown>(RelationshipInterface, "targetNode", {
  type: () => NodeType,
  zh: "终点",
  en: "Where it leads to",
  ask: endOf("target", null),
});

const OBJECTS = new Map(TYPES.map((type) => [type, declared(type)]));

/** The types of all relationships, for the schema. */
export const RELATIONSHIP_OBJECTS: readonly ApiClass[] = [...OBJECTS.values()];

function declared(type: RelationshipType): ApiClass {
  const { zh, en } = RELATIONSHIP_TYPES[type];
  const object = class extends RelationshipInterface {};
  ObjectType(nameOfType(type), {
    implements: RelationshipInterface,
    simpleResolvers: true,
    description: both({ zh: `关系：${zh}`, en: `A relationship: ${en}` }),
  })(object);
  addFields(object, ownPropertiesOf(type));
  if (type === "ASSIGNED_TO") addAssignmentEnds(object);
  return object;
}

function addAssignmentEnds(assignment: ApiClass): void {
  const [provision, indicator, bureau] = [kindOf("Provision"), kindOf("Indicator"), kindOf("Bureau")];
  addAsked<LinkObject, unknown>(assignment, "provision", {
    type: provision.type,
    nullable: true,
    zh: "所负责的条款；所负责的是指标时为空",
    en: "The provision; null where an indicator is what somebody answers for",
    ask: endOf("source", provision.labels),
  });
  addAsked<LinkObject, unknown>(assignment, "indicator", {
    type: indicator.type,
    nullable: true,
    zh: "所负责的指标；所负责的是条款时为空",
    en: "The indicator; null where a provision is what somebody answers for",
    ask: endOf("source", indicator.labels),
  });
  addAsked<LinkObject, unknown>(assignment, "bureau", {
    type: bureau.type,
    zh: "负责的单位",
    en: "The body that answers",
    ask: endOf("target", bureau.labels),
  });
}

/** An end of relationships; null for one of other labels. Those that did not come along are looked up at once. */
function endOf(end: "source" | "target", labels: readonly NodeLabel[] | null): Ask<LinkObject, unknown> {
  return async (links, { context }) => {
    const lacking = links.filter((link) => !link.ends?.has(link[end])).map((link) => link[end]);
    const ids = [...new Set(lacking)];
    const nodes = ids.length === 0 ? [] : await nodesOf(context.store(), ids);
    const found = new Map(nodes.flatMap((node, at) => (node ? [[ids[at]!, toObject(node)] as const] : [])));
    return links.map((link) => {
      const node = link.ends?.get(link[end]) ?? found.get(link[end]);
      return node && (labels === null || labels.includes(node.label)) ? node : null;
    });
  };
}
