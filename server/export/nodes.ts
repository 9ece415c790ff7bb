import { LABELS, nodesOf, type GraphNode, type Store } from "../../graph/index.ts";
import type { Exported } from "./exported.ts";
import { NODES_A_PAGE, pagesOfLabel } from "./label-pages.ts";
import { linksOfPage } from "./links.ts";

/**
 * The nodes in pages, label by label in document order: of the library, or of one document with what its
 * relationships lead to, so that both ends of every relationship are there.
 */
export async function* nodePages(exported: Exported): AsyncGenerator<readonly GraphNode[]> {
  for (const label of LABELS) yield* pagesOfLabel(exported, label);
  if (exported.policy) yield* pagesBeyond(exported);
}

/** What relationships of one document lead to beyond it; so many as one document names. */
async function* pagesBeyond(exported: Exported): AsyncGenerator<readonly GraphNode[]> {
  const beyond = new Set<string>();
  for (const label of LABELS)
    for await (const nodes of pagesOfLabel(exported, label))
      for await (const links of linksOfPage(exported.store, nodes))
        for (const { target } of links) if (!belongs(target, exported)) beyond.add(target.id);
  yield* pagesByIds(exported.store, [...beyond].toSorted());
}

function belongs({ properties }: GraphNode, { policy }: Exported): boolean {
  return "policy" in properties && properties.policy === policy!.id;
}

async function* pagesByIds(store: Store, ids: readonly string[]): AsyncGenerator<readonly GraphNode[]> {
  for (let from = 0; from < ids.length; from += NODES_A_PAGE) {
    const found = await nodesOf(store, ids.slice(from, from + NODES_A_PAGE));
    yield found.filter((node) => node !== null);
  }
}
