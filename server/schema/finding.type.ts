import { Field, ObjectType } from "type-graphql";
import { SeverityEnum } from "./enums.ts";
import { NodeType } from "./node.type.ts";
import { EvidenceType } from "./subgraph.type.ts";

@ObjectType("FindingMark", {
  simpleResolvers: true,
  description: "核查发现所指之处 / A place that a finding points at",
})
export class FindingMarkType {
  @Field(() => NodeType, { description: "所指的节点 / What it flags" })
  node!: NodeType;

  @Field(() => EvidenceType, { description: "原文字句 / The words" })
  evidence!: EvidenceType;
}

@ObjectType("Finding", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "核查发现：细读者会标出的问题，附全部原文 / What a careful reader would mark, with every quotation",
})
export class FindingType extends NodeType {
  @Field(() => String, { description: "代码，如 OWNER_MISSING / The code" })
  code!: string;

  @Field(() => SeverityEnum, { description: "轻重 / How grave it is" })
  severity!: string;

  @Field(() => String, { description: "说明（中文） / The message in Chinese" })
  message!: string;

  @Field(() => String, { description: "说明（英文） / The message in English" })
  messageEn!: string;

  @Field(() => [FindingMarkType], { description: "所指之处，按文件次序 / The places, in document order" })
  marks!: FindingMarkType[];
}
