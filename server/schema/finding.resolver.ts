import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { findingsOf, type FindingWithMarks, type Severity } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { SeverityEnum } from "./enums.ts";
import { FindingMarkType } from "./finding.type.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject, type NodeObject } from "./node.type.ts";

/** A finding; a question for many brings their places along. */
type FindingObject = NodeObject<"Finding"> & { readonly marks?: readonly FindingMarkType[] };

@Resolver(() => typeOfLabel("Finding"))
export class FindingResolver {
  @Query(() => [typeOfLabel("Finding")], {
    description: "核查发现，重者在前 / What the checks found, gravest first",
  })
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

  @FieldResolver(() => [FindingMarkType], {
    description: "所指之处，按文件次序 / The places, in document order",
  })
  async marks(
    @Root() finding: FindingObject,
    @Ctx() { store }: Context,
  ): Promise<readonly FindingMarkType[]> {
    if (finding.marks) return finding.marks;
    const all = await findingsOf(store(), { policy: finding.policy, codes: [finding.code] });
    return marksOf(all.find((other) => other.finding.id === finding.id));
  }
}

function toFindingObject(found: FindingWithMarks): FindingObject {
  return { ...toObject(found.finding), marks: marksOf(found) };
}

function marksOf(found: FindingWithMarks | undefined): FindingMarkType[] {
  return (found?.marks ?? []).map(({ node, evidence }) => ({ node: toObject(node), evidence }));
}
