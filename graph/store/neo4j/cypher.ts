import { LABELS, TYPES, type NodeLabel } from "../../model/index.ts";
import { behind, LABEL, NODE, ofMethods, typed, type Parameters, type Reading } from "./parts.ts";
import { READING } from "./reading.ts";
import { SEARCHING } from "./searching.ts";
import { SELECTING } from "./selecting/selecting.ts";

/*
 * The Cypher of each question: maps and scalars are returned, never nodes; LIMIT is a parameter. Labels and
 * types stand in the text, from the closed lists of the model only, so that the planner counts on them; equal
 * sets make equal texts, which the server has planned before. Columns `label, properties` are what `nodeFrom`
 * reads, `type, source, target, properties` what `relationshipFrom` reads.
 * `test/contract/neo4j-profile.test.ts` holds every one to hits that grow with its answer.
 */

/** What reads the answer to the question with that name. */
export function readingOf(name: string, parameters: Parameters = {}): Reading {
  const text = CYPHER.get(name);
  if (text === undefined) throw new TypeError(`readingOf: no such question: ${name}`);
  if (typeof text === "string") return { text, parameters };
  const reading = text(parameters);
  return typeof reading === "string" ? { text: reading, parameters } : reading;
}

const RELATIONSHIP = "type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties";
/** Ordered first, read then: the properties of what LIMIT leaves out are never touched. */
const IN_ORDER = `WITH a, r, b ORDER BY a.order, b.order, a.id, b.id, r.id LIMIT $limit RETURN ${RELATIONSHIP}`;
const TEXT =
  "n.policy AS policy, n.name AS name, n.sha256 AS sha256, n.format AS format, n.text AS text, " +
  "n.layout AS layout";

const expandOut = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-${typed(parameters)}->(b:Entity)
  WHERE ${ofMethods(parameters)} ${IN_ORDER}`;

const expandIn = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (b:Entity {id: id})<-${typed(parameters)}-(a:Entity)
  WHERE ${ofMethods(parameters)} ${IN_ORDER}`;

const among = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (a:Entity {id: id})-${typed(parameters)}->(b:Entity)
  WHERE b.id IN $ids AND ${ofMethods(parameters)} ${IN_ORDER}`;

const leavingPolicy = (parameters: Parameters) =>
  `MATCH (a:Entity)-${typed(parameters)}->(b:Entity)
  WHERE a.policy = $policy AND a.order IS NOT NULL AND a.id IS NOT NULL AND ${ofMethods(parameters)} ${IN_ORDER}`;

function ofLabel(label: NodeLabel): (parameters: Parameters) => string {
  return (parameters) =>
    `MATCH (n:${label}) WHERE ${parameters.policy === null ? "" : "n.policy = $policy AND "}${behind(parameters)}
    RETURN '${label}' AS label, properties(n) AS properties ORDER BY n.order, n.id LIMIT $limit`;
}

const outline = (parameters: Parameters) =>
  `MATCH (n:Entity) WHERE n.policy = $policy AND ${behind(parameters)} AND (n:Provision OR n:Indicator)
  RETURN ${NODE} ORDER BY n.order, n.id LIMIT $limit`;

/** By the nodes that stand beside the graph, one for each former id. */
const formerly = (what: NodeLabel) =>
  `MATCH (f:Former) WHERE f.label = '${what}' AND f.id = $id AND f.of IS NOT NULL
  RETURN f.of AS id ORDER BY f.label, f.id, f.of LIMIT 2`;

/** Relationships are indexed by type, so each type is asked. */
const relationshipFormerly = `CALL () { ${[
  "MATCH (f:Former) WHERE f.label = 'relationship' AND f.id = $id AND f.of IS NOT NULL RETURN f.of AS id",
  ...TYPES.map(
    (type) =>
      `MATCH ()-[r:${type}]->() USING INDEX r:${type}(id) WHERE r.id STARTS WITH $id RETURN r.id AS id`,
  ),
]
  .map((part) => `${part} ORDER BY id LIMIT 1`)
  .join(" UNION ALL ")} } RETURN id ORDER BY id LIMIT 1`;

const relationshipsByIds = `UNWIND $ids AS id CALL (id) { ${TYPES.map(
  (type) => `MATCH (a)-[r:${type}]->(b) WHERE r.id = id RETURN a, r, b`,
).join(" UNION ALL ")} } RETURN ${RELATIONSHIP}`;

const statedNodes = ({ policy }: Parameters) =>
  `MATCH (n:Stated) ${policy === null ? "" : "WHERE n.policy = $policy "}
  RETURN n.id AS id, n.stated AS stated ORDER BY id`;

const CYPHER: ReadonlyMap<string, string | ((parameters: Parameters) => string | Reading)> = new Map(
  Object.entries({
    state: "MATCH (n:State {id: 'state'}) RETURN n.revision AS revision, n.documents AS documents",
    nodesByIds: `UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE NOT n:Text AND NOT n:State RETURN ${NODE}`,
    policyFormerly: formerly("Policy"),
    bureauFormerly: formerly("Bureau"),
    relationshipFormerly,
    relationshipsByIds,
    outline,
    expandOut,
    expandIn,
    among,
    leavingPolicy,
    statedNodes,
    targetsOf: `UNWIND $ids AS id MATCH (a:Entity {id: id})-[:SETS]->(n:Target)
    RETURN a.id AS source, 'Target' AS label, properties(n) AS properties ORDER BY n.order, n.id`,
    texts: `MATCH (n:Text) RETURN ${TEXT} ORDER BY policy`,
    textOf: `MATCH (n:Entity {id: $policy + '#text'}) WHERE n:Text RETURN ${TEXT}`,
    countNodes: `MATCH (n:Entity) WHERE NOT n:Text AND NOT n:State
    RETURN ${LABEL} AS label, count(*) AS count ORDER BY label`,
    countRelationships: `MATCH (:Entity)-[r]->(:Entity)
    RETURN type(r) AS type, r.method AS method, count(*) AS count ORDER BY type, method`,
    ...READING,
    ...SEARCHING,
    ...SELECTING,
    ...Object.fromEntries(LABELS.map((label) => [`nodesOf${label}`, ofLabel(label)])),
  }),
);
