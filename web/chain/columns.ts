import type { Chain, ChainNode } from "../api/chain.query.ts";

/** Columns of the chain from left to right, one a kind; policies that another policy of the chain implements stand apart. */
export const COLUMN_KEYS = ["UPPER", "POLICY", "SECTION", "MEASURE", "TASK", "INDICATOR", "TARGET", "BUREAU"] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export interface Column {
  readonly key: ColumnKey;
  /** Those shown, in the order of the document. */
  readonly nodes: readonly ChainNode[];
  /** How many there are. */
  readonly all: number;
}

/** A column shows no more than this until it is opened. */
export const MOST_SHOWN = 10;

/** The columns that have nodes. One with too many shows the first ones in document order, and always those in `kept`. */
export function columnsOf(chain: Pick<Chain, "nodes" | "relationships">, open: readonly string[], kept: ReadonlySet<string>): Column[] {
  const implemented = new Set(chain.relationships.filter((relationship) => relationship.type === "IMPLEMENTS").map((relationship) => relationship.target));
  const byKey = new Map<ColumnKey, ChainNode[]>();
  for (const node of chain.nodes) {
    const key: ColumnKey = node.label === "POLICY" && implemented.has(node.id) ? "UPPER" : node.label;
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return COLUMN_KEYS.flatMap((key) => {
    const nodes = byKey.get(key);
    return nodes ? [{ key, nodes: open.includes(key) ? nodes : firstOf(nodes, kept), all: nodes.length }] : [];
  });
}

function firstOf(nodes: readonly ChainNode[], kept: ReadonlySet<string>): readonly ChainNode[] {
  if (nodes.length <= MOST_SHOWN) return nodes;
  let room = MOST_SHOWN - nodes.filter((node) => kept.has(node.id)).length;
  return nodes.filter((node) => kept.has(node.id) || room-- > 0);
}
