import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  findingCounts,
  findingsOf,
  nodeOf,
  withMarks,
  type FindingWithMarks,
  type Severity,
} from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { SeverityEnum } from "./enums.ts";
import { FindingCountType, FindingMarkType } from "./finding.type.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject, type NodeObject } from "./node.type.ts";
import { PageArgs, paged } from "./page.args.ts";

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
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    const filter = { policy, codes: codes ?? [], severities: severities ?? [] };
    return (await paged(args, (page) => findingsOf(store(), { ...filter, ...page }))).map(toFindingObject);
  }

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

  @FieldResolver(() => [FindingMarkType], {
    description: "所指之处，按文件次序 / The places, in document order",
  })
  async marks(
    @Root() finding: FindingObject,
    @Ctx() { store }: Context,
  ): Promise<readonly FindingMarkType[]> {
    if (finding.marks) return finding.marks;
    const node = await nodeOf(store(), finding.id);
    if (node?.label !== "Finding") return [];
    return marksOf((await withMarks(store(), [node]))[0]);
  }
}

function toFindingObject(found: FindingWithMarks): FindingObject {
  return { ...toObject(found.finding), marks: marksOf(found) };
}

function marksOf(found: FindingWithMarks | undefined): FindingMarkType[] {
  return (found?.marks ?? []).map(({ node, evidence }) => ({ node: toObject(node), evidence }));
}
