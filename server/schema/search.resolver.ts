import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { CursorError, search, type NodeLabel } from "../../graph/index.ts";
import { inRange, userError } from "../errors.ts";
import type { Context } from "./context.ts";
import { NodeLabelEnum } from "./enums.ts";
import { toObject } from "./node.type.ts";
import { SearchConnectionType } from "./search.type.ts";

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description:
      "按文字检索；空格分开的词须同时出现 / Search by words; words separated by a space must all be found",
  })
  async search(
    @Arg("query", () => String, { description: "检索词，至多 200 字 / The words, at most 200 characters" })
    query: string,
    @Arg("kinds", () => [NodeLabelEnum], { nullable: true, description: "只要这些种类 / Only these kinds" })
    kinds: NodeLabel[] | undefined,
    @Arg("first", () => Int, {
      defaultValue: 20,
      description: "本页条数，1–100 / How many on this page, 1 to 100",
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: "从此游标之后 / After this cursor" })
    after: string | undefined,
    @Ctx() { store }: Context,
  ): Promise<SearchConnectionType> {
    inRange("first", first, 1, 100);
    inRange("query", query.length, 0, 200);
    try {
      const page = await search(store(), query, {
        labels: kinds ?? [],
        first,
        ...(after == null ? {} : { after }),
      });
      const edges = page.hits.map(({ cursor, node, matches }) => ({
        cursor,
        node: toObject(node),
        matches: [...matches],
      }));
      const pageInfo = {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
      const { totalCount, totalCountIsExact } = page;
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo,
        totalCount,
        totalCountIsExact,
        facets: [...page.facets],
      };
    } catch (error) {
      if (error instanceof CursorError) throw userError("BAD_USER_INPUT", error.message);
      throw error;
    }
  }
}
