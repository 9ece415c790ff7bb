import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { GraphRelationship, Subgraph } from "../../graph/index.ts";
import {
  ChainDirectionEnum,
  EvidenceKindEnum,
  MethodEnum,
  ModalityEnum,
  RelationshipTypeEnum,
  ReviewStateEnum,
  RoleEnum,
} from "./enums.ts";
import { NodeType, toObject } from "./node.type.ts";

@ObjectType("Evidence", {
  simpleResolvers: true,
  description:
    "依据：原文引用，或公开报道 / What a relationship rests on: words of a document, or a published statement",
})
export class EvidenceType {
  @Field(() => EvidenceKindEnum, { description: "种类 / The kind" })
  kind!: string;

  @Field(() => ID, { nullable: true, description: "所引文件 / The document quoted" })
  policy?: string;

  @Field(() => ID, {
    nullable: true,
    description: "所在条款；首页文字为空 / The provision the words stand in; null on the cover",
  })
  unit?: string;

  @Field(() => String, {
    nullable: true,
    description:
      "原文文字，等于 source.text 的 [start,end) / The words: the slice of the source at [start, end)",
  })
  quote?: string;

  @Field(() => Int, {
    nullable: true,
    description: "起始位置（UTF-16，含） / Where they begin (UTF-16 units, inclusive)",
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description: "结束位置（UTF-16，不含） / Where they end (UTF-16 units, exclusive)",
  })
  end?: number;

  @Field(() => Int, { nullable: true, description: "行，自 1 计 / The line, from 1" })
  line?: number;

  @Field(() => String, {
    nullable: true,
    description: "公开报道所述（非原文引用） / What a page states (not a quotation)",
  })
  statement?: string;

  @Field(() => String, { nullable: true, description: "发布者 / Who published it" })
  publisher?: string;

  @Field(() => String, { nullable: true, description: "网址 / The address of the page" })
  url?: string;

  @Field(() => String, { nullable: true, description: "发布日期（ISO） / The date of the page (ISO)" })
  date?: string;
}

