import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { relate, says } from "./basis.ts";
import type { End } from "./node.ts";
import type { quoterOf } from "./quote.ts";

type Quoter = ReturnType<typeof quoterOf>;

/**
 * CONTAINS: policy → section → measure → task, section → column → action and indicator, each with the heading
 * it is printed as.
 */
export function containment(
  document: Document,
  policy: End<"Policy">,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  indicators: readonly NodeOf<"Indicator">[],
  quote: Quoter,
): RelationshipOf<"CONTAINS">[] {
  const parts = document.units.map((unit) =>
    relate(
      "CONTAINS",
      (unit.parent && provisions.get(unit.parent)) ?? policy,
      provisions.get(unit)!,
      says("structure/numbering", quote(headingOf(unit), unit)),
    ),
  );
  const rows = document.indicators.map((row, index) =>
    relate(
      "CONTAINS",
      (row.unit && provisions.get(row.unit)) ?? policy,
      indicators[index]!,
      says("structure/numbering", quote(row, row.unit)),
    ),
  );
  return [...parts, ...rows];
}

/** The heading as printed; an item without title is its own first paragraph. */
function headingOf(unit: Unit): Span {
  const { start } = unit;
  return { start, end: unit.title === null ? (unit.paragraphs[0]?.end ?? unit.end) : unit.end };
}
