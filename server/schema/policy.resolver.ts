import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { nodeOf, nodesByLabel, outlineOf, textOf } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import { NodeType, toObject } from "./node.type.ts";
import { PolicyType, SourceType } from "./policy.type.ts";

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => [PolicyType], { description: "全部政策，自上而下 / All policies, highest level first" })
  async policies(@Ctx() { store }: Context): Promise<unknown[]> {
    return (await nodesByLabel(store(), "Policy")).map(toObject);
  }

  @Query(() => PolicyType, {
    nullable: true,
    description:
      "按编号取一份政策；没有则为空并附 NOT_FOUND / The policy with an id; null with NOT_FOUND when there is none",
  })
  async policy(
    @Arg("id", () => ID, { description: "编号 / The id" }) id: string,
    @Ctx() { store }: Context,
  ): Promise<unknown> {
    const node = await nodeOf(store(), id);
    if (node?.label !== "Policy") throw notFound(id);
    return toObject(node);
  }

  @FieldResolver(() => [NodeType])
  async outline(@Root() policy: PolicyType, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await outlineOf(store(), policy.id)).map(toObject);
  }

  @FieldResolver(() => SourceType, { nullable: true })
  async source(@Root() policy: PolicyType, @Ctx() { store }: Context): Promise<SourceType | null> {
    const held = await textOf(store(), policy.id);
    return held && { ...held, length: held.text.length };
  }
}
