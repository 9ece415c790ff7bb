import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { currentIdOf } from "../../graph/index.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { versionAt, VersionType } from "./version.type.ts";

/** A text of a policy, whether the policy is still held or not: what was cited once is found again. */
@Resolver()
export class OneVersionResolver {
  @Query(() => VersionType, {
    nullable: true,
    description: both({
      zh: "一份政策的一份原文：现行的，或以 key 指明的，已替换、已撤下的也在；没有为空",
      en:
        "A text of a policy: that which stands, or the one with that key, also when it was replaced or withdrawn; " +
        "null when there is none",
    }),
  })
  async policyVersion(
    @Arg("policy", () => ID, { description: "政策编号 / The id of the policy" }) policy: string,
    @Arg("key", () => ID, {
      nullable: true,
      description: "原文编号；不写为现行的 / The key of the text; that which stands by default",
    })
    key: string | null | undefined,
    @Ctx() { store, library }: Context,
  ): Promise<VersionType | null> {
    const [id, { position }] = await Promise.all([currentIdOf(store(), policy), store().state()]);
    const [current = null] = await library().keysAt(position, [id]);
    return versionAt(library(), id, key ?? current, current);
  }
}
