import { Field, ID, ObjectType } from "type-graphql";
import { DecisionEnum } from "./enums.ts";

@ObjectType("ReviewOutcome", { simpleResolvers: true, description: "审核结果 / What a review came to" })
export class ReviewOutcomeType {
  @Field(() => ID, { description: "关系编号 / The id of the relationship" })
  id!: string;

  @Field(() => DecisionEnum, { description: "决定 / The decision" })
  decision!: string;

  @Field(() => String, { description: "重建后图的版本 / The revision of the graph with it" })
  revision!: string;
}
