import type { NodeLabel, NodeValues, ProvisionLabel } from "./labels.ts";
import type { RelationshipType, RelationshipValues } from "./relationships.ts";
import type { Method } from "./vocabularies.ts";

/** A node with one label. `id` follows the document's own numbering and never changes on a rebuild. */
export type NodeOf<Label extends NodeLabel> = Label extends NodeLabel
  ? { readonly id: string; readonly label: Label; readonly properties: NodeValues<Label> }
  : never;

/** Any node; its label tells which properties it has. */
export type GraphNode = NodeOf<NodeLabel>;

/** A numbered part of a document. */
export type ProvisionNode = NodeOf<ProvisionLabel>;

/** True when the node has that label; narrows its properties. */
export function hasLabel<Label extends NodeLabel>(node: GraphNode, label: Label): node is NodeOf<Label> {
  return node.label === label;
}

/**
 * Words of a held document: `text.slice(start, end) === quote`. Offsets are UTF-16 units, half-open; `line`
 * starts at 1.
 */
export interface Quotation {
  readonly kind: "QUOTATION";
  /** The document quoted. */
  readonly policy: string;
  /** The innermost provision in which the words stand, or null on the cover. */
  readonly unit: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A published statement about a document that is not held: never a quotation of the document itself. */
export interface Reference {
  readonly kind: "REFERENCE";
  readonly statement: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date of the publication. */
  readonly date: string;
}

export type Evidence = Quotation | Reference;

/** What every relationship carries, whatever its type. */
export interface RelationshipFacts {
  /** 20 hex digits (80 bits) of a hash of type, ends and the place of the evidence. */
  readonly id: string;
  /**
   * The id that earlier versions gave it, to which decisions and addresses still answer; absent where none can
   * be known.
   */
  readonly formerId?: string;
  readonly source: string;
  readonly target: string;
  readonly method: Method;
  /** An id of `link/rules.ts`. */
  readonly rule: string;
  /** 0 to 1; 1 for EXPLICIT. */
  readonly confidence: number;
  /** What people stated of it, a JSON each; absent where nobody did. */
  readonly stated?: readonly string[];
  readonly evidence: Evidence;
}

/** A relationship of one type, with what belongs to this type only. */
export type RelationshipOf<Type extends RelationshipType> = Type extends RelationshipType
  ? RelationshipFacts & { readonly type: Type; readonly properties: RelationshipValues<Type> }
  : never;

/** Any relationship; its type tells which properties it has. */
export type GraphRelationship = RelationshipOf<RelationshipType>;

/** True when the relationship has that type; narrows its properties. */
export function hasType<Type extends RelationshipType>(
  relationship: GraphRelationship,
  type: Type,
): relationship is RelationshipOf<Type> {
  return relationship.type === type;
}

/** A document as read: the text that all offsets point into. */
export interface HeldText {
  readonly policy: string;
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly text: string;
  /** What the reader knew beside the text, as JSON (`text/layout.ts`); null for plain text. */
  readonly layout: string | null;
}

/** All that a store holds. `revision` is a hash of everything else: equal documents, equal revision. */
export interface PolicyGraph {
  readonly revision: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly texts: readonly HeldText[];
}

/** A closed part of the graph: both ends of every relationship are among the nodes. */
export interface Subgraph {
  readonly root: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** True when a limit left something out; `hidden` says where. */
  readonly truncated: boolean;
  /** Neighbours not shown, by node: what a "+n" badge counts. */
  readonly hidden: readonly {
    readonly node: string;
    readonly direction: "UPSTREAM" | "DOWNSTREAM" | "BOTH";
    readonly count: number;
  }[];
}
