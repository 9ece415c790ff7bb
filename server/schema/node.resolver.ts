import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { currentIdsOf, nodeOf, nodesOf } from "../../graph/index.ts";
import { inRange, notFound } from "../errors.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { NodeType, toObject } from "./node.type.ts";

@Resolver(() => NodeType)
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description:
      "按编号取一个节点；没有则为空并附 NOT_FOUND / The node with an id; null with NOT_FOUND when there is none",
  })
  async node(
    @Arg("id", () => ID, { description: "编号 / The id" }) id: string,
    @Ctx() { store }: Context,
  ): Promise<unknown> {
    const node = await nodeOf(store(), id);
    if (!node) throw notFound(id);
    return toObject(node);
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description: both({
      zh: "按编号取多个节点，次序不变，没有的为空；至多 100 个",
      en: "The nodes with these ids in their order, null where there is none; at most 100",
    }),
  })
  async nodes(
    @Arg("ids", () => [ID], { description: "编号 / The ids" }) ids: string[],
    @Ctx() { store }: Context,
  ): Promise<unknown[]> {
    inRange("ids", ids.length, 0, 100);
    return (await nodesOf(store(), ids)).map((node) => node && toObject(node));
  }

  @Query(() => [ID], {
    description: both({
      zh: "这些编号（节点或关系）现在的写法，次序不变；此前版本的编号给出新编号，其余原样给出；至多 100 个",
      en:
        "What these ids, of nodes or relationships, are now, in their order: an id of an earlier version gives the " +
        "present one, any other itself; at most 100",
    }),
  })
  async currentIds(
    @Arg("ids", () => [ID], { description: "编号 / The ids" }) ids: string[],
    @Ctx() { store }: Context,
  ): Promise<string[]> {
    inRange("ids", ids.length, 0, 100);
    return currentIdsOf(store(), ids);
  }
}
