import type {
  GraphNode,
  GraphRelationship,
  HeldText,
  Method,
  NodeLabel,
  RelationshipType,
} from "../model/index.ts";

/** What a node is removed by. */
export type NodeKey = Pick<GraphNode, "id" | "label">;

/** What a relationship is removed by: its ends let an engine reach it without an index on relationships. */
export type RelationshipKey = Pick<GraphRelationship, "id" | "type" | "source" | "target">;

/** Items of one kind that come, differ from what is stored under the same id, and go. */
export interface Changed<Item, Key> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Key[];
}

/**
 * How many of each kind a graph has: kept at publishing, so that nobody counts. Kinds of which there are none
 * are left out.
 */
export interface Counts {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  /** By type, then by method. */
  readonly relationships: Readonly<
    Partial<Record<RelationshipType, Readonly<Partial<Record<Method, number>>>>>
  >;
}

/** What a store knows of the graph in it. */
export interface GraphState {
  /** Hash of what the graph was made of; null before the first publish. */
  readonly revision: string | null;
  readonly documents: number;
  /**
   * Number of the last entry of the archive that the graph was made from; 0 where it was made without one.
   */
  readonly position: number;
  /** False while a first load is under way: questions then answer from what is there already. */
  readonly complete: boolean;
  /** Of a load under way: documents written of those to come; null when nothing is loaded. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly counts: Counts;
}

/**
 * What leads from the graph of revision `basis` to that of `after.revision`, small enough for one
 * transaction. Ends of relationships that come are in the graph or among the nodes that come; nothing keeps
 * an end that goes.
 */
export interface Difference {
  /** Revision of the graph that this leads on from; null: an empty store. */
  readonly basis: string | null;
  readonly after: GraphState & { readonly revision: string };
  readonly nodes: Changed<GraphNode, NodeKey>;
  readonly relationships: Changed<GraphRelationship, RelationshipKey>;
  readonly texts: Changed<HeldText, Pick<HeldText, "policy">>;
}
