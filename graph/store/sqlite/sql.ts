import { LABELS, PROVISIONS } from "../../model/index.ts";
import { always, FEW, listOf, never, type Answer, type Parameters } from "./answer.ts";
import type { Cells, Database } from "./database.ts";
import { among, expandIn, expandOut, leavingPolicy, relationshipsByIds } from "./expand.ts";
import { compactId, plainId, rangeOfDigits } from "./compact-id.ts";
import { datedDeadlines, undatedDeadlines } from "./due-pages.ts";
import { countFindings, findings } from "./finding-pages.ts";
import { countHits, hits } from "./hit-pages.ts";
import { searchNodes } from "./hits.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";
import { beyond, degree, neighbours, step, touching } from "./steps.ts";
import { count, groups } from "./selecting/counted.ts";
import { page } from "./selecting/page.ts";
import { readState } from "./state-row.ts";
import { TEXT_COLUMNS, textRow } from "./text-rows.ts";
import type { Words } from "./words.ts";

/*
 * The SQL of each question. Numbers of words stand in for labels, types and policies; a word that is nowhere
 * has none, and null then finds nothing.
 */

/** How the question with that name is answered. */
export function answerOf(name: string): Answer {
  const answer = ANSWERS.get(name);
  if (answer === undefined) throw new TypeError(`answerOf: no such question: ${name}`);
  return answer;
}

const idRow = ([id]: Cells) => ({ id: plainId(id) });

const state: Answer = {
  find: (_, database) => {
    const { revision, documents } = readState(database);
    return revision === null ? [] : [[revision, documents]];
  },
  row: ([revision, documents]) => ({ revision, documents }),
  isLong: never,
};

const nodesByIds: Answer = {
  find: ({ ids }, database) =>
    database.rows(
      `SELECT ${NODE_COLUMNS} FROM json_each(?) i CROSS JOIN node n ON n.id = i.value ORDER BY i.key`,
      listOf(ids),
    ),
  row: nodeRow,
  isLong: ({ ids }) => (ids as readonly string[]).length > FEW,
};

const formerly = (label: "Policy" | "Bureau"): Answer => ({
  find: ({ id }, database, words) =>
    database.rows(
      `SELECT n.id FROM former f CROSS JOIN node n ON n.key = f.node
       WHERE f.id = ? AND n.label = ? ORDER BY n.id LIMIT 2`,
      id,
      words.find(label) ?? null,
    ),
  row: idRow,
  isLong: never,
});

const relationshipFormerly: Answer = {
  find: ({ id }, database) => {
    const begins = String(id);
    const digits = rangeOfDigits(begins);
    const found = [
      ...database.rows("SELECT id FROM relationship WHERE former = ? ORDER BY id LIMIT 1", compactId(begins)),
      ...database.rows(BETWEEN, begins, `${begins}\u{10ffff}`),
      ...(digits ? database.rows(BETWEEN, ...digits) : []),
    ];
    return found.toSorted(([one], [other]) => (plainId(one) < plainId(other) ? -1 : 1)).slice(0, 1);
  },
  row: idRow,
  isLong: never,
};
const BETWEEN = "SELECT id FROM relationship WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1";

interface Place {
  readonly order: number;
  readonly id: string;
}

/** The nodes that a condition holds for, behind a place, in order: found narrowly, then read. */
function inOrder(
  condition: string,
  keys: readonly unknown[],
  { after, limit }: Parameters,
  database: Database,
): readonly Cells[] {
  const { order, id } = (after as Place | null | undefined) ?? { order: Number.MIN_SAFE_INTEGER, id: "" };
  const found = `SELECT key FROM node WHERE ${condition} AND (rank, id) > (?, ?) ORDER BY rank, id LIMIT ?`;
  return database.rows(
    `SELECT ${NODE_COLUMNS} FROM (${found}) found CROSS JOIN node n ON n.key = found.key`,
    ...keys,
    order,
    id,
    limit,
  );
}

const nodesOfLabel = (label: string): Answer => {
  const wanted = ({ policy }: Parameters, words: Words): readonly [string, readonly unknown[]] => {
    const key = words.find(label) ?? null;
    return policy === null
      ? ["label = ?", [key]]
      : ["label = ? AND policy = ?", [key, words.find(String(policy)) ?? null]];
  };
  return {
    find: (parameters, database, words) => inOrder(...wanted(parameters, words), parameters, database),
    row: nodeRow,
    isLong: (parameters, database, words) => {
      const [condition, keys] = wanted(parameters, words);
      return isMany(`SELECT 1 FROM node WHERE ${condition}`, keys, Number(parameters.limit), database);
    },
  };
};

