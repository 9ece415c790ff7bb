import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import type { NodeObject } from "./node.type.ts";
import { VersionType } from "./version.type.ts";

@Resolver(() => typeOfLabel("Policy"))
export class PolicyVersionsResolver {
  @FieldResolver(() => [VersionType], {
    description: "它的原文，现行的在前 / Its texts, that which stands first",
  })
  async versions(
    @Root() policy: NodeObject<"Policy">,
    @Ctx() { library }: Context,
  ): Promise<readonly VersionType[]> {
    return library().versionsOf(policy.id);
  }
}

@Resolver(() => VersionType)
export class VersionResolver {
  @FieldResolver(() => String, { description: "全文 / The whole text" })
  async text(@Root() { policy, key }: VersionType, @Ctx() { library }: Context): Promise<string> {
    return (await library().textOf(policy, key))?.text ?? "";
  }
}
