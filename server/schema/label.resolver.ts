import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { nodeOf, type NodeLabel } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import type { ApiClass } from "./fields.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject } from "./node.type.ts";

/** The question for one node of a label by its id. An id of another label, or of nothing, is `NOT_FOUND`. */
function labelResolver(label: NodeLabel, name: string, description: string): ApiClass {
  @Resolver()
  class LabelResolver {
    @Query(() => typeOfLabel(label), { name, description, nullable: true })
    async one(
      @Arg("id", () => ID, { description: "编号 / The id" }) id: string,
      @Ctx() { store }: Context,
    ): Promise<unknown> {
      const node = await nodeOf(store(), id);
      if (node?.label !== label) throw notFound(id);
      return toObject(node);
    }
  }
  return LabelResolver;
}

export const OnePolicy = labelResolver(
  "Policy",
  "policy",
  "按编号取一份政策；没有则为空并附 NOT_FOUND / The policy with an id; null with NOT_FOUND when there is none",
);
export const OneBureau = labelResolver(
  "Bureau",
  "bureau",
  "按编号取一个责任单位；没有则为空并附 NOT_FOUND / The body with an id; null with NOT_FOUND when there is none",
);
