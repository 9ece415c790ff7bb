import { namesIn } from "../../link/node.ts";
import { always, type Answer, type Parameters } from "./answer.ts";
import type { Cells, Database } from "./database.ts";
import { keysOfLabel } from "./gram-key.ts";
import { isExact, matchOf } from "./grams.ts";
import { byRank, candidatesOf, hasAll, inOrder, searchIn } from "./hits.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";
import type { Words } from "./words.ts";

interface Hits {
  readonly terms: readonly string[];
  readonly labels: readonly string[];
  readonly inName: boolean;
  readonly after: { readonly label: string; readonly order: number; readonly id: string } | null;
  readonly limit: number;
}

/**
 * terms, labels, inName, after, limit → the hits label by label as they are given, each in the order of
 * documents. Hits in names have tokens of their own, so that the few of them are found without the many of
 * the text.
 */
export const hits: Answer = {
  find: (parameters, database, words) => {
    const { labels, after, limit } = parameters as unknown as Hits;
    const found: Cells[] = [];
    const from = after ? labels.indexOf(after.label) : 0;
    for (const [index, label] of labels.slice(Math.max(0, from)).entries()) {
      const behind = index === 0 ? after : null;
      for (const cells of hitsOf(parameters as unknown as Hits, label, behind, database, words)) {
        found.push(cells);
        if (found.length >= limit) return found;
      }
    }
    return found;
  },
  row: nodeRow,
  isLong: always,
};

function* hitsOf(
  { terms, inName }: Hits,
  label: string,
  after: Hits["after"],
  database: Database,
  words: Words,
): Generator<Cells> {
  const key = words.find(label);
  if (key === undefined) return;
  const isWanted = (cells: Cells) => {
    const search = searchIn(cells, words);
    return hasAll(terms, search) && hasAll(terms, namesIn(search)) === inName;
  };
  for (const group of byRank([candidatesOf(matchOf(terms, inName), key, database, after?.order)])) {
    const nodes = group.map(([, node]) =>
      database.row(`SELECT ${NODE_COLUMNS} FROM node n WHERE key = ?`, node)!,
    );
    for (const cells of nodes.filter(isWanted).toSorted(inOrder))
      if (!after || isBehind(cells, after)) yield cells;
  }
}

function isBehind(cells: Cells, { order, id }: { readonly order: number; readonly id: string }): boolean {
  return Number(cells[3]) > order || (Number(cells[3]) === order && String(cells[1]) > id);
}

/** So many candidates of a label are looked at where the index alone does not tell. */
const MOST_LOOKED_AT = 200;

/**
 * terms, labels, limit → label, count up to the limit, and whether it is exact. Where a term is longer than a
 * token the index tells no more than how many may have it; of few they are looked at.
 */
export const countHits: Answer = {
  find: (parameters, database, words) =>
    (parameters.labels as readonly string[])
      .map((label) => [label, ...countOf(parameters, label, database, words)] as const)
      .filter(([, count]) => count > 0),
  row: ([label, count, exact]) => ({ label, count, isExact: exact === 1 }),
  isLong: always,
};

function countOf(parameters: Parameters, label: string, database: Database, words: Words): [number, number] {
  const { terms, limit } = parameters as { readonly terms: readonly string[]; readonly limit: number };
  const key = words.find(label);
  if (key === undefined) return [0, 1];
  const match = matchOf(terms);
  if (match !== null && isExact(terms)) return counted(match, key, limit, database);
  let [count, looked] = [0, 0];
  for (const [, node] of candidatesOf(match, key, database)) {
    if (looked >= MOST_LOOKED_AT && match !== null) return [counted(match, key, limit, database)[0], 0];
    looked += 1;
    const cells = database.row(`SELECT ${NODE_COLUMNS} FROM node n WHERE key = ?`, node)!;
    if (hasAll(terms, searchIn(cells, words))) count += 1;
    if (count > limit) return [limit, 0];
  }
  return [count, 1];
}

/** How many candidates there are, up to a limit, and 1 when that is all. */
function counted(match: string, label: number, limit: number, database: Database): [number, number] {
  const [first, last] = keysOfLabel(label);
  const query = "SELECT 1 FROM gram WHERE gram MATCH ? AND rowid BETWEEN ? AND ? LIMIT ?";
  const row = database.row(`SELECT count(*) FROM (${query})`, match, first, last, limit + 1);
  const count = Number(row![0]);
  return count > limit ? [limit, 0] : [count, 1];
}
