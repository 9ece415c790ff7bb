import type { Chain, ChainNode } from "../api/chain.query.ts";

/**
 * Columns of the chain from left to right, one a kind; policies that another policy of the chain implements
 * stand apart.
 */
export const COLUMN_KEYS = [
  "UPPER",
  "UPPER_PROVISION",
  "UPPER_INDICATOR",
  "POLICY",
  "SECTION",
  "INDICATOR",
  "MEASURE",
  "TASK",
  "RESOURCE",
  "TARGET",
  "DEADLINE",
  "BUREAU",
  "FINDING",
] as const;
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

/**
 * The columns that have nodes. One with too many shows the first ones in document order,
 * and always those in `kept`.
 */
export function columnsOf(
  chain: Pick<Chain, "nodes" | "relationships">,
  open: readonly string[],
  kept: ReadonlySet<string>,
): Column[] {
  const implemented = new Set(
    chain.relationships
      .filter((relationship) => relationship.type === "IMPLEMENTS")
      .map((relationship) => relationship.target),
  );
  const aligned = policiesAbove(chain);
  const byKey = new Map<ColumnKey, ChainNode[]>();
  for (const node of chain.nodes) {
    const key = keyOf(node, implemented, aligned);
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return COLUMN_KEYS.flatMap((key) => {
    const nodes = byKey.get(key);
    return nodes
      ? [{ key, nodes: open.includes(key) ? nodes : firstOf(nodes, kept), all: nodes.length }]
      : [];
  });
}

/** Policies that others in the chain align with: their provisions stand in columns of their own. */
function policiesAbove({
  nodes,
  relationships,
}: Pick<Chain, "nodes" | "relationships">): ReadonlySet<string> {
  const policyOf = new Map(nodes.map((node) => [node.id, node.policy]));
  const links = relationships.filter(({ type }) => type === "ALIGNS_WITH");
  const lower = new Set(links.map(({ source }) => policyOf.get(source)));
  const upper = links.flatMap(({ target }) => policyOf.get(target) ?? []);
  const top = new Set(upper.filter((policy) => !lower.has(policy)));
  // One that is below another and above a third stands with the upper ones as well.
  const middle = upper.filter((policy) =>
    links.some(
      ({ source, target }) =>
        policyOf.get(target) === policy &&
        !top.has(policyOf.get(source) ?? "") &&
        policyOf.get(source) !== policy,
    ),
  );
  return new Set([...top, ...middle]);
}

function keyOf(node: ChainNode, implemented: ReadonlySet<string>, aligned: ReadonlySet<string>): ColumnKey {
  if (node.label === "POLICY") return implemented.has(node.id) || aligned.has(node.id) ? "UPPER" : "POLICY";
  if (!aligned.has(node.policy ?? "")) return node.label;
  if (node.label === "INDICATOR") return "UPPER_INDICATOR";
  return node.label === "SECTION" || node.label === "MEASURE" || node.label === "TASK"
    ? "UPPER_PROVISION"
    : node.label;
}

function firstOf(nodes: readonly ChainNode[], kept: ReadonlySet<string>): readonly ChainNode[] {
  if (nodes.length <= MOST_SHOWN) return nodes;
  let room = MOST_SHOWN - nodes.filter((node) => kept.has(node.id)).length;
  return nodes.filter((node) => kept.has(node.id) || room-- > 0);
}
