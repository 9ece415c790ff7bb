import { Field, Int, ObjectType } from "type-graphql";
import { both } from "./both.ts";
import { MethodEnum, NodeLabelEnum, RelationshipTypeEnum } from "./enums.ts";

@ObjectType("LabelCount", { simpleResolvers: true, description: "某种节点的个数 / How many nodes of a kind" })
export class LabelCountType {
  @Field(() => NodeLabelEnum, { description: "种类 / The kind" })
  label!: string;

  @Field(() => Int, { description: "个数 / How many" })
  count!: number;
}

@ObjectType("TypeCount", {
  simpleResolvers: true,
  description: "某种关系的条数 / How many relationships of a type",
})
export class TypeCountType {
  @Field(() => RelationshipTypeEnum, { description: "种类 / The type" })
  type!: string;

  @Field(() => Int, { description: "条数 / How many" })
  count!: number;
}

@ObjectType("MethodCount", {
  simpleResolvers: true,
  description: "某种得来方式的关系条数 / How many relationships were got in one way",
})
export class MethodCountType {
  @Field(() => MethodEnum, { description: "得来方式 / How they were got" })
  method!: string;

  @Field(() => Int, { description: "条数 / How many" })
  count!: number;
}

@ObjectType("Statistics", { simpleResolvers: true, description: "图的规模 / How large the graph is" })
export class StatisticsType {
  @Field(() => [LabelCountType], { description: "节点 / Nodes" })
  nodes!: LabelCountType[];

  @Field(() => [TypeCountType], { description: "关系 / Relationships" })
  relationships!: TypeCountType[];

  @Field(() => [MethodCountType], { description: "关系，按得来方式 / Relationships by how they were got" })
  methods!: MethodCountType[];
}

@ObjectType("LoadProgress", { simpleResolvers: true, description: "载入的进度 / How far a load is" })
export class LoadProgressType {
  @Field(() => Int, { description: "已载入的文件数 / Documents that are loaded" })
  done!: number;

  @Field(() => Int, { description: "共有几份 / Documents in all" })
  of!: number;
}

@ObjectType("Meta", {
  simpleResolvers: true,
  description: "本服务与所载图 / About this service and its graph",
})
export class MetaType {
  @Field(() => String, {
    nullable: true,
    description: both({
      zh: "图的版本：内容的散列，文件相同则相同",
      en: "The graph's revision: a hash of its content; equal documents, equal revision",
    }),
  })
  revision?: string | null;

  @Field(() => String, { description: "服务版本 / The version of the service" })
  version!: string;

  @Field(() => String, { description: "图库引擎：embedded 或 neo4j / The engine of the store" })
  engine!: string;

  @Field(() => Int, { description: "收录原文的文件数 / How many documents are held" })
  documents!: number;

  @Field(() => Boolean, {
    description: both({
      zh: "是否接受修改（凭管理令牌）：服务器设了 ADMIN_TOKEN",
      en: "Whether the service takes changes from one who has the admin token: ADMIN_TOKEN is set",
    }),
  })
  acceptsChanges!: boolean;

  @Field(() => Boolean, {
    description: both({
      zh: "图是否完整：首次载入或重建期间为假，此时的回答只及已载入的部分",
      en: "Whether the graph is whole: false during a first load or a rebuild; answers are then of what is there already",
    }),
  })
  complete!: boolean;

  @Field(() => LoadProgressType, {
    nullable: true,
    description: "载入的进度；完整时为空 / How far a load is; null when the graph is whole",
  })
  progress!: LoadProgressType | null;

  @Field(() => Boolean, {
    description: both({
      zh: "是否为虚构示例数据：每个页面与导出文件均有标明",
      en: "Whether the data is a made-up example: every screen and every export says so",
    }),
  })
  madeUp!: boolean;
}
