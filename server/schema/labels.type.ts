import { ObjectType } from "type-graphql";
import { LABELS, NODE_LABELS, type NodeLabel } from "../../graph/index.ts";
import { both } from "./both.ts";
import { addFields, type ApiClass } from "./fields.ts";
import { NODE_FIELDS, NodeType } from "./node.type.ts";
import { ProvisionType } from "./provision.type.ts";

/** The object type of a label, as the model describes it; what a question adds to it stands in a resolver. */
export function typeOfLabel(label: NodeLabel): ApiClass {
  return TYPES.get(label)!;
}

const TYPES = new Map(LABELS.map((label) => [label, declared(label)]));

/** The types of all labels, for the schema. */
export const LABEL_TYPES: readonly ApiClass[] = [...TYPES.values()];

function declared(label: NodeLabel): ApiClass {
  const { about, properties, provision } = NODE_LABELS[label];
  const parent = provision ? ProvisionType : NodeType;
  const type = class extends parent {};
  ObjectType(label, {
    implements: parent,
    simpleResolvers: true,
    description: both(about),
  })(type);
  const own = Object.entries(properties).filter(([name]) => !NODE_FIELDS.includes(name));
  if (!provision) addFields(type, Object.fromEntries(own));
  return type;
}
