import { LABELS, type NodeLabel } from "../model/index.ts";

/*
 * What a store can be asked. A question is a name: each engine has its own words for it, in a folder of its
 * own, and one suite asks every question of both and compares the rows. Columns `label, properties` are what
 * `nodeFrom` reads, `type, source, target, properties` what `relationshipFrom` reads.
 */

/** A question; `name` is what logs, engines and the contract suite call it. */
export interface Question {
  readonly name: string;
}

/** → revision, documents */
export const state: Question = { name: "state" };

/** ids → label, properties */
export const nodesByIds: Question = { name: "nodesByIds" };

/** id → ids of the policies that may have had it before; two where it does not tell which */
export const policyFormerly: Question = { name: "policyFormerly" };

/** id → ids of the bodies that earlier versions called so; no more than two, which is one too many */
export const bureauFormerly: Question = { name: "bureauFormerly" };

/** id → id of the relationships that have or had it; the first by id */
export const relationshipFormerly: Question = { name: "relationshipFormerly" };

/** ids → the relationships that have them today */
export const relationshipsByIds: Question = { name: "relationshipsByIds" };

/**
 * policy (null: all), after (order and id, null: from the beginning), limit → label, properties; in document
 * order
 */
export function nodesOfLabel(label: NodeLabel): Question {
  if (!LABELS.includes(label)) throw new TypeError(`nodesOfLabel: no such label: ${label}`);
  return { name: `nodesOf${label}` };
}

/**
 * policy, after (order and id, or null), limit → label, properties of its provisions and indicators; in
 * document order
 */
export const outline: Question = { name: "outline" };

/** ids, types, methods, limit → the relationships that leave the nodes */
export const expandOut: Question = { name: "expandOut" };

/** ids, types, methods, limit → the relationships that enter the nodes */
export const expandIn: Question = { name: "expandIn" };

/** ids, types, methods, limit → the relationships between the nodes */
export const among: Question = { name: "among" };

/** policy, types, methods, limit → the relationships that leave what belongs to a policy */
export const leavingPolicy: Question = { name: "leavingPolicy" };

/** terms (folded), labels, limit → the nodes in which every term stands; in document order */
export const searchNodes: Question = { name: "searchNodes" };

/** policy (null: all) → id and what people stated, of the nodes of which they stated something */
export const statedNodes: Question = { name: "statedNodes" };

/** ids → source, and label, properties of the targets they set */
export const targetsOf: Question = { name: "targetsOf" };

/** → all held texts */
export const texts: Question = { name: "texts" };

/** policy → its text */
export const textOf: Question = { name: "textOf" };

/** → label, count */
export const countNodes: Question = { name: "countNodes" };

/** → type, method, count */
export const countRelationships: Question = { name: "countRelationships" };

/** policy → label, count of what belongs to it, the policy itself included */
export const countOfPolicy: Question = { name: "countOfPolicy" };

/**
 * ids, out and into (types that are followed along the arrow, and against it), methods, each, limit → label,
 * properties of the nodes; and type, source, target, properties of the first `each` relationships of each
 * node by the document order of the far end, both ways together; in document order of the near ends
 */
export const step: Question = { name: "step" };

/**
 * ids, out, into, methods, shown → id, count of its far ends, each once, that are not among those shown; none
 * of 0
 */
export const beyond: Question = { name: "beyond" };

/**
 * id, types, methods, limit → label, properties of what is related to it either way, each once; in document
 * order
 */
export const neighbours: Question = { name: "neighbours" };

/** ids, types, limit → id, source, target of the relationships that touch them, each once; in no order */
export const touching: Question = { name: "touching" };

/** ids, types → count of the relationships that touch them, those between two of them twice */
export const degree: Question = { name: "degree" };

/**
 * policy (null: all), severity, codes (none: all), after (order and id, or null), limit → label, properties;
 * in document order
 */
export const findings: Question = { name: "findings" };

/** policy (null: all) → severity, code, count */
export const countFindings: Question = { name: "countFindings" };

/**
 * policy (null: all), from, to (ISO days, null: open), after (day, order and id, or null), limit → label,
 * properties of the deadlines whose last day may lie between them; by the first day that can be the last,
 * then in document order
 */
export const datedDeadlines: Question = { name: "datedDeadlines" };

/**
 * policy (null: all), after (order and id, or null), limit → label, properties of those without a last day;
 * in document order
 */
export const undatedDeadlines: Question = { name: "undatedDeadlines" };

/**
 * terms (folded), labels (in the order wanted), inName (every term in a name; else not every one), after
 * (label, order and id, or null), limit → label, properties of the nodes in which every term stands; label by
 * label, each in document order
 */
export const hits: Question = { name: "hits" };

/** terms (folded), labels, limit → label, count up to the limit, isExact; none of 0 */
export const countHits: Question = { name: "countHits" };

/**
 * A `PageRequest` → from (the near end asked of; null without `from.ids`), label, properties, and where
 * relationships are followed type, source, target, relationship (its properties), else null; cursor. Those of
 * one near end stand together, in the order wanted; no more than `limit` of each. A `TypeError` when it asks
 * for what the model does not have.
 */
export const page: Question = { name: "page" };

/** A `Selection` → from, count; none of 0 */
export const count: Question = { name: "count" };

/**
 * A `GroupRequest` → from, values (as they are stored, null where absent), count; of each near end the largest
 * first, then by the values
 */
export const groups: Question = { name: "groups" };

/** All of them, for the suite that asks each of both engines. */
export const QUESTIONS: readonly Question[] = [
  state,
  nodesByIds,
  policyFormerly,
  bureauFormerly,
  relationshipFormerly,
  relationshipsByIds,
  ...LABELS.map(nodesOfLabel),
  outline,
  expandOut,
  expandIn,
  among,
  leavingPolicy,
  searchNodes,
  statedNodes,
  targetsOf,
  texts,
  textOf,
  countNodes,
  countRelationships,
  countOfPolicy,
  step,
  beyond,
  neighbours,
  touching,
  degree,
  findings,
  countFindings,
  datedDeadlines,
  undatedDeadlines,
  hits,
  countHits,
  page,
  count,
  groups,
];
