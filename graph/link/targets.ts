import type { GraphNode, GraphRelationship } from "../model.ts";
import type { Document } from "../text/document.ts";
import { placesOf } from "../text/places.ts";
import { relate, says } from "./basis.ts";
import { node } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/** SETS: an indicator and the values its row of the table demands; the quotation is the cell, the phrase the whole row. */
export function indicatorTargets(document: Document, indicators: readonly GraphNode[], quote: ReturnType<typeof quoterOf>): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  const placeOf = placesOf(document.source.text);
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const [index, row] of document.indicators.entries()) {
    const indicator = indicators[index]!;
    for (const value of row.values) {
      const target = node(`${indicator.id}__target_${value.year ?? "end"}`, "Target", {
        name: `${value.printed}${row.unitOfMeasure ?? ""}${value.year ? `（${value.year}年）` : ""}`,
        policy: String(indicator.properties.policy),
        operator: value.operator,
        value: value.value,
        year: value.year,
        unit: row.unitOfMeasure,
        printed: value.printed,
        cite: String(indicator.properties.cite),
        ...value.span,
        line: placeOf(value.span.start).line,
        order: value.span.start,
      });
      nodes.push(target);
      relationships.push(relate("SETS", indicator, target, says("table/value", quote(value.span, row.unit)), { phraseStart: row.row.start, phraseEnd: row.row.end }));
    }
  }
  return { nodes, relationships };
}
