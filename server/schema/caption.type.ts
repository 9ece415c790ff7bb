import { Field, ObjectType } from "type-graphql";

@ObjectType("Caption", { simpleResolvers: true, description: "两种语言的说明 / Words in both languages" })
export class CaptionType {
  @Field(() => String, { description: "中文 / In Chinese" })
  zh!: string;

  @Field(() => String, { description: "英文 / In English" })
  en!: string;
}
