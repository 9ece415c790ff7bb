import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { unreadOf, UNREAD_REASONS } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { UnreadType } from "./unread.type.ts";

@Resolver(() => UnreadType)
export class UnreadResolver {
  @Query(() => [UnreadType], {
    description: both({
      zh: "一份文件中没有读出的地方，按文件次序；有它们在，“没有”就不能断言",
      en: "What was not read in a document, in document order; where there is some, absence cannot be claimed",
    }),
  })
  async unread(
    @Arg("policy", () => ID, { description: "政策编号 / The id of the policy" }) policy: string,
    @Ctx() { store }: Context,
  ): Promise<UnreadType[]> {
    const unread = await unreadOf(store(), policy);
    if (!unread) throw notFound(policy);
    return unread.map((item) => {
      const { zh, en } = UNREAD_REASONS[item.why];
      return { ...item, message: zh, messageEn: en };
    });
  }
}
