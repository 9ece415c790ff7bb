import { Field, ID, Int, ObjectType } from "type-graphql";

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
