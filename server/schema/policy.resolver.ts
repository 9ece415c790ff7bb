import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { nodeOf, nodesByLabel, outlineOf, textOf } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType, toObject, type NodeObject } from "./node.type.ts";
import { SourceType } from "./source.type.ts";

@Resolver(() => typeOfLabel("Policy"))
export class PolicyResolver {
  @Query(() => [typeOfLabel("Policy")], {
    description: "全部政策，自上而下 / All policies, highest level first",
  })
  async policies(@Ctx() { store }: Context): Promise<unknown[]> {
    return (await nodesByLabel(store(), "Policy")).map(toObject);
  }

  @Query(() => typeOfLabel("Policy"), {
    nullable: true,
    description:
      "按编号取一份政策；没有则为空并附 NOT_FOUND / The policy with an id; null with NOT_FOUND when there is none",
  })
  async policy(
    @Arg("id", () => ID, { description: "编号 / The id" }) id: string,
    @Ctx() { store }: Context,
  ): Promise<unknown> {
    const node = await nodeOf(store(), id);
    if (node?.label !== "Policy") throw notFound(id);
    return toObject(node);
  }

  @FieldResolver(() => [NodeType], {
    description:
      "按文件次序的章节、措施、任务与指标 / Its sections, measures, tasks and indicators in document order",
  })
  async outline(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await outlineOf(store(), policy.id)).map(toObject);
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: "原文；未收录为空 / The text; null when it is not held",
  })
  async source(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<SourceType | null> {
    const held = await textOf(store(), policy.id);
    return held && { ...held, length: held.text.length };
  }
}
