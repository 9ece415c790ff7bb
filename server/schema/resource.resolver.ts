import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { nodesByLabel } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject } from "./node.type.ts";

@Resolver(() => typeOfLabel("Resource"))
export class ResourceResolver {
  @Query(() => [typeOfLabel("Resource")], {
    description: "平台与机制，按文件次序 / Platforms and mechanisms in document order",
  })
  async resources(
    @Arg("policy", () => ID, { nullable: true, description: "只取这份政策的 / Of this policy only" })
    policy: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    return (await nodesByLabel(store(), "Resource", policy)).map(toObject);
  }
}
