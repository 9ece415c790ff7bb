import {
  pageOf,
  type Condition,
  type Cursor,
  type NodeLabel,
  type NodeOf,
  type PageItem,
  type PageRequest,
} from "../../graph/index.ts";
import type { Exported } from "./exported.ts";

/** So many nodes are in memory at a time. */
export const NODES_A_PAGE = 200;

const documentOrder = { from: null, orderBy: [], backward: false, limit: NODES_A_PAGE } as const;

/** The nodes of a label that belong to what is exported, in document order. */
export async function* pagesOfLabel<Label extends NodeLabel>(
  { store, policy }: Pick<Exported, "store" | "policy">,
  label: Label,
): AsyncGenerator<readonly NodeOf<Label>[]> {
  const where: Condition | null = policy && {
    of: "NODE",
    property: "policy",
    op: "EQ",
    value: policy.id,
  };
  // Whoever belongs to no document cannot be asked for by one.
  if (where && label === "Bureau") return;
  for (let after: Cursor | null = null; ;) {
    const request: PageRequest = { ...documentOrder, labels: [label], where, after };
    const items: PageItem[] = (await pageOf(store, request)).get(null)!;
    if (items.length > 0) yield items.map(({ node }) => node as NodeOf<Label>);
    if (items.length < NODES_A_PAGE) return;
    after = items.at(-1)!.cursor;
  }
}
