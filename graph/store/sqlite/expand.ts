import { METHODS, TYPES } from "../../model/index.ts";
import { FEW, keysOf, listOf, type Answer, type Parameters } from "./answer.ts";
import { compactId } from "./compact-id.ts";
import type { Cells, Database } from "./database.ts";
import { RELATIONSHIP_COLUMNS, relationshipRow } from "./relationship-rows.ts";
import type { Words } from "./words.ts";

/*
 * Relationships of nodes. CROSS JOIN tells the planner the order that it would otherwise guess: from the
 * nodes asked for, by the index of relationships that leave or enter them, to what is at the other end. What
 * is sorted is narrow; the rest is fetched of the rows that remain. Ids are compared by bytes of UTF-8, which
 * for all characters but those beyond the first plane is the order of JavaScript, too.
 */

const ORDER = "ORDER BY a.rank, b.rank, a.id, b.id, r.id";

/**
 * So many types are looked up one by one in the index; of more, what is not wanted is left out of what is
 * found.
 */
const FEW_TYPES = 6;

/**
 * What a relationship must be, to stand behind other conditions; nothing is asked where all types or methods
 * are wanted.
 */
function wanted({ types, methods }: Parameters): string {
  const { length } = types as readonly string[];
  const ofTypes = `${length > FEW_TYPES ? "+" : ""}r.type IN (SELECT value FROM json_each($types))`;
  return (length < TYPES.length ? ` AND ${ofTypes}` : "") + ofMethods(methods);
}

function ofMethods(methods: unknown): string {
  const isAll = METHODS.every((method) => (methods as readonly string[]).includes(method));
  return isAll ? "" : " AND r.method IN (SELECT value FROM json_each($methods))";
}

/** The whole of relationships whose numbers a query finds in order. */
export function whole(found: string): string {
  return `SELECT ${RELATIONSHIP_COLUMNS} FROM (${found}) found
    CROSS JOIN relationship r ON r.key = found.key CROSS JOIN evidence e ON e.key = r.evidence
    CROSS JOIN node a ON a.key = r.source CROSS JOIN node b ON b.key = r.target`;
}

/** One of the two ways in which a relationship is followed: the ends of it that are asked for and found. */
interface Way {
  readonly near: "source" | "target";
  readonly far: "source" | "target";
}

const OUT: Way = { near: "source", far: "target" };
const IN: Way = { near: "target", far: "source" };
/** What a node is called at each end. */
const NODE = { source: "a", target: "b" } as const;

/** The nodes asked for, then the relationships at them, then the other ends. */
function from({ near, far }: Way, parameters: Parameters): string {
  const [node, other] = [NODE[near], NODE[far]];
  return `json_each($ids) i CROSS JOIN node ${node} ON ${node}.id = i.value
    CROSS JOIN relationship r ON r.${near} = ${node}.key${wanted(parameters)}
    CROSS JOIN node ${other} ON ${other}.key = r.${far}`;
}

/** ids, types, methods, limit → the relationships that leave the nodes */
export const expandOut = expand(OUT);

/** … that enter them */
export const expandIn = expand(IN);

/** … between them */
export const among: Answer = {
  find: (parameters, database, words) =>
    database.rows(
      whole(`SELECT r.key FROM ${from(OUT, parameters)}
        WHERE r.target IN (SELECT n.key FROM json_each($ids) j CROSS JOIN node n ON n.id = j.value)
        ${ORDER} LIMIT $limit`),
      named(parameters, words),
    ),
  row: relationshipRow,
  isLong: (parameters, database, words) => isMany(OUT, parameters, database, words),
};

