import { hash } from "node:crypto";
import {
  faultIn,
  RELATIONSHIP_TYPES,
  type Evidence,
  type Method,
  type NodeLabel,
  type Quotation,
  type Reference,
  type RelationshipKind,
  type RelationshipOf,
  type RelationshipType,
  type RelationshipValues,
  type SourceOf,
  type TargetOf,
  type Values,
} from "../model/index.ts";
import type { End } from "./node.ts";
import type { RuleId, RuleOf } from "./rules.ts";

/** Hexadecimal digits of a relationship's id: 80 bits. */
const ID_DIGITS = 20;

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
export function isReported(rule: "reference/curated" | "bureau/reform", reference: Reference): Basis {
  return basis("DERIVED", rule, 1, reference);
}

function basis(method: Method, rule: RuleId, confidence: number, evidence: Evidence): Basis {
  return { method, rule, confidence, evidence } as Basis;
}

/**
 * What a type says of itself; nothing need be given where it says nothing, or nothing that is always there.
 */
type Said<Type extends RelationshipType> =
  Record<never, never> extends RelationshipValues<Type>
    ? [properties?: RelationshipValues<Type>]
    : [properties: RelationshipValues<Type>];

/**
 * The only maker of relationships. Throws a `TypeError` when the model does not allow the ends or a property:
 * a fault of a rule, not of a document.
 */
export function relate<Type extends RelationshipType>(
  type: Type,
  source: End<SourceOf<Type>>,
  target: End<TargetOf<Type>>,
  basis: Basis,
  ...said: Said<Type>
): RelationshipOf<Type> {
  const properties: Values = said[0] ?? {};
  refuseOthers(type, source, target, properties);
  const { method, rule, confidence, evidence } = basis;
  const place =
    evidence.kind === "QUOTATION"
      ? `${evidence.policy}|${evidence.start}|${evidence.end}`
      : `${evidence.url}|${evidence.statement}`;
  const id = hash("sha256", `${type}|${source.id}|${target.id}|${place}`, "hex").slice(0, ID_DIGITS);
  const ends = { source: source.id, target: target.id };
  // What `refuseOthers` has seen the compiler cannot see.
  return {
    id,
    type,
    ...ends,
    method,
    rule,
    confidence,
    evidence,
    properties,
  } as unknown as RelationshipOf<Type>;
}

function refuseOthers(
  type: RelationshipType,
  source: { readonly label: NodeLabel },
  target: { readonly label: NodeLabel },
  values: Values,
): void {
  const { from, to, properties }: RelationshipKind = RELATIONSHIP_TYPES[type];
  if (!from.includes(source.label) || !to.includes(target.label))
    throw new TypeError(`relate: ${type} cannot lead from ${source.label} to ${target.label}`);
  const fault = faultIn(properties, values);
  if (fault) throw new TypeError(`relate: ${type}: ${fault.property} ${fault.en}`);
}
