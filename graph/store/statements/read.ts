import { LABELS, type NodeLabel } from "../../model/index.ts";
import type { Statement } from "./statement.ts";

/*
 * One text for both engines: maps and scalars are returned, never nodes; no `(n:A|B)`; LIMIT is a parameter.
 * Columns `label, properties` are what `nodeFrom` reads, `type, source, target, properties` what `relationshipFrom`
 * reads.
 */

const LABEL = "head([l IN labels(n) WHERE NOT l IN ['Entity', 'Provision']])";
const NODE = `${LABEL} AS label, properties(n) AS properties`;
const RELATIONSHIP = "type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties";
const WANTED = "type(r) IN $types AND r.method IN $methods";
const IN_ORDER = "ORDER BY a.order, b.order, a.id, b.id, r.id";

/** → revision, documents */
export const state: Statement = {
  name: "state",
  text: "MATCH (n:State {id: 'state'}) RETURN n.revision AS revision, n.documents AS documents",
};

/** ids → label, properties */
export const nodesByIds: Statement = {
  name: "nodesByIds",
  text: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT n:Text AND NOT n:State RETURN ${NODE}`,
};

/** id → ids of the policies that may have had it before; two where it does not tell which */
export const policyFormerly: Statement = {
  name: "policyFormerly",
  text: "MATCH (n:Policy) WHERE $id IN n.formerIds RETURN n.id AS id ORDER BY id LIMIT 2",
};

/** id → ids of the bodies that earlier versions called so; no more than two, which is one too many */
export const bureauFormerly: Statement = {
  name: "bureauFormerly",
  text: "MATCH (n:Bureau) WHERE $id IN n.formerIds RETURN n.id AS id ORDER BY id LIMIT 2",
};

/** id → id of the relationships that have or had it; the first by id */
export const relationshipFormerly: Statement = {
  name: "relationshipFormerly",
  text:
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.formerId = $id OR r.id STARTS WITH $id " +
    "RETURN r.id AS id ORDER BY id LIMIT 1",
};

/** policy (null: all), limit → label, properties; in document order */
export function nodesOfLabel(label: NodeLabel): Statement {
  if (!LABELS.includes(label)) throw new TypeError(`nodesOfLabel: no such label: ${label}`);
  return {
    name: `nodesOf${label}`,
    text: `MATCH (n:${label}) WHERE $policy IS NULL OR n.policy = $policy
      RETURN ${NODE} ORDER BY n.order, n.id LIMIT $limit`,
  };
}

/** policy, limit → label, properties of its provisions and indicators; in document order */
export const outline: Statement = {
  name: "outline",
  text: `MATCH (n:Entity) WHERE n.policy = $policy AND (n:Provision OR n:Indicator)
    RETURN ${NODE} ORDER BY n.order, n.id LIMIT $limit`,
};

/** ids, types, methods, limit → the relationships that leave the nodes */
export const expandOut: Statement = {
  name: "expandOut",
  text: `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE ${WANTED}
    RETURN ${RELATIONSHIP} ${IN_ORDER} LIMIT $limit`,
};

/** ids, types, methods, limit → the relationships that enter the nodes */
export const expandIn: Statement = {
  name: "expandIn",
  text: `UNWIND $ids AS id MATCH (b:Entity {id: id})<-[r]-(a:Entity) WHERE ${WANTED}
    RETURN ${RELATIONSHIP} ${IN_ORDER} LIMIT $limit`,
};

/** ids, types, methods, limit → the relationships between the nodes */
export const among: Statement = {
  name: "among",
  text: `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE b.id IN $ids AND ${WANTED}
    RETURN ${RELATIONSHIP} ${IN_ORDER} LIMIT $limit`,
};

/** policy, types, methods, limit → the relationships that leave what belongs to a policy */
export const leavingPolicy: Statement = {
  name: "leavingPolicy",
  text: `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.policy = $policy AND ${WANTED}
    RETURN ${RELATIONSHIP} ${IN_ORDER} LIMIT $limit`,
};

/** terms (folded), labels, limit → the nodes in which every term stands; in document order */
export const searchNodes: Statement = {
  name: "searchNodes",
  text: `MATCH (n:Entity)
    WHERE all(term IN $terms WHERE n.search CONTAINS term) AND any(l IN labels(n) WHERE l IN $labels)
    RETURN ${NODE} ORDER BY n.order, n.id LIMIT $limit`,
};

/** policy (null: all) → id and what people stated, of the nodes of which they stated something */
export const statedNodes: Statement = {
  name: "statedNodes",
  text: `MATCH (n:Entity) WHERE n.stated IS NOT NULL AND ($policy IS NULL OR n.policy = $policy)
    RETURN n.id AS id, n.stated AS stated ORDER BY id`,
};

/** ids → source, and label, properties of the targets they set */
export const targetsOf: Statement = {
  name: "targetsOf",
  text: `UNWIND $ids AS id MATCH (a:Entity {id: id})-[:SETS]->(n:Target)
    RETURN a.id AS source, ${NODE} ORDER BY n.order, n.id`,
};

const TEXT =
  "n.policy AS policy, n.name AS name, n.sha256 AS sha256, n.format AS format, n.text AS text, " +
  "n.layout AS layout";

/** → all held texts */
export const texts: Statement = { name: "texts", text: `MATCH (n:Text) RETURN ${TEXT} ORDER BY policy` };

/** policy → its text */
export const textOf: Statement = {
  name: "textOf",
  text: `MATCH (n:Text) WHERE n.policy = $policy RETURN ${TEXT}`,
};

/** → label, count */
export const countNodes: Statement = {
  name: "countNodes",
  text: `MATCH (n:Entity) WHERE NOT n:Text AND NOT n:State RETURN ${LABEL} AS label, count(*) AS count ORDER BY label`,
};

/** → type, method, count */
export const countRelationships: Statement = {
  name: "countRelationships",
  text: `MATCH (:Entity)-[r]->(:Entity)
    RETURN type(r) AS type, r.method AS method, count(*) AS count ORDER BY type, method`,
};

/** All of them, for the suite that runs each on both engines. */
export const READ_STATEMENTS: readonly Statement[] = [
  state,
  nodesByIds,
  policyFormerly,
  bureauFormerly,
  relationshipFormerly,
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
];
