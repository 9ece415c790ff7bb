import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { nodesByLabel, targetsOf } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { IndicatorType, TargetType } from "./indicator.type.ts";
import { toObject } from "./node.type.ts";

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @Query(() => [IndicatorType], { description: "指标，按文件次序 / Indicators in document order" })
  async indicators(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    const nodes = await nodesByLabel(store(), "Indicator", policy);
    const targets = await targetsOf(
      store(),
      nodes.map((node) => node.id),
    );
    return nodes.map((node) => ({ ...toObject(node), targets: (targets.get(node.id) ?? []).map(toObject) }));
  }

  @FieldResolver(() => [TargetType])
  async targets(@Root() indicator: IndicatorType, @Ctx() { store }: Context): Promise<unknown[]> {
    if (indicator.targets) return indicator.targets;
    return ((await targetsOf(store(), [indicator.id])).get(indicator.id) ?? []).map(toObject);
  }
}
