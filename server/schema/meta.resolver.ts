import { Ctx, Query, Resolver } from "type-graphql";
import { stateOf, statisticsOf } from "../../graph/index.ts";
import { version } from "../../package.json";
import type { Context } from "./context.ts";
import { MetaType, StatisticsType } from "./meta.type.ts";

@Resolver()
export class MetaResolver {
  @Query(() => MetaType, {
    description: "本服务与所载图的版本 / The revision of the graph and the version of the service",
  })
  async meta(@Ctx() { store, acceptsChanges }: Context): Promise<MetaType> {
    return { ...(await stateOf(store())), version, engine: store().engine, acceptsChanges };
  }

  @Query(() => StatisticsType, {
    description: "节点与关系的个数 / How many nodes and relationships there are",
  })
  statistics(@Ctx() { store }: Context): Promise<StatisticsType> {
    return statisticsOf(store());
  }
}
