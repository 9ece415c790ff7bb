import { Field, ID, Int, ObjectType } from "type-graphql";
import { both } from "./both.ts";

@ObjectType("Excerpt", {
  simpleResolvers: true,
  description: both({
    zh: "原文的一段与它的位置；过长的只给开头，end 是给到哪里",
    en: "Words of a text with their place; of too many the beginning is given, and `end` tells how far",
  }),
})
export class ExcerptType {
  @Field(() => ID, { description: "政策编号 / The id of the policy" })
  policy!: string;

  @Field(() => String, { description: "原文 / The words" })
  quote!: string;

  @Field(() => Int, { description: "起点（UTF-16） / Where they begin, in UTF-16 units" })
  start!: number;

  @Field(() => Int, { description: "终点（不含） / Where they end, exclusive" })
  end!: number;

  @Field(() => Int, { description: "第几行 / The line they begin in, from 1" })
  line!: number;

  @Field(() => String, { description: "前文，至多 200 字 / What stands before, at most 200 units" })
  before!: string;

  @Field(() => String, { description: "后文，至多 200 字 / What stands behind, at most 200 units" })
  after!: string;

  @Field(() => String, { description: "可粘贴的引注 / How it is cited, ready to paste" })
  citation!: string;
}