const OUTLINED = [...PROVISIONS, "Indicator"];
const outline: Answer = {
  find: (parameters, database, words) => {
    const labels = listOf(OUTLINED.map((label) => words.find(label)));
    const condition = "policy = ? AND label IN (SELECT value FROM json_each(?))";
    const policy = words.find(String(parameters.policy)) ?? null;
    return inOrder(condition, [policy, labels], parameters, database);
  },
  row: nodeRow,
  isLong: ({ policy, limit }, database, words) =>
    isMany(
      "SELECT 1 FROM node WHERE policy = ?",
      [words.find(String(policy)) ?? null],
      Number(limit),
      database,
    ),
};

const countOfPolicy: Answer = {
  find: ({ policy }, database, words) =>
    database
      .rows(
        "SELECT label, count(*) FROM node WHERE policy = ? GROUP BY label",
        words.find(String(policy)) ?? null,
      )
      .map(([label, count]) => [words.wordOf(Number(label)), count!] as const)
      .toSorted(byFirst),
  row: ([label, count]) => ({ label, count }),
  isLong: never,
};

const statedNodes: Answer = {
  find: ({ policy }, database, words) => {
    const select = "SELECT id, stated FROM node WHERE stated IS NOT NULL";
    return policy === null
      ? database.rows(`${select} ORDER BY id`)
      : database.rows(`${select} AND policy = ? ORDER BY id`, words.find(String(policy)) ?? null);
  },
  row: ([id, stated]) => ({ id, stated: JSON.parse(String(stated)) }),
  isLong: ({ policy }) => policy === null,
};

const targetsOf: Answer = {
  find: ({ ids }, database, words) =>
    database.rows(
      `SELECT a.id, ${NODE_COLUMNS} FROM json_each(?) i CROSS JOIN node a ON a.id = i.value
       CROSS JOIN relationship r ON r.source = a.key AND r.type = ?
       CROSS JOIN node n ON n.key = r.target AND n.label = ? ORDER BY n.rank, n.id, i.key`,
      listOf(ids),
      words.find("SETS") ?? null,
      words.find("Target") ?? null,
    ),
  row: (cells, words) => ({ source: cells[0], ...nodeRow(cells, words, 1) }),
  isLong: ({ ids }) => (ids as readonly string[]).length > FEW / 2,
};

const texts: Answer = {
  find: (_, database) => database.rows(`SELECT ${TEXT_COLUMNS} FROM text t ORDER BY t.policy`),
  row: textRow,
  isLong: always,
};

const textOf: Answer = {
  find: ({ policy }, database) =>
    database.rows(`SELECT ${TEXT_COLUMNS} FROM text t WHERE t.policy = ?`, policy),
  row: textRow,
  isLong: never,
};

const countNodes: Answer = {
  find: (_, database) => Object.entries(readState(database).counts.nodes).toSorted(byFirst),
  row: ([label, count]) => ({ label, count }),
  isLong: never,
};

const countRelationships: Answer = {
  find: (_, database) =>
    Object.entries(readState(database).counts.relationships)
      .toSorted(byFirst)
      .flatMap(([type, methods]) =>
        Object.entries(methods)
          .toSorted(byFirst)
          .map(([method, count]) => [type, method, count]),
      ),
  row: ([type, method, count]) => ({ type, method, count }),
  isLong: never,
};

const ANSWERS: ReadonlyMap<string, Answer> = new Map(
  Object.entries({
    state,
    nodesByIds,
    policyFormerly: formerly("Policy"),
    bureauFormerly: formerly("Bureau"),
    relationshipFormerly,
    relationshipsByIds,
    ...Object.fromEntries(LABELS.map((label) => [`nodesOf${label}`, nodesOfLabel(label)])),
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
  }),
);

/** True when the rows of a query, up to a limit, are more than few. */
function isMany(query: string, parameters: readonly unknown[], limit: number, database: Database): boolean {
  if (limit <= FEW) return false;
  const row = database.row(`SELECT count(*) FROM (${query} LIMIT ${FEW})`, ...parameters);
  return Number(row![0]) >= FEW;
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
