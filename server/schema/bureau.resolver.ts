import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { nodeOf, nodesByLabel } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject } from "./node.type.ts";

@Resolver(() => typeOfLabel("Bureau"))
export class BureauResolver {
  @Query(() => [typeOfLabel("Bureau")], {
    description: "全部责任单位与发文机关 / All bodies that answer for something or issued something",
  })
  async bureaus(@Ctx() { store }: Context): Promise<unknown[]> {
    return (await nodesByLabel(store(), "Bureau")).map(toObject);
  }

  @Query(() => typeOfLabel("Bureau"), {
    nullable: true,
    description:
      "按编号取一个责任单位；没有则为空并附 NOT_FOUND / The body with an id; null with NOT_FOUND when there is none",
  })
  async bureau(
    @Arg("id", () => ID, { description: "编号 / The id" }) id: string,
    @Ctx() { store }: Context,
  ): Promise<unknown> {
    const node = await nodeOf(store(), id);
    if (node?.label !== "Bureau") throw notFound(id);
    return toObject(node);
  }
}
