import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Statement } from "../../graph/index.ts";
import { both } from "./both.ts";
import {
  DecisionEnum,
  FindingStateEnum,
  MetadataFieldEnum,
  ReadingAsEnum,
  RoleEnum,
  StatementKindEnum,
} from "./enums.ts";
import { PageInfoType } from "./page-info.type.ts";

@ObjectType("StatementValue", {
  simpleResolvers: true,
  description: "所陈述的值；只有该种类的字段有值 / What is stated; the fields of the kind have values",
})
export class StatementValueType {
  @Field(() => DecisionEnum, { nullable: true, description: "确认或否决 / Accepted or rejected" })
  decision?: string;

  @Field(() => ReadingAsEnum, { nullable: true, description: "文字写明的是什么 / What the words name" })
  as?: string;

  @Field(() => RoleEnum, { nullable: true, description: "责任角色 / The role" })
  role?: string;

  @Field(() => Int, {
    nullable: true,
    description: "陈述时的起始位置 / Where the words began when it was stated",
  })
  start?: number;

  @Field(() => Int, { nullable: true, description: "陈述时的结束位置 / Where they ended" })
  end?: number;

  @Field(() => MetadataFieldEnum, { nullable: true, description: "更正的项 / The field that is corrected" })
  field?: string;

  @Field(() => [String], { nullable: true, description: "更正为 / What it is" })
  to?: readonly string[] | null;

  @Field(() => FindingStateEnum, { nullable: true, description: "处理状态 / What became of it" })
  state?: string;

  @Field(() => String, { nullable: true, description: "日期 / The date" })
  date?: string;

  @Field(() => String, { nullable: true, description: "期间 / The period" })
  period?: string;

  @Field(() => Float, { nullable: true, description: "数值 / The number" })
  value?: number;
}

@ObjectType("Statement", {
  simpleResolvers: true,
  description: both({
    zh: "人所陈述的一条：由谁、何时、为何；与原文所写从不混同",
    en: "What a person stated: who, when and why; never mixed with what the text says",
  }),
})
export class StatementType {
  @Field(() => ID, { description: "编号，可据以撤回 / The id, by which it is undone" })
  id!: string;

  @Field(() => StatementKindEnum, { description: "种类 / The kind" })
  kind!: string;

  @Field(() => ID, { description: "所针对的节点或关系 / The node or relationship it is of" })
  subject!: string;

  @Field(() => String, { nullable: true, description: "所据原文文字 / The words it speaks of" })
  quote!: string | null;

  @Field(() => StatementValueType, { description: "值 / The value" })
  value!: StatementValueType;

  @Field(() => String, { description: "陈述人 / Who stated it" })
  by!: string;

  @Field(() => String, { description: "时间（ISO） / When (ISO)" })
  at!: string;

  @Field(() => String, { description: "理由 / Why" })
  why!: string;

  @Field(() => String, { nullable: true, description: "由何得知 / Where it is known from" })
  source!: string | null;
}

@ObjectType("Undo", { simpleResolvers: true, description: "撤回 / How a statement was taken back" })
export class UndoType {
  @Field(() => String, { description: "撤回人 / Who took it back" })
  by!: string;

  @Field(() => String, { description: "时间（ISO） / When (ISO)" })
  at!: string;

  @Field(() => String, { description: "理由 / Why" })
  why!: string;
}

@ObjectType("StatementEdge", {
  simpleResolvers: true,
  description: "台账中的一条 / A statement in the ledger",
})
export class StatementEdgeType {
  @Field(() => String, { description: "游标 / The cursor" })
  cursor!: string;

  @Field(() => StatementType, { description: "陈述 / The statement" })
  node!: StatementType;

  @Field(() => Boolean, {
    description: "是否仍对应图中的内容 / Whether it is still of something in the graph",
  })
  matched!: boolean;

  @Field(() => UndoType, {
    nullable: true,
    description: "撤回；未撤回为空 / How it was taken back; else null",
  })
  undone!: UndoType | null;
}

@ObjectType("StatementConnection", { simpleResolvers: true, description: "人所陈述的 / What people stated" })
export class StatementConnectionType {
  @Field(() => [StatementEdgeType], {
    description: "本页各条，附其状态 / Those of this page, with their state",
  })
  edges!: StatementEdgeType[];

  @Field(() => [StatementType], { description: "本页各条 / Those of this page" })
  nodes!: StatementType[];

  @Field(() => PageInfoType, { description: "分页信息 / About the page" })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: "总数 / How many in all" })
  totalCount!: number;
}

@ObjectType("StatementOutcome", {
  simpleResolvers: true,
  description: "陈述或撤回的结果 / What stating or undoing came to",
})
export class StatementOutcomeType {
  @Field(() => ID, { description: "陈述的编号 / The id of the statement" })
  id!: string;

  @Field(() => StatementType, {
    nullable: true,
    description: "所记录的陈述；撤回时为空 / The statement as recorded; null when one was undone",
  })
  statement!: StatementType | null;

  @Field(() => String, { description: "重建后图的版本 / The revision of the graph with it" })
  revision!: string;
}

/** A statement as the API hands it on: a single text of `to` is a list of one. */
export function toStatementObject({ value, ...said }: Statement): StatementType {
  const { to, ...others } = value as StatementValueType & { readonly to?: string | readonly string[] | null };
  const list = typeof to === "string" ? [to] : to;
  return { ...said, value: list === undefined ? others : { ...others, to: list } };
}
