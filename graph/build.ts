import { createHash } from "node:crypto";
import { link } from "./link/link.ts";
import { reviewBy, toDecisions, type Decision } from "./link/decisions.ts";
import { formerOf, formerRelationshipIdOf, type FormerOf } from "./link/former.ts";
import { derivedIdOf, placed, policyIdOfDocument, type Replacement } from "./link/identity.ts";
import { toCurated } from "./link/curated.ts";
import { uniqueById } from "./link/unique.ts";
import type { GraphRelationship, HeldText, PolicyGraph } from "./model/index.ts";
import type { Source } from "./text/document.ts";
import { fromLayout, layoutOf } from "./text/layout.ts";
import { parse } from "./text/parse.ts";

/** Raised with every change of a rule that changes the graph, so that a store made by older rules is rebuilt. */
export const RULES_VERSION = 6;

/** The content of `seeds/policies.json`, before it is checked. */
export type Curated = unknown;

/** A graph with what its building has to tell. */
export interface Built extends PolicyGraph {
  /** Texts that took the place of others of their policies. */
  readonly replacements: readonly Replacement[];
  /** Decisions whose relationship is no longer found. */
  readonly unmatched: readonly Decision[];
}

/**
 * The graph of all documents given, linked together. Pure: equal documents and equal curated data give an equal
 * graph, whatever their order. Two sources of one policy: the later one given stands, and is told. `decisions`
 * are lines of the review file, as parsed. Throws a `TypeError` when curated data or a decision is malformed.
 */
export function build(
  sources: readonly Source[],
  curated: Curated,
  decisions: readonly unknown[] = [],
): Built {
  const given = sources.map((source) => {
    const document = parse(source);
    return { source, document, derived: derivedIdOf(document.metadata, source.text) };
  });
  const { placed: kept, replacements } = placed(given);
  const documents = kept
    .map(({ item: { document, source }, policy }) => ({ ...document, source: { ...source, policy } }))
    .toSorted((a, b) => (a.source.policy < b.source.policy ? -1 : 1));
  const former = formerOf(documents);
  const review = reviewBy(toDecisions(decisions), former);
  const linked = link(documents, toCurated(curated), review);
  const nodes = uniqueById(linked.nodes);
  const relationships = uniqueById(linked.relationships).map((relationship) =>
    withFormerId(relationship, former),
  );
  const texts = documents.map(({ source }) => textOf(source));
  const revision = createHash("sha256")
    .update(JSON.stringify([RULES_VERSION, nodes, relationships, texts]))
    .digest("hex");
  return { revision, nodes, relationships, texts, replacements, unmatched: review.unmatched() };
}

/** The id of the policy that a source is. */
export function policyOf(source: Source): string {
  return policyIdOfDocument(parse(source));
}

/** A document as the library holds it. */
function textOf(source: Source & { readonly policy: string }): HeldText {
  const { policy, name, sha256, format, text } = source;
  return { policy, name, sha256, format, text, layout: layoutOf(source) };
}

/**
 * The document that a held text is, with the id it is held under. Throws a `SyntaxError` when its layout is no JSON: a fault
 * of the store.
 */
export function sourceOf({ layout, format, ...held }: HeldText): Source {
  // What is held was read by one of the readers.
  return { ...held, format: format as Source["format"], ...fromLayout(layout) };
}

/** Where the policies kept their ids the former id is the beginning of the id, and need not be written. */
function withFormerId<Kind extends GraphRelationship>(relationship: Kind, former: FormerOf): Kind {
  const formerId = formerRelationshipIdOf(relationship, former);
  return relationship.id.startsWith(formerId) ? relationship : { ...relationship, formerId };
}
