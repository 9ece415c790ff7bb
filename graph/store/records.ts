import {
  FACTS,
  faultIn,
  LABELS,
  NODE_LABELS,
  QUOTATION,
  REFERENCE,
  RELATIONSHIP_TYPES,
  TYPES,
  type Evidence,
  type GraphNode,
  type GraphRelationship,
  type Properties,
  type RelationshipFacts,
  type Value,
  type Values,
  type ValuesOf,
} from "../model/index.ts";
import { RecordError } from "./errors.ts";
import type { Row } from "./store.ts";

/** A node as the write statements take it. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Values;
}

/** A relationship as the write statements take it: everything but its ends is flattened into properties. */
export interface RelationshipRow {
  readonly source: string;
  readonly target: string;
  readonly properties: Values;
}

export function toNodeRow(node: GraphNode): NodeRow {
  return { id: node.id, properties: { ...node.properties, id: node.id } };
}

/**
 * A row of the columns `label` and `properties`. Throws a `RecordError` when the model does not allow what it
 * holds.
 */
export function nodeFrom(row: Row): GraphNode {
  const { id: stored, ...values } = present(row.properties);
  const id = String(stored);
  const label = known("", id, "label", LABELS, row.label);
  const properties = checked(label, id, NODE_LABELS[label].properties, values);
  // The properties are those of this very label, which a union cannot say.
  return { id, label, properties } as GraphNode;
}

/**
 * The type's own properties are kept apart from the common ones by this mark, since both may be called alike.
 */
export const OWN = "own_";

export function toRelationshipRow(relationship: GraphRelationship): RelationshipRow {
  const { id, formerId, method, rule, confidence, stated, evidence, source, target, properties } =
    relationship;
  const own = Object.fromEntries(Object.entries(properties).map(([key, value]) => [OWN + key, value]));
  const facts = { id, ...withoutAbsent({ formerId, stated }), method, rule, confidence };
  return { source, target, properties: { ...own, ...facts, ...flat(evidence) } };
}

/**
 * A row of the columns `type`, `source`, `target` and `properties`. Throws a `RecordError` when the model
 * does not allow what it holds.
 */
export function relationshipFrom(row: Row): GraphRelationship {
  const { id: stored, ...all } = present(row.properties);
  const id = String(stored);
  const [own, common]: [Record<string, Value>, Record<string, Value>] = [{}, {}];
  for (const [key, value] of Object.entries(all))
    if (key.startsWith(OWN)) own[key.slice(OWN.length)] = value;
    else common[key] = value;
  const type = known("", id, "type", TYPES, row.type);
  const properties = checked(type, id, RELATIONSHIP_TYPES[type].properties, own);
  const ends = { source: String(row.source), target: String(row.target) };
  // The properties are those of this very type, which a union cannot say.
  return { id, type, ...ends, ...factsFrom(type, id, common), properties } as GraphRelationship;
}

function flat(evidence: Evidence): Values {
  if (evidence.kind === "REFERENCE") {
    const { kind, ...reference } = evidence;
    return { evidenceKind: kind, ...reference };
  }
  const { kind, unit, ...quotation } = evidence;
  return { evidenceKind: kind, ...quotation, ...(unit === null ? {} : { unit }) };
}

const QUOTED = { ...FACTS, ...QUOTATION } as const;
const REPORTED = { ...FACTS, ...REFERENCE } as const;

type Facts = Pick<RelationshipFacts, "formerId" | "method" | "rule" | "confidence" | "stated" | "evidence">;

function factsFrom(type: string, id: string, { evidenceKind, ...values }: Values): Facts {
  const kind = known(type, id, "evidenceKind", ["QUOTATION", "REFERENCE"], evidenceKind);
  if (kind === "REFERENCE") {
    const { formerId, stated, method, rule, confidence, ...reference } = checked(type, id, REPORTED, values);
    const optional = withoutAbsent({ formerId, stated });
    return { ...optional, method, rule, confidence, evidence: { kind, ...reference } };
  }
  const { formerId, stated, method, rule, confidence, ...words } = checked(type, id, QUOTED, values);
  const { unit = null, ...quotation } = words;
  const optional = withoutAbsent({ formerId, stated });
  return { ...optional, method, rule, confidence, evidence: { kind, unit, ...quotation } };
}

/** A fact without value is absent, never undefined. */
function withoutAbsent({ formerId, stated }: Pick<RelationshipFacts, "formerId" | "stated">) {
  return { ...(formerId === undefined ? {} : { formerId }), ...(stated === undefined ? {} : { stated }) };
}

/** The values with their types, now that they are known to have them. */
function checked<Kind extends Properties>(
  name: string,
  id: string,
  kind: Kind,
  values: Values,
): ValuesOf<Kind> {
  const fault = faultIn(kind, values);
  if (fault) throw new RecordError(name, id, fault);
  return values as ValuesOf<Kind>;
}

/** One of the words, or a `RecordError`. */
function known<const Word extends string>(
  name: string,
  id: string,
  property: string,
  words: readonly Word[],
  word: unknown,
): Word {
  const found = words.find((each) => each === word);
  if (found === undefined)
    throw new RecordError(name, id, {
      property,
      zh: `不认识 ${String(word)}`,
      en: `cannot be ${String(word)}`,
    });
  return found;
}

/** Without what has no value: one engine leaves it out, the other answers null. */
function present(properties: unknown): Record<string, Value> {
  const found: Record<string, Value> = {};
  for (const [key, value] of Object.entries(properties as Record<string, Value | null | undefined>))
    if (value !== null && value !== undefined) found[key] = value;
  return found;
}
