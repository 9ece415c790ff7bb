import { always, type Answer, type Parameters } from "./answer.ts";
import type { Cells, Database } from "./database.ts";
import { gramKey, indexedRank, keyAfter, keysOfLabel, NODE_OF_KEY, RANK_OF_KEY } from "./gram-key.ts";
import { matchOf } from "./grams.ts";
import { NODE_COLUMNS, nodeRow } from "./node-rows.ts";
import type { Words } from "./words.ts";

/** A node that the index names: its rank there, and its number. */
export type Candidate = readonly [rank: number, node: number];

/** So many candidates are taken at a time. */
const PAGE = 200;

/**
 * terms, labels, limit → the nodes in which every term stands. The index answers label by label in the order
 * of ranks, so that the first are found without the rest; what it finds is looked at, for it knows pairs of
 * characters only.
 */
export const searchNodes: Answer = {
  find: (parameters, database, words) => {
    const { terms, limit } = parameters as { readonly terms: readonly string[]; readonly limit: number };
    const found: Cells[] = [];
    for (const group of byRank(streamsOf(parameters, database, words))) {
      const nodes = group.map(([, key]) =>
        database.row(`SELECT ${NODE_COLUMNS} FROM node n WHERE key = ?`, key)!,
      );
      found.push(...nodes.filter((cells) => hasAll(terms, searchIn(cells, words))).toSorted(inOrder));
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  },
  row: nodeRow,
  isLong: always,
};

/** For each label its candidates, in the order of their ranks. */
function streamsOf(parameters: Parameters, database: Database, words: Words): Generator<Candidate>[] {
  const { terms, labels } = parameters as {
    readonly terms: readonly string[];
    readonly labels: readonly string[];
  };
  const match = matchOf(terms);
  return [...new Set(labels)]
    .map((label) => words.find(label))
    .filter((label) => label !== undefined)
    .map((label) => candidatesOf(match, label, database));
}

/** The candidates of a label, in the order of their ranks, from a rank on. */
export function candidatesOf(
  match: string | null,
  label: number,
  database: Database,
  rank = Number.MIN_SAFE_INTEGER,
): Generator<Candidate> {
  return match === null ? everyNode(label, database, rank) : indexed(match, label, database, rank);
}

const INDEXED = `SELECT ${RANK_OF_KEY}, ${NODE_OF_KEY} FROM gram
  WHERE gram MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ${PAGE}`;

function* indexed(match: string, label: number, database: Database, rank: number): Generator<Candidate> {
  const [first, last] = keysOfLabel(label);
  for (let from = gramKey(label, indexedRank(rank), 0); ;) {
    const page = database.rows(INDEXED, match, from, last) as unknown as Candidate[];
    yield* page;
    if (page.length < PAGE) return;
    const [rank, node] = page.at(-1)!;
    from = keyAfter(first, rank, node);
  }
}

const EVERY =
  "SELECT rank, key FROM node WHERE label = ? AND (rank, key) > (?, ?) ORDER BY rank, key LIMIT ?";

/** Where a term is too little to ask the index for, every node is a candidate. */
function* everyNode(label: number, database: Database, rank: number): Generator<Candidate> {
  for (let after: Candidate = [rank - 1, Number.MAX_SAFE_INTEGER]; ;) {
    const page = database.rows(EVERY, label, ...after, PAGE) as unknown as Candidate[];
    yield* page.map(([rank, key]) => [indexedRank(rank), key] as const);
    if (page.length < PAGE) return;
    after = page.at(-1)!;
  }
}

/** The candidates of all streams, those of one rank together, rank by rank. */
export function* byRank(streams: readonly Generator<Candidate>[]): Generator<Candidate[]> {
  const heads = streams.map((stream) => ({ stream, head: stream.next() }));
  for (;;) {
    const ranks = heads.flatMap(({ head }) => (head.done ? [] : [head.value[0]]));
    if (ranks.length === 0) return;
    const rank = Math.min(...ranks);
    const group: Candidate[] = [];
    for (const each of heads)
      for (; !each.head.done && each.head.value[0] === rank; each.head = each.stream.next())
        group.push(each.head.value);
    yield group;
  }
}

export function searchIn(cells: Cells, words: Words): string {
  return (nodeRow(cells, words).properties as { readonly search: string }).search;
}

export function hasAll(terms: readonly string[], text: string): boolean {
  return terms.every((term) => text.includes(term));
}

/** By rank, then by id: columns of `NODE_COLUMNS`. */
export function inOrder(one: Cells, other: Cells): number {
  return Number(one[3]) - Number(other[3]) || (String(one[1]) < String(other[1]) ? -1 : 1);
}
