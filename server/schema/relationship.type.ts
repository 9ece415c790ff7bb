import { Field, ID, InterfaceType } from "type-graphql";
import {
  FACTS,
  statementsIn,
  ruleTextOf,
  type Caption,
  type Evidence,
  type GraphRelationship,
  type RelationshipFacts,
  type RelationshipType,
} from "../../graph/index.ts";
import { CaptionType } from "./caption.type.ts";
import { RelationshipTypeEnum } from "./enums.ts";
import { EvidenceType } from "./evidence.type.ts";
import { addFields } from "./fields.ts";
import { nameOfType } from "./relationship-names.ts";
import { StatementType, toStatementObject } from "./statement.type.ts";

/**
 * What resolvers hand on for a relationship: the facts of all types, and the properties of its own beside
 * them.
 */
export type RelationshipObject = RelationshipFacts & {
  readonly __typename: string;
  readonly type: RelationshipType;
  readonly statements: readonly StatementType[];
  readonly ruleText: Caption;
};

export function toRelationshipObject({ properties, ...facts }: GraphRelationship): RelationshipObject {
  const statements = statementsIn(facts.stated).map(toStatementObject);
  const __typename = nameOfType(facts.type);
  return { ...properties, ...facts, __typename, statements, ruleText: ruleTextOf(facts.rule) };
}

@InterfaceType("Relationship", {
  description: "关系；每条都有依据 / A relationship; each has its evidence",
  resolveType: (value: RelationshipObject) => value.__typename,
})
export abstract class RelationshipInterface {
  @Field(() => ID, { description: "编号 / The id" })
  id!: string;

  @Field(() => RelationshipTypeEnum, { description: "种类 / The type" })
  type!: RelationshipType;

  @Field(() => ID, { description: "起点节点 / The node it leads from" })
  source!: string;

  @Field(() => ID, { description: "终点节点 / The node it leads to" })
  target!: string;

  @Field(() => EvidenceType, { description: "依据 / What it rests on" })
  evidence!: Evidence;

  @Field(() => [StatementType], {
    description: "人对它的陈述，先后为序 / What people stated of it, in order",
  })
  statements!: readonly StatementType[];

  @Field(() => CaptionType, {
    description: "得出它的规则说了什么 / What the rule that made it claims, in words",
  })
  ruleText!: Caption;
}

addFields(RelationshipInterface, FACTS);
