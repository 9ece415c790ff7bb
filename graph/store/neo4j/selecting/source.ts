import type { NodeLabel, RelationshipType } from "../../../model/index.ts";
import type { Selection } from "../../selection.ts";
import { conditionText } from "../../selecting/condition.ts";
import { Given, ROOT, type Language } from "../../selecting/language.ts";
import { cypherLanguage, pattern } from "./language.ts";

/** That both are there, which is always so, lets an index be used that ends in them. */
export const ORDERED = "n.order IS NOT NULL AND n.id IS NOT NULL";

/** A selection while it is put into Cypher. */
export class Source {
  readonly given = new Given();
  readonly language: Language = cypherLanguage(this.given);

  private readonly conditions: readonly string[];

  constructor(private readonly selection: Selection) {
    const { where } = selection;
    this.conditions = where ? [conditionText(where, ROOT, this.language)] : [];
  }

  /** What the near ends `c` lead to, for each row that has one. */
  atNear(conditions: readonly string[] = []): string {
    const { from, labels } = this.selection;
    const held = [...conditions, ...this.conditions].join(" AND ");
    return `MATCH ${pattern("c", from!.via, "r", labelled(labels))}${held ? ` WHERE ${held}` : ""}`;
  }

  /**
   * The nodes of labels, with the relationships that lead to them when any near end will do: those of one type
   * alone where it is given.
   */
  ofLabels(
    labels: readonly NodeLabel[],
    conditions: readonly string[],
    type: RelationshipType | null = null,
  ): string {
    const { from } = this.selection;
    const via = from && { ...from.via, types: type ? [type] : from.via.types };
    const matched = via ? pattern("c", via, "r", labelled(labels)) : `(${labelled(labels)})`;
    const held = [...conditions, ...this.conditions].join(" AND ");
    return `MATCH ${matched}${held ? ` WHERE ${held}` : ""}`;
  }
}

/** The near ends that are asked for, as `c`; `place` tells their order. */
export const NEAR = `UNWIND range(0, size($ids) - 1) AS place WITH place, $ids[place] AS near
  MATCH (c:Entity {id: near})`;

/** `n:Measure|Task`; `NONE` is no label. */
function labelled(labels: readonly NodeLabel[]): string {
  return `n:${labels.join("|") || "NONE"}`;
}
