import { InterfaceType } from "type-graphql";
import { ABOUT_PROVISIONS, PROVISION_PROPERTIES } from "../../graph/index.ts";
import { addFields } from "./fields.ts";
import { NODE_FIELDS, NodeType, type NodeObject } from "./node.type.ts";

@InterfaceType("Provision", {
  implements: NodeType,
  description: `${ABOUT_PROVISIONS.zh} / ${ABOUT_PROVISIONS.en}`,
  resolveType: (value: NodeObject) => value.label,
})
export abstract class ProvisionType extends NodeType {}

const own = Object.entries(PROVISION_PROPERTIES).filter(([name]) => !NODE_FIELDS.includes(name));
addFields(ProvisionType, Object.fromEntries(own));
