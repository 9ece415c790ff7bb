import type { GraphRelationship, NodeOf, ProvisionNode, Quotation } from "../model/index.ts";
import type { Document, Quantity, Span, Unit } from "../text/document.ts";
import type { Resolution } from "./bodies/bureau.ts";
import type { End } from "./node.ts";
import type { LeftOut, TaskMatch } from "./sentences.ts";

/** One document with all that was linked of it alone. */
export interface Linked {
  readonly document: Document;
  readonly policy: End<"Policy">;
  readonly provisions: ReadonlyMap<Unit, ProvisionNode>;
  readonly indicators: readonly NodeOf<"Indicator">[];
  readonly resolution: Resolution;
  /** Measures of the annex and those of the body with the same number. */
  readonly twins: ReadonlyMap<Unit, Unit>;
  readonly matches: readonly TaskMatch[];
  readonly leftOut: readonly LeftOut[];
  readonly targets: ReadonlyMap<Quantity, NodeOf<"Target">>;
  readonly relationships: readonly GraphRelationship[];
  /** Indicators of which a person rejected a suggested link. */
  readonly rejected: ReadonlySet<string>;
  readonly quote: (span: Span, unit: Unit | null) => Quotation;
}
