import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { filesOfText, neighboursBy, outlineOf, textOf } from "../../graph/index.ts";
import type { Context } from "./context.ts";
import { labelResolver } from "./label.resolver.ts";
import { typeOfLabel } from "./labels.type.ts";
import { NodeType, toObject, type NodeObject } from "./node.type.ts";
import { SourceType } from "./source.type.ts";

const Policies = labelResolver("Policy", {
  all: { name: "policies", description: "全部政策，自上而下 / All policies, highest level first" },
  one: {
    name: "policy",
    description:
      "按编号取一份政策；没有则为空并附 NOT_FOUND / The policy with an id; null with NOT_FOUND when there is none",
  },
});

const PolicyType = typeOfLabel("Policy");

@Resolver(() => PolicyType)
export class PolicyResolver extends Policies {
  @FieldResolver(() => [NodeType], {
    description:
      "按文件次序的章节、措施、任务与指标 / Its sections, measures, tasks and indicators in document order",
  })
  async outline(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await outlineOf(store(), policy.id)).map(toObject);
  }

  @FieldResolver(() => [PolicyType], {
    description:
      "同一政策的早前文本（草稿、征求意见稿等） / Earlier texts of the policy: drafts, those out for comment",
  })
  async earlierVersions(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await neighboursBy(store(), policy.id, "EARLIER_VERSION_OF", "IN")).map(toObject);
  }

  @FieldResolver(() => [PolicyType], {
    description: "由它而来的后续文本 / The texts that came of it",
  })
  async laterVersions(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<unknown[]> {
    return (await neighboursBy(store(), policy.id, "EARLIER_VERSION_OF", "OUT")).map(toObject);
  }

  @FieldResolver(() => SourceType, {
    nullable: true,
    description: "原文；未收录为空 / The text; null when it is not held",
  })
  async source(@Root() policy: NodeObject<"Policy">, @Ctx() { store }: Context): Promise<SourceType | null> {
    const held = await textOf(store(), policy.id);
    return held && { ...held, length: held.text.length, parts: filesOfText(held) };
  }
}
