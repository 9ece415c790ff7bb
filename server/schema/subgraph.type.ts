import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Subgraph } from "../../graph/index.ts";
import { ChainDirectionEnum } from "./enums.ts";
import { NodeType, toObject, type NodeObject } from "./node.type.ts";
import { RelationshipInterface, toRelationshipObject, type RelationshipObject } from "./relationship.type.ts";

@ObjectType("HiddenNeighbours", {
  simpleResolvers: true,
  description: "未显示的相邻节点数 / How many neighbours are not shown",
})
export class HiddenNeighboursType {
  @Field(() => ID, { description: "所在节点 / The node they hang on" })
  node!: string;

  @Field(() => ChainDirectionEnum, { description: "方向 / The way they lie" })
  direction!: string;

  @Field(() => Int, { description: "个数 / How many" })
  count!: number;
}

@ObjectType("Subgraph", {
  simpleResolvers: true,
  description:
    "封闭的子图：每条关系的两端都在其中 / A closed part of the graph: both ends of every relationship are in it",
})
export class SubgraphType {
  @Field(() => ID, { description: "所问的节点 / The node asked for" })
  root!: string;

  @Field(() => [NodeType], { description: "节点，按种类与文件次序 / Nodes by kind and document order" })
  nodes!: readonly NodeObject[];

  @Field(() => [RelationshipInterface], { description: "关系 / Relationships" })
  relationships!: readonly RelationshipObject[];

  @Field(() => Boolean, { description: "是否因上限而有省略 / Whether a limit left something out" })
  truncated!: boolean;

  @Field(() => [HiddenNeighboursType], { description: "省略在何处 / Where something was left out" })
  hidden!: readonly HiddenNeighboursType[];
}

/** A subgraph as the types above read it. */
export function toSubgraphObject(subgraph: Subgraph): SubgraphType {
  return {
    ...subgraph,
    nodes: subgraph.nodes.map(toObject),
    relationships: subgraph.relationships.map(toRelationshipObject),
  };
}
