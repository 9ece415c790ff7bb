import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { findingCounts, withMarks, type NodeOf } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { FindingCountType, FindingMarkType } from "./finding.type.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toNode, toObject, type NodeObject } from "./node.type.ts";
import { addAsked } from "./planned/asked.ts";

@Resolver()
export class FindingResolver {
  @Query(() => [FindingCountType], {
    description: "核查发现的个数，按轻重与代码 / How many findings there are, by severity and code",
  })
  async findingCounts(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<readonly FindingCountType[]> {
    return findingCounts(store(), policy);
  }
}

addAsked<NodeObject<"Finding">, unknown>(typeOfLabel("Finding"), "marks", {
  type: () => [FindingMarkType],
  zh: "所指之处，按文件次序",
  en: "The places, in document order",
  ask: async (findings, { context }) => {
    const nodes = findings.map((finding): NodeOf<"Finding"> => toNode(finding));
    const found = await withMarks(context.store(), nodes);
    return found.map(({ marks }) => marks.map(({ node, evidence }) => ({ node: toObject(node), evidence })));
  },
});
