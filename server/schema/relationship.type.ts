import { Field, ID, ObjectType } from "type-graphql";
import {
  FACTS,
  RELATIONSHIP_TYPES,
  statementsIn,
  ruleTextOf,
  type Caption,
  type Evidence,
  type GraphRelationship,
  type Properties,
  type Property,
  type RelationshipFacts,
  type RelationshipKind,
  type RelationshipType,
} from "../../graph/index.ts";
import { CaptionType } from "./caption.type.ts";
import { RelationshipTypeEnum } from "./enums.ts";
import { EvidenceType } from "./evidence.type.ts";
import { addFields } from "./fields.ts";
import { StatementType, toStatementObject } from "./statement.type.ts";

/**
 * What resolvers hand on for a relationship: the facts of all types, and the properties of its own beside
 * them.
 */
export type RelationshipObject = RelationshipFacts & {
  readonly type: RelationshipType;
  readonly statements: readonly StatementType[];
  readonly ruleText: Caption;
};

export function toRelationshipObject({ properties, ...facts }: GraphRelationship): RelationshipObject {
  const statements = statementsIn(facts.stated).map(toStatementObject);
  return { ...properties, ...facts, statements, ruleText: ruleTextOf(facts.rule) };
}

@ObjectType("Relationship", {
  simpleResolvers: true,
  description: "关系；每条都有依据 / A relationship; each has its evidence",
})
export class RelationshipObjectType {
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

addFields(RelationshipObjectType, FACTS);
addFields(RelationshipObjectType, propertiesOfAll(Object.values(RELATIONSHIP_TYPES)), true);

/**
 * The properties of all types together. Throws a `TypeError` when two types mean different things by one
 * name.
 */
function propertiesOfAll(kinds: readonly RelationshipKind[]): Properties {
  const all = new Map<string, Property>();
  for (const [name, property] of kinds.flatMap(({ properties }) => Object.entries(properties))) {
    const { kind, zh, en } = all.get(name) ?? property;
    if (kind !== property.kind || zh !== property.zh || en !== property.en)
      throw new TypeError(`model: two relationship types declare ${name} otherwise; share one definition`);
    all.set(name, property);
  }
  return Object.fromEntries(all);
}
