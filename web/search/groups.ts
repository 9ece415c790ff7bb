import type { SearchEdge } from "../api/search.query.ts";

/** Kinds in the order people look for them. */
export const KIND_ORDER = ["MEASURE", "TASK", "INDICATOR", "BUREAU", "POLICY", "SECTION", "TARGET"] as const;
export type Kind = (typeof KIND_ORDER)[number];

/** Results by kind, each group in the order found; kinds without results are left out. */
export function groupsOf(
  edges: readonly SearchEdge[],
): { readonly kind: Kind; readonly edges: readonly SearchEdge[] }[] {
  return KIND_ORDER.flatMap((kind) => {
    const found = edges.filter((edge) => edge.node.label === kind);
    return found.length > 0 ? [{ kind, edges: found }] : [];
  });
}
