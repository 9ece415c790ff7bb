import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { nodeOf, nodesByLabel, type NodeLabel } from "../../graph/index.ts";
import { notFound } from "../errors.ts";
import type { Context } from "./context.ts";
import { typeOfLabel } from "./labels.type.ts";
import { toObject } from "./node.type.ts";
import { PageArgs, paged } from "./page.args.ts";

/** What the two questions of a label are called, and what their descriptions say. */
export interface LabelQuestions {
  readonly all: { readonly name: string; readonly description: string };
  readonly one: { readonly name: string; readonly description: string };
}

/**
 * The base of a resolver for nodes of one label: all of them in order, by pages if so wanted, and one by its
 * id. An id of another label, or of nothing, is `NOT_FOUND`.
 */
export function labelResolver(label: NodeLabel, { all, one }: LabelQuestions) {
  @Resolver()
  abstract class LabelResolver {
    @Query(() => [typeOfLabel(label)], all)
    async all(@Args(() => PageArgs) args: PageArgs, @Ctx() { store }: Context): Promise<unknown[]> {
      return (await paged(args, (page) => nodesByLabel(store(), label, null, page))).map(toObject);
    }

    @Query(() => typeOfLabel(label), { ...one, nullable: true })
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
