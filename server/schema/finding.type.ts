import { Field, ObjectType } from "type-graphql";
import type { Evidence } from "../../graph/index.ts";
import { EvidenceType } from "./evidence.type.ts";
import { NodeType, type NodeObject } from "./node.type.ts";

@ObjectType("FindingMark", {
  simpleResolvers: true,
  description: "核查发现所指之处 / A place that a finding points at",
})
export class FindingMarkType {
  @Field(() => NodeType, { description: "所指的节点 / What it flags" })
  node!: NodeObject;

  @Field(() => EvidenceType, { description: "原文字句 / The words" })
  evidence!: Evidence;
}
