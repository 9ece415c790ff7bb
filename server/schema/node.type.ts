import { Field, ID, InterfaceType, Int } from "type-graphql";
import type { GraphNode, NodeLabel } from "../../graph/index.ts";
import { NodeLabelEnum } from "./enums.ts";

/** What resolvers hand on for a node: its properties, its id, and the label under which GraphQL knows its type. */
export type NodeObject = Record<string, unknown> & { readonly id: string; readonly label: NodeLabel };

export function toObject(node: GraphNode): NodeObject {
  return { ...node.properties, id: node.id, label: node.label };
}

@InterfaceType("Node", {
  description:
    "图中的一个节点；编号取自文件自身的编号，重建不变 / A node of the graph; its id follows the document's own numbering and survives a rebuild",
  resolveType: (value: NodeObject) => value.label,
})
export abstract class NodeType {
  @Field(() => ID, { description: "编号，如 陕发〔2023〕6号#sec_3__m_5 / The id" })
  id!: string;

  @Field(() => NodeLabelEnum, { description: "种类 / The kind" })
  label!: string;

  @Field(() => String, { description: "显示名称 / What it is called" })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "在文件中的位置，如 附件 二、(六) / Where it stands in its document",
  })
  cite?: string;

  @Field(() => ID, { nullable: true, description: "所属政策的编号 / The id of the policy it belongs to" })
  policy?: string;

  @Field(() => Int, {
    nullable: true,
    description: "文件中的先后次序 / Its rank in the order of the document",
  })
  order?: number;
}
