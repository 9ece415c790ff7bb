import { Field, ID, Int, ObjectType } from "type-graphql";
import { PLACE_BY, type PlaceBy } from "../../graph/index.ts";
import { both } from "./both.ts";
import {
  apiTypeOf,
  ChangeKindEnum,
  DiagnosticSeverityEnum,
  ImportResultEnum,
  MethodEnum,
  NodeLabelEnum,
  PolicyLevelEnum,
  PolicyStageEnum,
  RelationshipTypeEnum,
} from "./enums.ts";
import { ReadingType } from "./reading.type.ts";

const PlaceByEnum = apiTypeOf(PLACE_BY);

@ObjectType("ImportedPolicy", {
  simpleResolvers: true,
  description: "从封面读到的 / What was read from the cover",
})
export class ImportedPolicyType {
  @Field(() => ID, { description: "政策编号 / The id of the policy" })
  id!: string;

  @Field(() => String, { description: "题名；没有读到为空串 / The title; empty when none was found" })
  title!: string;

  @Field(() => String, { nullable: true, description: "发文字号 / The document number" })
  docNumber!: string | null;

  @Field(() => PolicyLevelEnum, { nullable: true, description: "层级 / The level" })
  level!: string | null;

  @Field(() => PolicyStageEnum, { nullable: true, description: "阶段 / The stage" })
  stage!: string | null;

  @Field(() => [String], { description: "发文机关 / Those who issued it" })
  issuers!: readonly string[];

  @Field(() => String, { nullable: true, description: "成文日期（ISO） / The date it was made (ISO)" })
  issuedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "所属地区，自省而下；不能判定为空 / The place it governs; null when nothing tells",
  })
  place!: string | null;

  @Field(() => PlaceByEnum, {
    nullable: true,
    description: "所属地区由何得知 / How its place is known",
  })
  placeBy!: PlaceBy | null;

  @Field(() => String, {
    nullable: true,
    description: "据以判定所属地区的文字 / The words that tell its place",
  })
  placeWords!: string | null;
}

@ObjectType("ImportDiagnostic", {
  simpleResolvers: true,
  description: "读取时的诊断 / What was noted while reading",
})
export class ImportDiagnosticType {
  @Field(() => String, { description: "代码，如 NO_TITLE / The code" })
  code!: string;

  @Field(() => DiagnosticSeverityEnum, { description: "轻重 / How grave it is" })
  severity!: string;

  @Field(() => String, { description: "说明（中文） / The message in Chinese" })
  message!: string;

  @Field(() => String, { description: "说明（英文） / The message in English" })
  messageEn!: string;

  @Field(() => Int, { description: "行号，从 1 起 / The line, from 1" })
  line!: number;
}

@ObjectType("ImportCounts", { simpleResolvers: true, description: "读到了多少 / How much was read" })
export class ImportCountsType {
  @Field(() => Int, { description: "章节 / Sections" })
  sections!: number;

  @Field(() => Int, { description: "措施 / Measures" })
  measures!: number;

  @Field(() => Int, { description: "任务 / Tasks" })
  tasks!: number;

  @Field(() => Int, { description: "被赋予责任的单位 / Bodies that are charged with something" })
  bureaus!: number;

  @Field(() => Int, { description: "责任分工，一个名称一条 / Assignments, one a name" })
  assignments!: number;

  @Field(() => Int, { description: "指标 / Indicators" })
  indicators!: number;

  @Field(() => Int, { description: "正文中的量化目标 / Quantities in prose" })
  targets!: number;

  @Field(() => Int, { description: "时限 / Deadlines" })
  deadlines!: number;

  @Field(() => Int, { description: "引用 / Citations" })
  citations!: number;

  @Field(() => Int, { description: "文件自带的表格 / Tables that the file has as tables" })
  tables!: number;

  @Field(() => Int, { description: "其中读出了内容的 / Those of them from which something was read" })
  tablesRead!: number;
}

@ObjectType("NodeChange", { simpleResolvers: true, description: "一个节点的变化 / A change of a node" })
export class NodeChangeType {
  @Field(() => ChangeKindEnum, { description: "变化 / The change" })
  change!: string;

