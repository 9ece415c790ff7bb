import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { userError } from "../errors.ts";
import { ReviewError, reviewRelationship } from "../library.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { DecisionEnum } from "./enums.ts";
import { ReviewOutcomeType } from "./review.type.ts";

const LONGEST_NAME = 80;
const LONGEST_REASON = 2_000;

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
    @Arg("by", () => String, { description: "审核人 / Who decides" }) by: string,
    @Arg("why", () => String, { description: "理由 / Why" }) why: string,
    @Ctx() { store, mayChange }: Context,
  ): Promise<ReviewOutcomeType> {
    mayChange();
    if (by.trim() === "" || why.trim() === "" || by.length > LONGEST_NAME || why.length > LONGEST_REASON)
      throw userError(
        "BAD_USER_INPUT",
        both({
          zh: `请写明审核人（至多 ${LONGEST_NAME} 字）与理由（至多 ${LONGEST_REASON} 字）`,
          en: `say who decides (at most ${LONGEST_NAME} characters) and why (at most ${LONGEST_REASON})`,
        }),
      );
    try {
      const { graph } = await reviewRelationship(store(), {
        relationship: id,
        decision,
        by: by.trim(),
        at: new Date().toISOString(),
        why: why.trim(),
      });
      return { id, decision, revision: graph.revision };
    } catch (error) {
      if (error instanceof ReviewError) throw userError("BAD_USER_INPUT", error.message);
      throw error;
    }
  }
}
