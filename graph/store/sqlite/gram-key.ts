/*
 * Keys of the index of words. They order what it finds by label, then by rank, then by node, so that the
 * first of a label in the order of documents are the first that it finds: 10 bits of label, 23 of rank, 30 of
 * node.
 */

const NODE_BITS = 30n;
const RANK_BITS = 23n;
const MOST_RANK = 2 ** Number(RANK_BITS) - 1;
const MOST_LABEL = 2 ** 10 - 1;

/** SQL of the rank and of the node in a key. */
export const RANK_OF_KEY = `rowid >> ${NODE_BITS} & ${MOST_RANK}`;
export const NODE_OF_KEY = `rowid & ${2n ** NODE_BITS - 1n}`;

/** The key of a node, by the numbers of its label, its rank as the index has it, and its own number. */
export function gramKey(label: number, rank: number, node: number): bigint {
  if (label > MOST_LABEL) throw new RangeError(`gramKey: no room for the label ${label}`);
  return (BigInt(label) << (RANK_BITS + NODE_BITS)) | (BigInt(rank) << NODE_BITS) | BigInt(node);
}

/** A rank as the index has it: ranks begin at −1, and the last one stands for all behind it. */
export function indexedRank(rank: number): number {
  return Math.min(Math.max(Math.trunc(rank) + 1, 0), MOST_RANK);
}

/** The first and the last key that a label can have. */
export function keysOfLabel(label: number): readonly [first: bigint, last: bigint] {
  return [gramKey(label, 0, 0), gramKey(label + 1, 0, 0) - 1n];
}

/** The first key behind a candidate of a label whose first key is given. */
export function keyAfter(first: bigint, rank: number, node: number): bigint {
  return first + gramKey(0, rank, node) + 1n;
}
