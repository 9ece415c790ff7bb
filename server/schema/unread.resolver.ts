import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { readingsIn } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { toUnread } from "./reading.type.ts";
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
    const readings = await readingsIn(store(), policy);
    if (!readings) throw notFound(policy);
    return readings.whole.unread.map(toUnread);
  }
}
