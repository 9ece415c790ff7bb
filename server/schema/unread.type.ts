import { Field, ID, Int, ObjectType } from "type-graphql";
import { UnreadKindEnum } from "./enums.ts";

@ObjectType("Unread", {
  simpleResolvers: true,
  description:
    "没有读出的地方：通常写明责任、指标、目标、期限或引用的文字或表格 / " +
    "Words or a table that usually state an owner, an indicator, a goal, a time or a citation, from which nothing was taken",
})
export class UnreadType {
  @Field(() => UnreadKindEnum, { description: "通常写明什么 / What such words usually state" })
  kind!: string;

  @Field(() => String, { description: "原因代码 / Why, as a code" })
  why!: string;

  @Field(() => String, { description: "原因（中文） / Why, in Chinese" })
  message!: string;

  @Field(() => String, { description: "原因（英文） / Why, in English" })
  messageEn!: string;

  @Field(() => ID, { nullable: true, description: "所在条款 / The provision they stand in" })
  unit!: string | null;

  @Field(() => String, { description: "原文 / The words" })
  quote!: string;

  @Field(() => Int, { description: "起始位置（UTF-16，含） / Where they begin (UTF-16 units, inclusive)" })
  start!: number;

  @Field(() => Int, { description: "结束位置（UTF-16，不含） / Where they end (UTF-16 units, exclusive)" })
  end!: number;

  @Field(() => Int, { description: "行，自 1 计 / The line, from 1" })
  line!: number;
}
