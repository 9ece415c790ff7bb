import { FEW, keysOf, listOf, type Answer, type Parameters } from "./answer.ts";
import { plainId } from "./compact-id.ts";
import type { Cells, Database } from "./database.ts";
import { whole } from "./expand.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";
import { relationshipRow } from "./relationship-rows.ts";
import type { Words } from "./words.ts";

/*
 * What chains, neighbourhoods and paths ask. Both ways are asked at once: a list of types that are followed
 * along the arrow, and one of those against it. Of a node with many relationships the index gives the first
 * of each type by the order of the far end, so that the rest is not visited; only counts visit all.
 */

const OF_METHOD = "r.method IN (SELECT value FROM json_each($methods))";

/** One way to follow relationships: the column of the near end, of the far end, and of the far end's rank. */
interface Way {
  readonly near: string;
  readonly far: string;
  readonly rank: string;
}
const ALONG: Way = { near: "r.source", far: "r.target", rank: "r.target_rank" };
const AGAINST: Way = { near: "r.target", far: "r.source", rank: "r.source_rank" };

/**
 * The nodes asked for and the relationships at them that are followed one way: `$ids`, and `$out` or `$into`.
 */
function at(way: Way): string {
  const types = way === ALONG ? "$out" : "$into";
  return `json_each($ids) i CROSS JOIN node a ON a.id = i.value CROSS JOIN relationship r
    ON ${way.near} = a.key AND r.type IN (SELECT value FROM json_each(${types}))`;
}

/**
 * Of a node `$key` the first that is followed one way, type by type, by the order of the far end:
 * relationships or far ends.
 */
function firstsOf(what: "links" | "ends", way: Way, types: string): string[] {
  const [columns, order] =
    what === "links" ? ["r.id AS id, r.key AS key", "rank, far, id"] : ["b.key AS key", "rank, far"];
  return (JSON.parse(types) as number[]).map(
    (type) => `SELECT * FROM (
      SELECT ${what === "ends" ? "DISTINCT" : ""} ${way.rank} AS rank, b.id AS far, ${columns}
      FROM relationship r CROSS JOIN node b ON b.key = ${way.far}
      WHERE ${way.near} = $key AND r.type = ${type} AND ${OF_METHOD} ORDER BY ${order} LIMIT $each
    )`,
  );
}

interface Followed {
  readonly out: string;
  readonly into: string;
  readonly methods: string;
}

function followed({ out, into, types, methods }: Parameters, words: Words): Followed {
  return {
    out: keysOf(out ?? types, words),
    into: keysOf(into ?? types, words),
    methods: methods === undefined ? "[]" : keysOf(methods, words),
  };
}

const NODES = `SELECT 0, ${NODE_COLUMNS} FROM json_each(?) i CROSS JOIN node n ON n.id = i.value ORDER BY n.rank, n.id`;

interface Step {
  readonly ids: readonly string[];
  readonly each: number;
  readonly limit: number;
}

/** ids, out, into, methods, each, limit → the nodes, and the first relationships of each */
export const step: Answer = {
  find: (parameters, database, words) => {
    const { ids, limit } = parameters as unknown as Step;
    const nodes = database.rows(NODES, listOf([...new Set(ids)]));
    const keys =
      weigh(parameters, database, words, limit) < limit
        ? keysOfAll(parameters, database, words)
        : keysOfEach(nodes, parameters, database, words);
    const found = "SELECT value AS key FROM json_each(?)";
    return [...nodes, ...database.rows(whole(found), listOf(keys)).map((cells) => [1, ...cells])];
  },
  row: ([kind, ...cells], words) => (kind === 0 ? nodeRow(cells, words) : relationshipRow(cells, words)),
  isLong: ({ ids, ...parameters }, database, words) => {
    const given = ids as readonly string[];
    return given.length > FEW / 8 || weigh({ ids: given, ...parameters }, database, words, FEW) >= FEW;
  },
};

/** Of nodes that have few relationships: all are sorted, and the first of each taken. */
function keysOfAll(parameters: Parameters, database: Database, words: Words): unknown[] {
  const { each, limit } = parameters as unknown as Step;
  const one = (
    way: Way,
  ) => `SELECT a.rank AS near_rank, a.id AS near, ${way.rank} AS rank, b.id AS far, r.id AS id, r.key AS key
    FROM ${at(way)} AND ${OF_METHOD} CROSS JOIN node b ON b.key = ${way.far}`;
  const rows = database.rows(
    `SELECT near, key FROM (${one(ALONG)} UNION ALL ${one(AGAINST)}) ORDER BY near_rank, near, rank, far, id`,
    { ids: listOf([...new Set(parameters.ids as readonly string[])]), ...followed(parameters, words) },
  );
  const given = new Map<unknown, number>();
  const keys: unknown[] = [];
  for (const [near, key] of rows) {
    const count = (given.get(near) ?? 0) + 1;
    given.set(near, count);
    if (count <= each && keys.length < limit) keys.push(key);
  }
  return keys;
}

