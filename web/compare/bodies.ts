import type { Compared, Counterparts, CompareRelationship } from "../api/compare.query.ts";

/** The ids of the bodies that the parts of a policy charge, each once, in the order of the document. */
export function bodiesOf(
  outline: readonly Compared[],
  relationships: readonly CompareRelationship[],
): readonly string[] {
  const parts = new Set(outline.map(({ id }) => id));
  return [
    ...new Set(
      relationships.flatMap(({ type, source, target }) =>
        type === "ASSIGNED_TO" && parts.has(source) ? [target] : [],
      ),
    ),
  ];
}

export interface BodyPair {
  readonly lower: Counterparts["nodes"][number];
  readonly upper: Counterparts["nodes"][number];
  readonly link: Counterparts["relationships"][number];
}

/** Bodies of two policies that do the same work, from the neighbourhoods of the lower ones. */
export function pairsOf(
  neighbourhoods: readonly Counterparts[],
  lower: readonly string[],
  upper: readonly string[],
): readonly BodyPair[] {
  return neighbourhoods.flatMap(({ nodes, relationships }) =>
    relationships
      .filter(({ source, target }) => lower.includes(source) && upper.includes(target))
      .flatMap((link) => {
        const [below, above] = [link.source, link.target].map((id) => nodes.find((node) => node.id === id));
        return below && above ? [{ lower: below, upper: above, link }] : [];
      }),
  );
}
