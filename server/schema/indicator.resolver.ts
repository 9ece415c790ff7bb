import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { nodesByLabel, targetsOf } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject, type NodeObject } from "./node.type.ts";
import { PageArgs, paged } from "./page.args.ts";

/** An indicator; a question for many brings their targets along. */
type IndicatorObject = NodeObject<"Indicator"> & { readonly targets?: readonly unknown[] };

@Resolver(() => typeOfLabel("Indicator"))
export class IndicatorResolver {
  @Query(() => [typeOfLabel("Indicator")], { description: "指标，按文件次序 / Indicators in document order" })
  async indicators(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    const nodes = await paged(args, (page) => nodesByLabel(store(), "Indicator", policy, page));
    const targets = await targetsOf(
      store(),
      nodes.map((node) => node.id),
    );
    return nodes.map((node) => ({ ...toObject(node), targets: (targets.get(node.id) ?? []).map(toObject) }));
  }

  @FieldResolver(() => [typeOfLabel("Target")], { description: "设定的目标值 / The values it sets" })
  async targets(@Root() indicator: IndicatorObject, @Ctx() { store }: Context): Promise<readonly unknown[]> {
    if (indicator.targets) return indicator.targets;
    return ((await targetsOf(store(), [indicator.id])).get(indicator.id) ?? []).map(toObject);
  }
}
