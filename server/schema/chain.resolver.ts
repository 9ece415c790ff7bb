import { Arg, Args, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import {
  dependencyChain,
  neighbourhood,
  paths,
  responsibilityChain,
  type RelationshipType,
  type Subgraph,
} from "../../graph/index.ts";
import { inRange, notFound } from "../errors.ts";
import { both } from "./both.ts";
import { ChainArgs, optionsOf } from "./chain.args.ts";
import type { Context } from "./context.ts";
import { RelationshipTypeEnum } from "./enums.ts";
import { SubgraphType, toSubgraphObject } from "./subgraph.type.ts";

@Resolver()
export class ChainResolver {
  @Query(() => SubgraphType, {
    description: both({
      zh: "责任链：上溯至所贯彻的政策，下达至责任单位",
      en: "The chain of responsibility: up to the policies carried out, down to those who answer",
    }),
  })
  async responsibilityChain(
    @Args(() => ChainArgs) args: ChainArgs,
    @Ctx() { store }: Context,
  ): Promise<SubgraphType> {
    return found(args.id, await responsibilityChain(store(), args.id, optionsOf(args)));
  }

  @Query(() => SubgraphType, {
    description: both({
      zh: "依赖链：指标由哪些条款支撑，条款以什么为前提，最终由谁负责",
      en: "The chain of dependency: what delivers an indicator, what a provision rests on, and who answers",
    }),
  })
  async dependencyChain(
    @Args(() => ChainArgs) args: ChainArgs,
    @Ctx() { store }: Context,
  ): Promise<SubgraphType> {
    return found(args.id, await dependencyChain(store(), args.id, optionsOf(args)));
  }

  @Query(() => SubgraphType, {
    description: both({
      zh: "两个节点之间的最短路径，不论箭头方向；不连通时只有两端",
      en:
        "The shortest paths between two nodes, whichever way the arrows point; " +
        "the ends alone when there is none",
    }),
  })
  async paths(
    @Arg("from", () => ID, { description: "起点 / One end" }) from: string,
    @Arg("to", () => ID, { description: "终点 / The other end" }) to: string,
    @Arg("first", () => Int, { defaultValue: 5, description: "至多几条，1–20 / How many paths, 1 to 20" })
    first: number,
    @Arg("maxLength", () => Int, {
      defaultValue: 6,
      description: "每条至多几步，1–8 / How many links a path may have, 1 to 8",
    })
    maxLength: number,
    @Ctx() { store }: Context,
  ): Promise<SubgraphType> {
    inRange("first", first, 1, 20);
    inRange("maxLength", maxLength, 1, 8);
    return found(`${from}” / “${to}`, await paths(store(), from, to, { first, maxLength }));
  }

  @Query(() => SubgraphType, {
    description: "相邻节点及其间的关系 / The neighbours of a node and what relates them",
  })
  async neighbourhood(
    @Arg("id", () => ID, { description: "中心节点 / The node in the middle" }) id: string,
    @Arg("first", () => Int, {
      defaultValue: 50,
      description: "至多几个相邻节点，1–100 / How many neighbours, 1 to 100",
    })
    first: number,
    @Arg("types", () => [RelationshipTypeEnum], {
      nullable: true,
      description: "只看这些关系 / Only these types",
    })
    types: RelationshipType[] | undefined,
    @Ctx() { store }: Context,
  ): Promise<SubgraphType> {
    inRange("first", first, 1, 100);
    return found(id, await neighbourhood(store(), id, { first, types: types ?? [] }));
  }
}

function found(id: string, subgraph: Subgraph | null): SubgraphType {
  if (!subgraph) throw notFound(id);
  return toSubgraphObject(subgraph);
}
