import { Field, ID, Int, ObjectType } from "type-graphql";
import { PolicyLevelEnum, PolicyStageEnum } from "./enums.ts";
import { NodeType } from "./node.type.ts";

@ObjectType("Source", {
  simpleResolvers: true,
  description: "文件原文，所有位置都指向它 / The text of a document, into which all offsets point",
})
export class SourceType {
  @Field(() => ID, { description: "政策编号 / The id of the policy" })
  policy!: string;

  @Field(() => String, { description: "文件名 / The name of the file" })
  name!: string;

  @Field(() => String, { description: "文件的 SHA-256 / SHA-256 of the file" })
  sha256!: string;

  @Field(() => String, { description: "格式 / The format" })
  format!: string;

  @Field(() => Int, { description: "长度（UTF-16） / Its length in UTF-16 units" })
  length!: number;

  @Field(() => String, { description: "全文 / The whole text" })
  text!: string;
}

@ObjectType("Policy", {
  implements: NodeType,
  simpleResolvers: true,
  description: "政策文件；held 为否表示只被引用、未收录原文 / A policy; one that is not held is only cited",
})
export class PolicyType extends NodeType {
  @Field(() => String, { description: "题名 / The title" })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: "发文字号；文件未印为空 / The document number; null when none is printed",
  })
  docNumber?: string;

  @Field(() => PolicyLevelEnum, {
    nullable: true,
    description: "层级；原文不能判定为空 / The level; null when the text does not tell",
  })
  level?: string;

  @Field(() => PolicyStageEnum, {
    nullable: true,
    description:
      "阶段，按题名旁的文字和文号、日期；不能判定为空 / The stage, by the words beside the title, number and date; " +
      "null when nothing tells",
  })
  stage?: string;

  @Field(() => [String], { description: "发文机关 / Those who issued it" })
  issuers!: string[];

  @Field(() => String, {
    nullable: true,
    description: "主送机关，原文写法 / Whom it is addressed to, as printed",
  })
  addressedTo?: string;

  @Field(() => String, { nullable: true, description: "成文日期（ISO） / The date it was made (ISO)" })
  issuedOn?: string;

  @Field(() => String, { nullable: true, description: "发布日期（ISO） / The date it was published (ISO)" })
  publishedOn?: string;

  @Field(() => Boolean, { description: "是否收录原文 / Whether its text is held" })
  held!: boolean;

  @Field(() => [String], { description: "他文引用它所用的题名 / Titles under which others cite it" })
  citedTitles!: string[];

  @Field(() => [NodeType], {
    description:
      "按文件次序的章节、措施、任务与指标 / Its sections, measures, tasks and indicators in document order",
  })
  outline!: NodeType[];

  @Field(() => SourceType, {
    nullable: true,
    description: "原文；未收录为空 / The text; null when it is not held",
  })
  source?: SourceType;
}
