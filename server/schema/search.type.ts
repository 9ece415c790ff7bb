import { Field, Int, ObjectType } from "type-graphql";
import { NodeLabelEnum } from "./enums.ts";
import { NodeType, type NodeObject } from "./node.type.ts";
import { PageInfoType } from "./page-info.type.ts";

@ObjectType("Match", { simpleResolvers: true, description: "命中处 / Where a word was found" })
export class MatchType {
  @Field(() => String, { description: "所在属性 / The property" })
  field!: string;

  @Field(() => String, { description: "命中处前后的文字 / The words around it" })
  fragment!: string;

  @Field(() => Int, {
    description: "在 fragment 中的起始位置（含） / Where it begins in the fragment (inclusive)",
  })
  start!: number;

  @Field(() => Int, {
    description: "在 fragment 中的结束位置（不含） / Where it ends in the fragment (exclusive)",
  })
  end!: number;
}

@ObjectType("SearchEdge", { simpleResolvers: true, description: "一条检索结果 / A result of a search" })
export class SearchEdgeType {
  @Field(() => String, { description: "游标 / The cursor" })
  cursor!: string;

  @Field(() => NodeType, { description: "节点 / The node" })
  node!: NodeObject;

  @Field(() => [MatchType], { description: "每个检索词的首个命中处 / The first place of each word" })
  matches!: MatchType[];
}

@ObjectType("SearchFacet", {
  simpleResolvers: true,
  description: "某一种类的命中数 / How many of one kind were found",
})
export class SearchFacetType {
  @Field(() => NodeLabelEnum, { description: "种类 / The kind" })
  label!: string;

  @Field(() => Int, { description: "个数 / How many" })
  count!: number;

  @Field(() => Boolean, {
    description: "个数是否数尽；否则不止这么多 / Whether all were counted; else there are more",
  })
  isExact!: boolean;
}

@ObjectType("SearchConnection", { simpleResolvers: true, description: "检索结果 / The results of a search" })
export class SearchConnectionType {
  @Field(() => [SearchEdgeType], { description: "本页结果 / The results of this page" })
  edges!: SearchEdgeType[];

  @Field(() => [NodeType], { description: "本页的节点 / The nodes of this page" })
  nodes!: readonly NodeObject[];

  @Field(() => PageInfoType, { description: "分页信息 / About the page" })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: "总数 / How many in all" })
  totalCount!: number;

  @Field(() => Boolean, {
    description: "总数是否数尽；否则不止这么多 / Whether all were counted; else there are more than that",
  })
  totalCountIsExact!: boolean;

  @Field(() => [SearchFacetType], {
    description: "按种类计数，不受 kinds 限制 / Counts by kind, whatever `kinds` says",
  })
  facets!: SearchFacetType[];
}
