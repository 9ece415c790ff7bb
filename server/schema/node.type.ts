import { Field, ID, InterfaceType } from "type-graphql";
import {
  CITE,
  COMMON,
  POLICY_ID,
  statementsIn,
  type GraphNode,
  type NodeLabel,
  type NodeOf,
} from "../../graph/index.ts";
import { both } from "./both.ts";
import { NodeLabelEnum } from "./enums.ts";
import { addFields } from "./fields.ts";
import { StatementType, toStatementObject } from "./statement.type.ts";

/**
 * What resolvers hand on for a node: its properties, its id, and the label under which GraphQL knows its
 * type.
 */
export type NodeObject<Label extends NodeLabel = NodeLabel> = ObjectOf<NodeOf<Label>>;

type ObjectOf<Node extends GraphNode> = Node["properties"] & {
  readonly id: string;
  readonly label: Node["label"];
  readonly statements: readonly StatementType[];
};

export function toObject<Node extends GraphNode>(node: Node): ObjectOf<Node> {
  const { properties, id, label }: { properties: Node["properties"]; id: string; label: Node["label"] } =
    node;
  return { ...properties, id, label, statements: statementsIn(properties.stated).map(toStatementObject) };
}

/** The node that an object was made of. */
export function toNode<Label extends NodeLabel>(object: NodeObject<Label>): NodeOf<Label> {
  const { id, label } = object;
  // What stands in the object beside the properties no reader of a node looks at.
  return { id, label, properties: object } as unknown as NodeOf<Label>;
}

@InterfaceType("Node", {
  description: both({
    zh: "图中的一个节点；编号取自文件自身的编号，重建不变",
    en: "A node of the graph; its id follows the document's own numbering and survives a rebuild",
  }),
  resolveType: (value: NodeObject) => value.label,
})
export abstract class NodeType {
  @Field(() => ID, { description: "编号，如 陕发〔2023〕6号#sec_3__m_5 / The id" })
  id!: string;

  @Field(() => NodeLabelEnum, { description: "种类 / The kind" })
  label!: NodeLabel;

  @Field(() => [StatementType], {
    description: both({
      zh: "人对它的陈述（含对由它出发的推断关系的决定），先后为序",
      en: "What people stated of it, and decided of inferred relationships that leave it, in order",
    }),
  })
  statements!: readonly StatementType[];
}

const { name, order } = COMMON;
addFields(NodeType, { name });
addFields(NodeType, { order, ...CITE, ...POLICY_ID }, true);

/** The fields of every node; those of a label stand in its own type. */
export const NODE_FIELDS: readonly string[] = [
  "name",
  "order",
  ...Object.keys(CITE),
  ...Object.keys(POLICY_ID),
];
