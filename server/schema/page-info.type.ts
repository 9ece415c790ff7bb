import { Field, ObjectType } from "type-graphql";

@ObjectType("PageInfo", { simpleResolvers: true, description: "分页信息 / About the page" })
export class PageInfoType {
  @Field(() => Boolean, { description: "后面还有 / Whether more follow" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "前面还有 / Whether some came before" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "首条游标 / Cursor of the first" })
  startCursor?: string | null;

  @Field(() => String, { nullable: true, description: "末条游标 / Cursor of the last" })
  endCursor?: string | null;
}
