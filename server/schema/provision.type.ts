import { InterfaceType } from "type-graphql";
import { ABOUT_PROVISIONS, PROVISION_PROPERTIES } from "../../graph/index.ts";
import { both } from "./both.ts";
import { addFields } from "./fields.ts";
import { NODE_FIELDS, NodeType, type NodeObject } from "./node.type.ts";

@InterfaceType("Provision", {
  implements: NodeType,
  description: both(ABOUT_PROVISIONS),
  resolveType: (value: NodeObject) => value.label,
})
export abstract class ProvisionType extends NodeType {}

const own = Object.entries(PROVISION_PROPERTIES).filter(([name]) => !NODE_FIELDS.includes(name));
addFields(ProvisionType, Object.fromEntries(own));
