import type {
  GraphNode,
  GraphRelationship,
  Operator,
  PlaceBy,
  PolicyLevel,
  PolicyStage,
  Quotation,
} from "../model/index.ts";
import type { AppliedReading } from "../statements/apply-readings.ts";
import type { Statement } from "../statements/statement.ts";
import type { StatedPlace } from "../text/document.ts";
import type { Mark } from "./findings/finding.ts";
import type { End } from "./node.ts";

/*
 * What links to other documents need of one document, as plain JSON: it is kept, and sent from thread to
 * thread. Nothing here depends on another document.
 */

/** What the document is. */
export interface PolicyFacts {
  readonly policy: string;
  readonly title: string;
  readonly docNumber: string | null;
  readonly level: PolicyLevel | null;
  readonly stage: PolicyStage | null;
  readonly place: { readonly path: string; readonly by: PlaceBy; readonly words: string } | null;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly addressedTo: string | null;
  readonly format: string;
  readonly sha256: string;
  readonly formerIds: readonly string[];
  /** The id that the first versions gave it. */
  readonly claim: string;
  /** The ids that it gives: as read, and as corrected. */
  readonly gives: readonly string[];
  readonly titleQuote: Quotation;
}

/** A document named in this one. The quotation is that of a relationship; the mark that of a finding. */
export interface CitationFacts {
  readonly title: string;
  readonly docNumber: string | null;
  readonly implemented: boolean;
  readonly start: number;
  readonly quotation: Quotation;
  readonly mark: Mark;
  /** The title within its title that it carries out: `关于贯彻落实〈质量强国建设纲要〉的实施意见`. */
  readonly inner: { readonly title: string; readonly quotation: Quotation } | null;
}

/** A body of a function, with the words that name it first. */
export interface FunctionFacts {
  readonly body: string;
  readonly place: string | null;
  readonly function: string;
  readonly quotation: Quotation | null;
}

export interface HeadingFacts {
  readonly node: End<"Section" | "Measure">;
  readonly title: string;
  readonly text: string;
  readonly kind: "SECTION" | "MEASURE";
  readonly evidence: Quotation;
}

export interface IndicatorFacts {
  readonly node: End<"Indicator">;
  readonly name: string;
  /** Of its row, which begins with the name. */
  readonly place: { readonly start: number; readonly end: number; readonly line: number };
  readonly unit: string | null;
  readonly operator: Operator;
  readonly value: number;
  readonly evidence: Quotation;
}

/** What a check says of an indicator once nothing suggested delivers it any more. */
export interface UndeliveredFacts {
  readonly indicator: string;
  /** Where a person rejected what was suggested; and where what a goal suggested is gone. */
  readonly rejected: Items;
  readonly plain: Items;
}

/** Nodes and relationships of a part of the graph. */
export interface Items {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** What is asked of a document by its policy, small. */
export interface Facts {
  /** The name of its file. */
  readonly name: string;
  readonly is: PolicyFacts;
  readonly statedPlace: StatedPlace | null;
  /** In the order in which they are looked up. */
  readonly citations: readonly CitationFacts[];
  /** Those that issued it, with the words on the cover. */
  readonly issuedBy: readonly { readonly body: string; readonly quotation: Quotation }[];
  /** The ids that earlier versions gave its bodies, by id. */
  readonly formerBodies: Readonly<Record<string, readonly string[]>>;
  /** The bodies that relationships of its own lead from. */
  readonly speaking: readonly string[];
  /** The head of its first table of indicators; null where it has none. */
  readonly table: Mark | null;
  readonly undelivered: readonly UndeliveredFacts[];
  /** Corrections of its metadata. */
  readonly metadata: readonly Statement<"METADATA">[];
  readonly readings: readonly AppliedReading[];
  /** Corrections that could not be made, since the words are there no more. */
  readonly misfits: readonly string[];
}
