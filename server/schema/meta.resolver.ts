import { Ctx, Query, Resolver } from "type-graphql";
import { statisticsOf } from "../../graph/index.ts";
import { version } from "../../package.json";
import type { Context } from "./context.ts";
import { MetaType, StatisticsType } from "./meta.type.ts";

@Resolver()
export class MetaResolver {
  @Query(() => MetaType, {
    description: "本服务与所载图的版本 / The revision of the graph and the version of the service",
  })
  async meta(@Ctx() { store, acceptsChanges, madeUp }: Context): Promise<MetaType> {
    const { revision, documents, complete, progress } = await store().state();
    const { engine } = store();
    return { revision, documents, complete, progress, version, engine, acceptsChanges, madeUp };
  }

  @Query(() => StatisticsType, {
    description: "节点与关系的个数 / How many nodes and relationships there are",
  })
  statistics(@Ctx() { store }: Context): Promise<StatisticsType> {
    return statisticsOf(store());
  }
}