/**
 * Of nodes among which is one with many: the first of each are found by the index, so that the rest is not
 * visited.
 */
function keysOfEach(
  nodes: readonly Cells[],
  parameters: Parameters,
  database: Database,
  words: Words,
): unknown[] {
  const { each, limit } = parameters as unknown as Step;
  const { out, into, methods } = followed(parameters, words);
  const firsts = [...firstsOf("links", ALONG, out), ...firstsOf("links", AGAINST, into)];
  if (firsts.length === 0) return [];
  const query = `SELECT key FROM (${firsts.join(" UNION ALL ")}) ORDER BY rank, far, id LIMIT $some`;
  const keys: unknown[] = [];
  for (const [, , id] of nodes) {
    const [key] = database.row("SELECT key FROM node WHERE id = ?", id)!;
    const some = Math.min(each, limit - keys.length);
    for (const [found] of database.rows(query, { key, methods, each, some })) keys.push(found);
    if (keys.length >= limit) break;
  }
  return keys;
}

/** ids, out, into, methods, shown → id, count of the far ends that are not shown */
export const beyond: Answer = {
  find: (parameters, database, words) =>
    database.rows(
      `SELECT n.id, count(*) FROM (
         SELECT a.key AS near, r.target AS far FROM ${at(ALONG)} AND ${OF_METHOD}
         UNION SELECT a.key, r.source FROM ${at(AGAINST)} AND ${OF_METHOD}
       ) CROSS JOIN node n ON n.key = near
       WHERE far NOT IN (SELECT s.key FROM json_each($shown) j CROSS JOIN node s ON s.id = j.value)
       GROUP BY near ORDER BY n.id`,
      { ids: listOf(parameters.ids), shown: listOf(parameters.shown), ...followed(parameters, words) },
    ),
  row: ([id, count]) => ({ id, count }),
  isLong: (parameters, database, words) => weigh(parameters, database, words, FEW) >= FEW,
};

/** id, types, methods, limit → the nodes at the other ends, each once, in order */
export const neighbours: Answer = {
  find: (parameters, database, words) => {
    const key = database.row("SELECT key FROM node WHERE id = ?", parameters.id)?.[0] ?? null;
    const { out, into, methods } = followed(parameters, words);
    const firsts = [...firstsOf("ends", ALONG, out), ...firstsOf("ends", AGAINST, into)];
    if (firsts.length === 0) return [];
    const found = `SELECT DISTINCT rank, far, key FROM (${firsts.join(" UNION ALL ")}) ORDER BY rank, far LIMIT $each`;
    return database.rows(
      `SELECT ${NODE_COLUMNS} FROM (${found}) found CROSS JOIN node n ON n.key = found.key`,
      { key, methods, each: parameters.limit },
    );
  },
  row: nodeRow,
  isLong: ({ limit }) => Number(limit) > FEW,
};

/** ids, types, limit → id, source, target of the relationships that touch them */
export const touching: Answer = {
  find: (parameters, database, words) => {
    const { out, into } = followed(parameters, words);
    return database.rows(
      `SELECT r.id, s.id, t.id FROM (
         SELECT r.key AS key FROM ${at(ALONG)} UNION SELECT r.key FROM ${at(AGAINST)} LIMIT $limit
       ) found CROSS JOIN relationship r ON r.key = found.key
       CROSS JOIN node s ON s.key = r.source CROSS JOIN node t ON t.key = r.target`,
      { ids: listOf(parameters.ids), out, into, limit: parameters.limit },
    );
  },
  row: ([id, source, target]) => ({ id: plainId(id), source, target }),
  isLong: (parameters, database, words) => weigh(parameters, database, words, FEW) >= FEW,
};

/** ids, types → count of the relationships that touch them */
export const degree: Answer = {
  find: (parameters, database, words) => [[weigh(parameters, database, words, -1)]],
  row: ([count]) => ({ count }),
  isLong: (parameters, database, words) => weigh(parameters, database, words, FEW * 8) >= FEW * 8,
};

/**
 * How many relationships there are at the nodes, counted no further than `most`; all of them when that is
 * negative.
 */
function weigh(parameters: Parameters, database: Database, words: Words, most: number): number {
  const { out, into } = followed(parameters, words);
  const row = database.row(
    `SELECT count(*) FROM (SELECT 1 FROM ${at(ALONG)} UNION ALL SELECT 1 FROM ${at(AGAINST)} LIMIT $most)`,
    { ids: listOf(parameters.ids), out, into, most },
  );
  return Number((row as Cells)[0]);
}
