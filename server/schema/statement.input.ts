import { Field, Float, ID, InputType, Int } from "type-graphql";
import { both } from "./both.ts";
import {
  DecisionEnum,
  FindingStateEnum,
  MetadataFieldEnum,
  ReadingAsEnum,
  RoleEnum,
  StatementKindEnum,
} from "./enums.ts";

@InputType("StatementValueInput", {
  description: both({
    zh: "所陈述的值，按种类填写；AFFIRMATION 为空对象",
    en: "What is stated; the fields are those of the kind, none for AFFIRMATION",
  }),
})
export class StatementValueInput {
  @Field(() => DecisionEnum, {
    nullable: true,
    description: "DECISION：确认或否决 / DECISION: accept or reject",
  })
  decision?: string;

  @Field(() => ReadingAsEnum, {
    nullable: true,
    description: "READING：这些文字写明的是什么 / READING: what the words name",
  })
  as?: string;

  @Field(() => RoleEnum, {
    nullable: true,
    description: "READING 为 OWNER 时：责任角色 / READING as OWNER: the role",
  })
  role?: string;

  @Field(() => Int, {
    nullable: true,
    description: "READING：起始位置（UTF-16，含） / READING: where the words begin (UTF-16 units, inclusive)",
  })
  start?: number;

  @Field(() => Int, {
    nullable: true,
    description: "READING：结束位置（UTF-16，不含） / READING: where they end (UTF-16 units, exclusive)",
  })
  end?: number;

  @Field(() => MetadataFieldEnum, { nullable: true, description: "METADATA：哪一项 / METADATA: which field" })
  field?: string;

  @Field(() => [String], {
    nullable: true,
    description: both({
      zh: "METADATA：更正为；issuers 可有多个，没有则为空",
      en: "METADATA: what it is; several for issuers, null where there is none",
    }),
  })
  to?: readonly string[] | null;

  @Field(() => FindingStateEnum, {
    nullable: true,
    description: "FINDING_STATE：处理状态 / FINDING_STATE: what became of it",
  })
  state?: string;

  @Field(() => String, {
    nullable: true,
    description:
      "COMPLETION：完成日期；READING 为 DEADLINE 时：日期 / COMPLETION: the date; READING as DEADLINE, too",
  })
  date?: string;

  @Field(() => String, {
    nullable: true,
    description: "REPORTED_VALUE：期间，如 2024 或 2024-Q2 / REPORTED_VALUE: the period",
  })
  period?: string;

  @Field(() => Float, { nullable: true, description: "REPORTED_VALUE：数值 / REPORTED_VALUE: the number" })
  value?: number;
}

@InputType("StatementInput", { description: "人所陈述的一条 / What a person states" })
export class StatementInput {
  @Field(() => StatementKindEnum, { description: "种类 / The kind" })
  kind!: string;

  @Field(() => ID, { description: "所针对的节点或关系的编号 / The id of the node or relationship it is of" })
  subject!: string;

  @Field(() => String, {
    nullable: true,
    description: "所据原文文字 / The words of the document it speaks of",
  })
  quote?: string | null;

  @Field(() => StatementValueInput, { description: "值 / The value" })
  value!: StatementValueInput;

  @Field(() => String, {
    nullable: true,
    description: both({
      zh: "陈述人；令牌有名字时记下的是令牌的名字，所填不计",
      en: "Who states it; where the token has a name, that name is recorded and what is given here is not",
    }),
  })
  by?: string | null;

  @Field(() => String, { description: "理由 / Why" })
  why!: string;

  @Field(() => String, {
    nullable: true,
    description: "由何得知；COMPLETION 与 REPORTED_VALUE 必填 / Where it is known from",
  })
  source?: string | null;
}

/**
 * The line of the ledger that an input is. A field of one word is given as a list of one; what is not given is
 * left out, but for `to`, where null says that there is none.
 */
export function lineOf({ value, ...said }: StatementInput, by: string, at: string): unknown {
  const given = Object.entries(value).filter(
    ([field, item]) => item !== undefined && (item !== null || field === "to"),
  );
  const { to, ...others } = Object.fromEntries(given) as StatementValueInput;
  const single = value.field !== "issuers" && Array.isArray(to) && to.length === 1 ? to[0] : to;
  return { ...said, value: { ...others, ...(to === undefined ? {} : { to: single }) }, by, at };
}
