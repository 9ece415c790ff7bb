import { behind, LABEL, NODE, ofMethods, typed, type Parameters } from "./parts.ts";

/* The Cypher of lists and chains by pages. */

/**
 * What a node `c` is related to, both ways at once: relationships `r` and far ends `n`; or far ends alone,
 * each once.
 */
function around(what: "links" | "ends", { out, into, types, ...parameters }: Parameters): string {
  const returned = what === "links" ? "r, n" : "n";
  const one = (pattern: string) =>
    `MATCH (c)${pattern}(n:Entity) WHERE ${ofMethods(parameters)} RETURN ${returned}`;
  const [along, against] = [typed({ types: out ?? types }), typed({ types: into ?? types })];
  return `CALL (c) { ${one(`-${along}->`)} UNION ${what === "links" ? "ALL " : ""}${one(`<-${against}-`)} }`;
}

/** The near ends, each once. */
const NEAR = "UNWIND $ids AS id MATCH (c:Entity {id: id}) WITH DISTINCT c";

const step = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (n:Entity {id: id}) WITH DISTINCT n ORDER BY n.order, n.id
  RETURN ${LABEL} AS label, null AS type, null AS source, null AS target, properties(n) AS properties
  UNION ALL
  ${NEAR} CALL (c) {
    ${around("links", parameters)}
    RETURN r, n ORDER BY n.order, n.id, r.id LIMIT $each
  }
  WITH c, r, n ORDER BY c.order, c.id, n.order, n.id, r.id LIMIT $limit
  RETURN null AS label, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
  properties(r) AS properties`;

const beyond = (parameters: Parameters) =>
  `${NEAR} ${around("ends", parameters)}
  WITH c, n WHERE NOT n.id IN $shown RETURN c.id AS id, count(n) AS count ORDER BY id`;

const neighbours = (parameters: Parameters) =>
  `MATCH (c:Entity {id: $id}) ${around("ends", parameters)}
  WITH n ORDER BY n.order, n.id LIMIT $limit RETURN ${NODE}`;

const touching = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (c:Entity {id: id})-${typed(parameters)}-(:Entity) WITH DISTINCT r LIMIT $limit
  RETURN r.id AS id, startNode(r).id AS source, endNode(r).id AS target`;

/** The server keeps how many relationships of each type a node has. */
const degree = (parameters: Parameters) =>
  `UNWIND $ids AS id MATCH (c:Entity {id: id})
  WITH COUNT { (c)-${typed(parameters).replace("[r", "[")}-() } AS degree RETURN sum(degree) AS count`;

const findings = (parameters: Parameters) =>
  `MATCH (n:Finding) WHERE ${parameters.policy === null ? "" : "n.policy = $policy AND "}
  n.severity = $severity AND ${behind(parameters)}
  ${(parameters.codes as readonly string[]).length === 0 ? "" : "AND n.code IN $codes"}
  RETURN 'Finding' AS label, properties(n) AS properties ORDER BY n.order, n.id LIMIT $limit`;

const countFindings = ({ policy }: Parameters) =>
  `MATCH (n:Finding) WHERE ${policy === null ? "" : "n.policy = $policy AND "}
  n.severity IS NOT NULL AND n.order IS NOT NULL AND n.id IS NOT NULL
  RETURN n.severity AS severity, n.code AS code, count(*) AS count ORDER BY severity, code`;

const datedDeadlines = ({ policy, from, to, after }: Parameters) => {
  const conditions = [
    ...(policy === null ? [] : ["n.policy = $policy"]),
    ...(after === null
      ? ["n.dueFrom IS NOT NULL"]
      : [
          "n.dueFrom >= $after.day",
          `(n.dueFrom > $after.day OR n.order > $after.order OR
          (n.order = $after.order AND n.id > $after.id))`,
        ]),
    ...(from === null ? [] : ["n.dueTo >= $from"]),
    ...(to === null ? [] : ["n.dueFrom <= $to"]),
  ];
  return `MATCH (n:Deadline) WHERE ${conditions.join(" AND ")} AND n.order IS NOT NULL AND n.id IS NOT NULL
  RETURN 'Deadline' AS label, properties(n) AS properties ORDER BY n.dueFrom, n.order, n.id LIMIT $limit`;
};

const undatedDeadlines = (parameters: Parameters) =>
  `MATCH (n:Deadline) WHERE ${parameters.policy === null ? "" : "n.policy = $policy AND "}${behind(parameters)}
  AND n.dueFrom IS NULL
  RETURN 'Deadline' AS label, properties(n) AS properties ORDER BY n.order, n.id LIMIT $limit`;

/** By the names of the questions. */
export const READING = {
  countOfPolicy: `MATCH (n:Entity) WHERE n.policy = $policy AND n.order IS NOT NULL AND n.id IS NOT NULL
    RETURN ${LABEL} AS label, count(*) AS count ORDER BY label`,
  step,
  beyond,
  neighbours,
  touching,
  degree,
  findings,
  countFindings,
  datedDeadlines,
  undatedDeadlines,
} as const;
