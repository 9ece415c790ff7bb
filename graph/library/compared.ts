import type { PolicyGraph } from "../model/index.ts";
import type { Published } from "../store/store.ts";
import type { Advance } from "./workspace.ts";

/** What importing one document comes to, or would. */
export interface Compared {
  readonly result: Published;
  readonly revision: string;
  readonly policy: string;
  /** The name of the file whose text the document takes the place of; null where it takes none. */
  readonly replaces: string | null;
  /** What of the graph is other, as it was and as it is. */
  readonly before: Part;
  readonly after: Part;
}

type Part = Pick<PolicyGraph, "nodes" | "relationships">;
const NONE: Part = { nodes: [], relationships: [] };

/** What of the graph is other before and after an advance by one document, which is no load. */
export function partsOf(advance: Advance | null): { readonly before: Part; readonly after: Part } {
  if (advance?.kind !== "DIFFERENCE") return { before: NONE, after: NONE };
  const { nodes, relationships } = advance.difference;
  const after = {
    nodes: [...nodes.added, ...nodes.changed],
    relationships: [...relationships.added, ...relationships.changed],
  };
  return { before: advance.before, after };
}
