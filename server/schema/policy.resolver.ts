import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { outlineOf, textOf } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { labelResolver } from "./label.resolver.ts";
import { NodeType, toObject } from "./node.type.ts";
import { PolicyType, SourceType } from "./policy.type.ts";

const Policies = labelResolver(() => PolicyType, {
  label: "Policy",
  all: { name: "policies", description: "全部政策，自上而下 / All policies, highest level first" },
  one: {
    name: "policy",
    description:
      "按编号取一份政策；没有则为空并附 NOT_FOUND / The policy with an id; null with NOT_FOUND when there is none",
  },
});

@Resolver(() => PolicyType)
export class PolicyResolver extends Policies {
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