@ObjectType("Relationship", {
  simpleResolvers: true,
  description: "关系；每条都有依据 / A relationship; each has its evidence",
})
export class RelationshipObjectType {
  @Field(() => ID, { description: "编号 / The id" })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: "种类 / The type" })
  type!: string;

  @Field(() => ID, { description: "起点节点 / The node it leads from" })
  source!: string;

  @Field(() => ID, { description: "终点节点 / The node it leads to" })
  target!: string;

  @Field(() => MethodEnum, { description: "由何得来 / How it was got" })
  method!: string;

  @Field(() => String, { description: "得出它的规则 / The rule that made it" })
  rule!: string;

  @Field(() => Float, { description: "置信度，0 到 1 / Confidence, 0 to 1" })
  confidence!: number;

  @Field(() => EvidenceType, { description: "依据 / What it rests on" })
  evidence!: EvidenceType;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "责任角色（仅 ASSIGNED_TO） / The role (ASSIGNED_TO only)",
  })
  role?: string;

  @Field(() => String, {
    nullable: true,
    description: "名称的原文写法（仅 ASSIGNED_TO） / The name as printed (ASSIGNED_TO only)",
  })
  printed?: string;

  @Field(() => String, {
    nullable: true,
    description: "更正误印或简称所用的规则 / The rule that repaired a misprint or short form",
  })
  repair?: string;

  @Field(() => Int, {
    nullable: true,
    description: "整句起始位置（UTF-16，含） / Where the whole phrase begins (UTF-16 units, inclusive)",
  })
  phraseStart?: number;

  @Field(() => Int, {
    nullable: true,
    description: "整句结束位置（UTF-16，不含） / Where the whole phrase ends (UTF-16 units, exclusive)",
  })
  phraseEnd?: number;

  @Field(() => String, {
    nullable: true,
    description:
      "正文与附件比对结论：SAME 或 EDITED（仅 RESTATES） / Verdict of body against annex (RESTATES only)",
  })
  verdict?: string;

  @Field(() => [String], {
    nullable: true,
    description: "何处不同：TITLE BUREAUS BUREAU_ORDER TEXT（仅 RESTATES） / What differs (RESTATES only)",
  })
  difference?: string[];

  @Field(() => [String], {
    nullable: true,
    description:
      "附件有而正文无的字句（仅任务的 RESTATES） / Words of the annex that the body lacks (RESTATES of a task only)",
  })
  removed?: string[];

  @Field(() => [String], {
    nullable: true,
    description:
      "正文有而附件无的字句（仅任务的 RESTATES） / Words of the body that the annex lacks (RESTATES of a task only)",
  })
  inserted?: string[];

  @Field(() => Float, {
    nullable: true,
    description: "相似度，0 到 1（仅 INFERRED） / Likeness, 0 to 1 (INFERRED only)",
  })
  score?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "在同一指标的候选中的名次（仅 DELIVERS） / Rank among the candidates of one indicator (DELIVERS only)",
  })
  rank?: number;

  @Field(() => [String], {
    nullable: true,
    description: "相似度所依据的共同字句 / The shared words that the likeness rests on",
  })
  phrases?: string[];

  @Field(() => String, {
    nullable: true,
    description:
      "承接关系：VERBATIM ADAPTED KEPT TIGHTENED LOOSENED（仅 ALIGNS_WITH） / What became of the upper one (ALIGNS_WITH only)",
  })
  relation?: string;

  @Field(() => String, {
    nullable: true,
    description: "本级目标值（仅指标的 ALIGNS_WITH） / The local value (ALIGNS_WITH of indicators only)",
  })
  localValue?: string;

  @Field(() => String, {
    nullable: true,
    description: "上级目标值（仅指标的 ALIGNS_WITH） / The upper value (ALIGNS_WITH of indicators only)",
  })
  upperValue?: string;

  @Field(() => String, {
    nullable: true,
    description: "写明建设、依托或纳入的词 / The word that says builds, relies on or feeds into",
  })
  trigger?: string;

  @Field(() => String, {
    nullable: true,
    description:
      "前置依赖所经的平台或机制（仅 DEPENDS_ON） / What the dependency runs through (DEPENDS_ON only)",
  })
  resource?: string;

  @Field(() => String, {
    nullable: true,
    description: "共同的职能名（仅 COUNTERPART_OF） / The function of both names (COUNTERPART_OF only)",
  })
  function?: string;

  @Field(() => ModalityEnum, {
    nullable: true,
    description: "条款所用语气（仅 DELIVERS） / How binding the words of the provision are (DELIVERS only)",
  })
  modality?: string;

  @Field(() => ReviewStateEnum, {
    nullable: true,
    description: "人工审核：未审为空 / Review by a person; null when there was none",
  })
  review?: string;

  @Field(() => String, { nullable: true, description: "审核人 / Who reviewed it" })
  reviewedBy?: string;

  @Field(() => String, { nullable: true, description: "审核时间（ISO） / When (ISO)" })
  reviewedAt?: string;

  @Field(() => String, { nullable: true, description: "审核理由 / Why" })
  reviewWhy?: string;
}

@ObjectType("HiddenNeighbours", {
  simpleResolvers: true,
  description: "未显示的相邻节点数 / How many neighbours are not shown",
})
export class HiddenNeighboursType {
  @Field(() => ID, { description: "所在节点 / The node they hang on" })
  node!: string;

  @Field(() => ChainDirectionEnum, { description: "方向 / The way they lie" })
  direction!: string;

  @Field(() => Int, { description: "个数 / How many" })
  count!: number;
}

@ObjectType("Subgraph", {
  simpleResolvers: true,
  description:
    "封闭的子图：每条关系的两端都在其中 / A closed part of the graph: both ends of every relationship are in it",
})
export class SubgraphType {
  @Field(() => ID, { description: "所问的节点 / The node asked for" })
  root!: string;

  @Field(() => [NodeType], { description: "节点，按种类与文件次序 / Nodes by kind and document order" })
  nodes!: NodeType[];

  @Field(() => [RelationshipObjectType], { description: "关系 / Relationships" })
  relationships!: RelationshipObjectType[];

  @Field(() => Boolean, { description: "是否因上限而有省略 / Whether a limit left something out" })
  truncated!: boolean;

  @Field(() => [HiddenNeighboursType], { description: "省略在何处 / Where something was left out" })
  hidden!: HiddenNeighboursType[];
}

/** A subgraph as the types above read it. */
export function toSubgraphObject(subgraph: Subgraph): SubgraphType {
  return {
    ...subgraph,
    nodes: subgraph.nodes.map(toObject),
    relationships: subgraph.relationships.map(toRelationshipObject),
  } as unknown as SubgraphType;
}

export function toRelationshipObject({ properties, ...relationship }: GraphRelationship): unknown {
  return { ...properties, ...relationship };
}
