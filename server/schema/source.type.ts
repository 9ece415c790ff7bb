import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("SourcePart", {
  simpleResolvers: true,
  description:
    "读出原文的一个文件：通知、正文或附件 / One of the files that a text was read from: the notice, the body, an annex",
})
export class SourcePartType {
  @Field(() => String, { description: "文件名 / The name of the file" })
  name!: string;

  @Field(() => String, { description: "文件的 SHA-256 / SHA-256 of the file" })
  sha256!: string;

  @Field(() => String, { description: "格式 / The format" })
  format!: string;

  @Field(() => String, {
    description: "在政策中的身份：NOTICE、BODY 或 ANNEX / What it is of the policy: NOTICE, BODY or ANNEX",
  })
  role!: string;

  @Field(() => Int, { description: "在全文中的起点 / Where it begins in the text" })
  start!: number;

  @Field(() => Int, { description: "在全文中的终点 / Where it ends in the text" })
  end!: number;
}

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

  @Field(() => [SourcePartType], {
    description:
      "读出原文的各个文件，按原文顺序；位置落在哪个文件，由起止可知 / " +
      "The files that it was read from, in the order of the text; their spans tell in which file a place stands",
  })
  parts!: readonly SourcePartType[];
}
