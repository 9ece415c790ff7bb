import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { nodesByLabel } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject } from "./node.type.ts";
import { PageArgs, paged } from "./page.args.ts";

@Resolver(() => typeOfLabel("Resource"))
export class ResourceResolver {
  @Query(() => [typeOfLabel("Resource")], {
    description: "平台与机制，按文件次序 / Platforms and mechanisms in document order",
  })
  async resources(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    return (await paged(args, (page) => nodesByLabel(store(), "Resource", policy, page))).map(toObject);
  }
}
