import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { DecisionEnum } from "./enums.ts";
import { recording, revisionIn, whoOf } from "./recording.ts";
import { ReviewOutcomeType } from "./review.type.ts";

@Resolver()
export class ReviewResolver {
  @Mutation(() => ReviewOutcomeType, {
    description: both({
      zh: "确认或否决一条推断关系；决定只追加、不改写，重建时重放。需要管理令牌",
      en:
        "Accepts or rejects an inferred relationship; " +
        "decisions are only appended, and replayed on a rebuild. Needs the admin token",
    }),
  })
  async reviewRelationship(
    @Arg("id", () => ID, { description: "关系编号 / The id of the relationship" }) id: string,
    @Arg("decision", () => DecisionEnum, { description: "决定 / The decision" })
    decision: "ACCEPT" | "REJECT",
    @Arg("by", () => String, {
      description: both({
        zh: "审核人；令牌有名字时记下的是令牌的名字",
        en: "Who decides; where the token has a name, that is recorded",
      }),
    })
    by: string,
    @Arg("why", () => String, { description: "理由 / Why" }) why: string,
    @Ctx() { library, mayChange }: Context,
  ): Promise<ReviewOutcomeType> {
    const who = whoOf(mayChange(), by);
    const line = {
      kind: "DECISION",
      subject: id,
      value: { decision },
      by: who,
      at: new Date().toISOString(),
      why,
    };
    const { state } = await recording(() => library().state([line]));
    return { id, decision, revision: revisionIn(state) };
  }
}
