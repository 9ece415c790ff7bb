import type { NodeLabel, RelationshipType } from "../model/index.ts";

/*
 * What the questions `page`, `count` and `groups` take: which nodes are wanted, and in which order. It is
 * plain JSON; an engine compiles it to its own words, and puts values in as parameters only.
 */

/** Relationships that are followed from a node: along their arrow, or against it. */
export interface Via {
  readonly types: readonly RelationshipType[];
  readonly direction: "OUT" | "IN";
}

/**
 * How a property is compared. A property that is not there is `NULL`, and no other comparison holds for it.
 * `CONTAINS` is of texts, case and width as stored; a list holds what one of its members does.
 */
export type Comparison =
  | { readonly op: "EQ" | "GTE" | "LTE"; readonly value: string | number | boolean }
  | { readonly op: "IN"; readonly value: readonly (string | number)[] }
  | { readonly op: "CONTAINS"; readonly value: string }
  | { readonly op: "NULL" };

/** A property of the node that is asked about, or of the relationship that led to it. */
export interface Compared {
  readonly of: "NODE" | "RELATIONSHIP";
  /** `id` and `label` of a node count as properties, and `id`, `type`, `source`, `target` and facts of a relationship. */
  readonly property: string;
}

/** What must hold of a node, and of the relationship that led to it. An empty `all` holds, an empty `any` does not. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | (Compared & Comparison)
  /** At least one far end for which it holds; `RELATIONSHIP` within is of the one that leads there. */
  | { readonly some: Via; readonly where: Condition };

/** Which nodes are wanted. */
export interface Selection {
  /**
   * Null: the nodes of the labels themselves. Else what relationships lead to: from these nodes, or with `ids`
   * null from any; then an item is a relationship with its far end, and a node may be in several.
   */
  readonly from: { readonly ids: readonly string[] | null; readonly via: Via } | null;
  /** Of the nodes, or of the far ends. */
  readonly labels: readonly NodeLabel[];
  readonly where: Condition | null;
}

/** Whatever has no such property comes last, both ways. */
export interface OrderBy extends Compared {
  readonly descending: boolean;
}

/** Where an item stands: the values it is ordered by, then `order` and `id` of the node, then the id of the relationship. */
export type Cursor = readonly (string | number | boolean | null)[];

/**
 * A page for each node of `from.ids`, or one page. Items are in the order wanted, then in document order of
 * the nodes (`order`, `id`), then by the id of the relationship, so that the order is whole.
 */
export interface PageRequest extends Selection {
  readonly orderBy: readonly OrderBy[];
  /** Behind this one, or before it when `backward`; null: from the beginning, or the end. */
  readonly after: Cursor | null;
  /** The last so many before `after`, still told in the order wanted. */
  readonly backward: boolean;
  /** Of each page. */
  readonly limit: number;
}

/** `groupBy`: the properties whose values make the groups. */
export interface GroupRequest extends Selection {
  readonly groupBy: readonly Compared[];
}
