import { Field, Int, ObjectType } from "type-graphql";
import type { Evidence } from "../../graph/index.ts";
import { SeverityEnum } from "./enums.ts";
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

@ObjectType("FindingCount", {
  simpleResolvers: true,
  description: "某种轻重、某个代码的核查发现有多少 / How many findings have a severity and a code",
})
export class FindingCountType {
  @Field(() => SeverityEnum, { description: "轻重 / How grave they are" })
  severity!: string;

  @Field(() => String, { description: "代码 / The code" })
  code!: string;

  @Field(() => Int, { description: "个数 / How many" })
  count!: number;
}