/** ids → the relationships that have them today */
export const relationshipsByIds: Answer = {
  // An id is stored as bytes, which no list in JSON can hold.
  find: ({ ids }, database) =>
    (ids as readonly string[]).flatMap((id) =>
      database.rows(
        `SELECT ${RELATIONSHIP_COLUMNS} FROM relationship r CROSS JOIN evidence e ON e.key = r.evidence
         CROSS JOIN node a ON a.key = r.source CROSS JOIN node b ON b.key = r.target WHERE r.id = ?`,
        compactId(id),
      ),
    ),
  row: relationshipRow,
  isLong: ({ ids }) => (ids as readonly string[]).length > FEW,
};

/** policy, types, methods, limit → the relationships that leave what belongs to a policy */
export const leavingPolicy: Answer = {
  find: (parameters, database, words) =>
    database.rows(
      whole(`SELECT r.key FROM node a CROSS JOIN relationship r ON r.source = a.key${wanted(parameters)}
        CROSS JOIN node b ON b.key = r.target WHERE a.policy = $policy ${ORDER} LIMIT $limit`),
      { ...named(parameters, words), policy: words.find(String(parameters.policy)) ?? null },
    ),
  row: relationshipRow,
  isLong: ({ policy }, database, words) => {
    const counted = "SELECT count(*) FROM (SELECT 1 FROM node WHERE policy = ? LIMIT ?)";
    return Number(database.row(counted, words.find(String(policy)) ?? null, FEW / 2)![0]) >= FEW / 2;
  },
};

function expand(way: Way): Answer {
  const isOfHub = (parameters: Parameters, database: Database, words: Words) =>
    (parameters.ids as readonly string[]).length === 1 && isMany(way, parameters, database, words);
  return {
    find: (parameters, database, words) => {
      if (isOfHub(parameters, database, words)) return ofHub(way, parameters, database, words);
      const found = `SELECT r.key FROM ${from(way, parameters)} ${ORDER} LIMIT $limit`;
      return database.rows(whole(found), named(parameters, words));
    },
    row: relationshipRow,
    isLong: (parameters, database, words) =>
      isMany(way, parameters, database, words) &&
      !(Number(parameters.limit) <= FEW && isOfHub(parameters, database, words)),
  };
}

/** True when there are many at the nodes: no more of them are counted than tell it. */
function isMany(way: Way, parameters: Parameters, database: Database, words: Words): boolean {
  const { near } = way;
  const counted = `SELECT count(*) FROM (SELECT 1 FROM json_each($ids) i CROSS JOIN node n ON n.id = i.value
    CROSS JOIN relationship r ON r.${near} = n.key${wanted({ ...parameters, methods: METHODS })} LIMIT $most)`;
  const row = database.row(counted, { ...named(parameters, words), most: FEW });
  return Number(row![0]) >= FEW;
}

/**
 * The first of a node of which there are many: the first of each type in order, merged, so that the rest is
 * not visited.
 */
function ofHub(
  { near, far }: Way,
  parameters: Parameters,
  database: Database,
  words: Words,
): readonly Cells[] {
  const { ids, types, methods } = parameters;
  const key = database.row("SELECT key FROM node WHERE id = ?", (ids as readonly string[])[0])?.[0] ?? null;
  const firsts = (JSON.parse(keysOf(types, words)) as number[]).map(
    (type) => `SELECT * FROM (
      SELECT r.key, r.${far}_rank AS rank, n.id AS far, r.id AS id
      FROM relationship r CROSS JOIN node n ON n.key = r.${far}
      WHERE r.${near} = $key AND r.type = ${type}${ofMethods(methods)}
      ORDER BY r.${far}_rank, n.id, r.id LIMIT $limit)`,
  );
  if (firsts.length === 0) return [];
  const merged = `SELECT key FROM (${firsts.join(" UNION ALL ")}) ORDER BY rank, far, id LIMIT $limit`;
  return database.rows(whole(merged), { ...named(parameters, words), key });
}

function named({ ids = [], types, methods, limit }: Parameters, words: Words) {
  return { ids: listOf(ids), types: keysOf(types, words), methods: keysOf(methods, words), limit };
}
