import { createHash } from "node:crypto";
import {
  RELATIONSHIP_TYPES,
  type Evidence,
  type GraphNode,
  type GraphRelationship,
  type Method,
  type Properties,
  type Quotation,
  type Reference,
  type RelationshipType,
} from "../model.ts";
import type { RuleId, RuleOf } from "./rules.ts";

declare const brand: unique symbol;

/** What a relationship rests on. Only the functions below make one, and each demands evidence. */
export interface Basis {
  readonly [brand]: true;
  readonly method: Method;
  readonly rule: RuleId;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** The text says it, in these words. */
export function says(rule: RuleOf<"EXPLICIT">, quotation: Quotation): Basis {
  return basis("EXPLICIT", rule, 1, quotation);
}

/** A rule forces it, given these words. Confidence stays 1: the rule either holds or it does not. */
export function follows(rule: RuleOf<"DERIVED">, evidence: Quotation): Basis {
  return basis("DERIVED", rule, 1, evidence);
}

/** A score suggests it; `confidence` is from 0 to 1, and the words are those that the score rests on. */
export function suggests(rule: RuleOf<"INFERRED">, evidence: Evidence, confidence: number): Basis {
  return basis("INFERRED", rule, confidence, evidence);
}

/** A published page states it of a document that is not held. */
export function isReported(rule: "reference/curated", reference: Reference): Basis {
  return basis("DERIVED", rule, 1, reference);
}

function basis(method: Method, rule: RuleId, confidence: number, evidence: Evidence): Basis {
  return { method, rule, confidence, evidence } as Basis;
}

/** The only maker of relationships. Throws a `TypeError` when the ends are not allowed for the type: a fault of a rule, not of a document. */
export function relate(
  type: RelationshipType,
  source: GraphNode,
  target: GraphNode,
  basis: Basis,
  properties: Properties = {},
): GraphRelationship {
  const ends: { from: readonly string[]; to: readonly string[] } = RELATIONSHIP_TYPES[type];
  if (!ends.from.includes(source.label) || !ends.to.includes(target.label))
    throw new TypeError(`relate: ${type} cannot lead from ${source.label} to ${target.label}`);
  const { method, rule, confidence, evidence } = basis;
  const place =
    evidence.kind === "QUOTATION"
      ? `${evidence.policy}|${evidence.start}|${evidence.end}`
      : `${evidence.url}|${evidence.statement}`;
  const id = createHash("sha256")
    .update([type, source.id, target.id, place].join("|"))
    .digest("hex")
    .slice(0, 12);
  return { id, type, source: source.id, target: target.id, method, rule, confidence, evidence, properties };
}