  @Field(() => ID, { description: "节点编号 / The id of the node" })
  id!: string;

  @Field(() => NodeLabelEnum, { description: "种类 / The kind" })
  label!: string;

  @Field(() => String, { description: "名称 / What it is called" })
  name!: string;
}

@ObjectType("RelationshipChange", {
  simpleResolvers: true,
  description: "一条关系的变化 / A change of a relationship",
})
export class RelationshipChangeType {
  @Field(() => ChangeKindEnum, { description: "变化 / The change" })
  change!: string;

  @Field(() => ID, { description: "关系编号 / The id of the relationship" })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: "种类 / The type" })
  type!: string;

  @Field(() => MethodEnum, { description: "得来方式 / How it was got" })
  method!: string;

  @Field(() => String, { description: "起点的名称 / What its source is called" })
  source!: string;

  @Field(() => String, { description: "终点的名称 / What its target is called" })
  target!: string;
}

@ObjectType("NodeChanges", {
  simpleResolvers: true,
  description: "节点的变化；仅位置移动不算 / Changes of nodes; words that only moved are none",
})
export class NodeChangesType {
  @Field(() => Int, { description: "移除的个数 / How many are removed" })
  removed!: number;

  @Field(() => Int, { description: "改变的个数 / How many are changed" })
  changed!: number;

  @Field(() => Int, { description: "新增的个数 / How many are added" })
  added!: number;

  @Field(() => [NodeChangeType], {
    description:
      "列出的，每种至多 listed 个，移除在前 / Those listed, at most `listed` of each kind, removed first",
  })
  items!: NodeChangeType[];
}

@ObjectType("RelationshipChanges", {
  simpleResolvers: true,
  description: "关系的变化；仅位置移动不算 / Changes of relationships; words that only moved are none",
})
export class RelationshipChangesType {
  @Field(() => Int, { description: "移除的条数 / How many are removed" })
  removed!: number;

  @Field(() => Int, { description: "改变的条数 / How many are changed" })
  changed!: number;

  @Field(() => Int, { description: "新增的条数 / How many are added" })
  added!: number;

  @Field(() => [RelationshipChangeType], {
    description:
      "列出的，每种至多 listed 条，移除在前 / Those listed, at most `listed` of each kind, removed first",
  })
  items!: RelationshipChangeType[];
}

@ObjectType("ImportOutcome", {
  simpleResolvers: true,
  description: "导入（或试读）一份文件的结果 / What importing a document comes to, or would",
})
export class ImportOutcomeType {
  @Field(() => ImportResultEnum, { description: "结果 / The result" })
  result!: string;

  @Field(() => Boolean, { description: "是否只是试读，未写入 / Whether nothing was written" })
  dryRun!: boolean;

  @Field(() => String, { description: "导入后图的版本 / The revision of the graph with it" })
  revision!: string;

  @Field(() => String, { description: "按何种格式读取 / The format it was read as" })
  format!: string;

  @Field(() => ImportedPolicyType, { description: "政策 / The policy" })
  policy!: ImportedPolicyType;

  @Field(() => String, {
    nullable: true,
    description: both({
      zh: "所替换的同一政策原文的文件名；不替换为空",
      en: "The file name of the held text of the same policy that it replaces; null when it replaces none",
    }),
  })
  replaces!: string | null;

  @Field(() => ImportCountsType, { description: "读到了多少 / How much was read" })
  counts!: ImportCountsType;

  @Field(() => ReadingType, { description: "没有读出什么 / What was not read" })
  reading!: ReadingType;

  @Field(() => [ImportDiagnosticType], { description: "诊断，重者在前 / Diagnostics, gravest first" })
  diagnostics!: ImportDiagnosticType[];

  @Field(() => NodeChangesType, { description: "节点的变化 / Changes of nodes" })
  nodes!: NodeChangesType;

  @Field(() => RelationshipChangesType, { description: "关系的变化 / Changes of relationships" })
  relationships!: RelationshipChangesType;
}
