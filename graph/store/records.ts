import type {
  Evidence,
  GraphNode,
  GraphRelationship,
  Method,
  NodeLabel,
  Properties,
  RelationshipType,
  Value,
} from "../model.ts";
import type { Row } from "./store.ts";

/** A node as the write statements take it. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship as the write statements take it: everything but its ends is flattened into properties. */
export interface RelationshipRow {
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

export function toNodeRow(node: GraphNode): NodeRow {
  return { id: node.id, properties: { ...node.properties, id: node.id } };
}

/** A row of the columns `label` and `properties`. */
export function nodeFrom(row: Row): GraphNode {
  const { id, ...properties } = row.properties as Record<string, Value>;
  return { id: String(id), label: row.label as NodeLabel, properties: present(properties) };
}

/** The type's own properties are kept apart from the common ones by this mark, since both may be called alike. */
const OWN = "own_";

export function toRelationshipRow(relationship: GraphRelationship): RelationshipRow {
  const { id, method, rule, confidence, evidence, source, target, properties } = relationship;
  const own = Object.fromEntries(Object.entries(properties).map(([key, value]) => [OWN + key, value]));
  return { source, target, properties: { ...own, id, method, rule, confidence, ...flat(evidence) } };
}

/** A row of the columns `type`, `source`, `target` and `properties`. */
export function relationshipFrom(row: Row): GraphRelationship {
  const all = present(row.properties as Record<string, Value>);
  const own = Object.entries(all).filter(([key]) => key.startsWith(OWN));
  return {
    id: String(all.id),
    type: row.type as RelationshipType,
    source: String(row.source),
    target: String(row.target),
    method: all.method as Method,
    rule: String(all.rule),
    confidence: Number(all.confidence),
    evidence: evidenceFrom(all),
    properties: Object.fromEntries(own.map(([key, value]) => [key.slice(OWN.length), value])),
  };
}

function flat(evidence: Evidence): Properties {
  if (evidence.kind === "REFERENCE") {
    const { kind, ...reference } = evidence;
    return { evidenceKind: kind, ...reference };
  }
  const { kind, unit, ...quotation } = evidence;
  return { evidenceKind: kind, ...quotation, ...(unit === null ? {} : { unit }) };
}

function evidenceFrom(all: Readonly<Record<string, Value>>): Evidence {
  if (all.evidenceKind === "REFERENCE") {
    return {
      kind: "REFERENCE",
      statement: String(all.statement),
      publisher: String(all.publisher),
      url: String(all.url),
      date: String(all.date),
    };
  }
  const unit = all.unit === undefined ? null : String(all.unit);
  return {
    kind: "QUOTATION",
    policy: String(all.policy),
    unit,
    quote: String(all.quote),
    start: Number(all.start),
    end: Number(all.end),
    line: Number(all.line),
  };
}

/** Without what has no value: one engine leaves it out, the other answers null. */
function present(properties: Readonly<Record<string, Value | null | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined,
    ),
  );
}
