import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { findingsOf, type FindingWithMarks, type Severity } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { SeverityEnum } from "./enums.ts";
import { FindingMarkType, FindingType } from "./finding.type.ts";
import { toObject } from "./node.type.ts";

@Resolver(() => FindingType)
export class FindingResolver {
  @Query(() => [FindingType], { description: "核查发现，重者在前 / What the checks found, gravest first" })
  async findings(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Arg("codes", () => [String], { nullable: true, description: "只取这些代码 / Only these codes" })
    codes: string[] | undefined,
    @Arg("severities", () => [SeverityEnum], {
      nullable: true,
      description: "只取这些轻重 / Only these severities",
    })
    severities: Severity[] | undefined,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    return (await findingsOf(store(), { policy, codes: codes ?? [], severities: severities ?? [] })).map(
      toFindingObject,
    );
  }

  @FieldResolver(() => [FindingMarkType])
  async marks(@Root() finding: FindingType, @Ctx() { store }: Context): Promise<unknown[]> {
    if (finding.marks) return finding.marks;
    const all = await findingsOf(store(), { policy: finding.policy, codes: [finding.code] });
    return marksOf(all.find((other) => other.finding.id === finding.id));
  }
}

function toFindingObject(found: FindingWithMarks): unknown {
  return { ...toObject(found.finding), marks: marksOf(found) };
}

function marksOf(found: FindingWithMarks | undefined): unknown[] {
  return (found?.marks ?? []).map(({ node, evidence }) => ({ node: toObject(node), evidence }));
}
