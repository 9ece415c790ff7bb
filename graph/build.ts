import { derivedIdOf, comingOf, inAnyOrder, placed, type Coming, type Replacement } from "./link/identity.ts";
import { uniqueById } from "./link/unique.ts";
import { textOf } from "./held-text.ts";
import { EMPTY_CATALOGUE, type Catalogue, type Holding } from "./library/catalogue.ts";
import { openWorkspace } from "./library/workspace.ts";
import { documentOf } from "./document-of.ts";
import { correctedDocument } from "./link/fragment.ts";
import type { HeldSource } from "./link/held-source.ts";
import type { GraphNode, GraphRelationship, PolicyGraph } from "./model/index.ts";
import { correctedMetadata } from "./statements/apply-metadata.ts";
import { isOf, type Statement } from "./statements/statement.ts";
import { standing, toEntries } from "./statements/to-entries.ts";
import type { Document, Source } from "./text/document.ts";

export { RULES_VERSION } from "./link/rules-version.ts";
export { sourceOf } from "./held-text.ts";
export { documentOf, policyOf } from "./document-of.ts";

/** The content of `seeds/policies.json`, before it is checked. */
export type Curated = unknown;

/** A graph with what its building has to tell. */
export interface Built extends PolicyGraph {
  /** The documents as read and as people corrected them, in the order of their policies' ids. */
  readonly documents: readonly Document[];
  /** Texts that took the place of others of their policies. */
  readonly replacements: readonly Replacement[];
  /** Statements that match nothing any more. */
  readonly unmatched: readonly Statement[];
}

/**
 * The graph of all documents given, linked together. Pure: equal documents, equal curated data and an equal
 * ledger give an equal graph, whatever the order of documents. Of two sources of one policy one stands (see
 * `inAnyOrder`), and the other is told. `ledger` are the lines of what people stated, as parsed. Throws a
 * `TypeError` when curated data or a line is malformed. All is made in memory, by what keeps a library.
 */
export function build(sources: readonly Source[], curated: Curated, ledger: readonly unknown[] = []): Built {
  const statements = standing(toEntries(ledger));
  const { held, replacements } = identified(sources, statements);
  const texts = held.map(textOf);
  const holdings = new Map(
    texts.map(({ policy, sha256 }): [string, Holding] => [policy, { policy, sha256, earlier: [] }]),
  );
  const byPolicy = new Map(texts.map((text) => [text.policy, text]));
  const workspace = openWorkspace(null, curated);
  try {
    // An empty or a torn line says nothing.
    const lines = ledger.filter((line) => line !== undefined) as unknown as Catalogue["ledger"];
    const catalogue = { ...EMPTY_CATALOGUE, holdings, ledger: lines };
    const needed = new Map(workspace.lacking(catalogue).map((each) => [each.policy, each.statements]));
    workspace.bring(catalogue, (policy) => byPolicy.get(policy)!);
    const { nodes, relationships } = wholeOf(workspace.items());
    return {
      revision: workspace.state().revision!,
      nodes,
      relationships,
      texts,
      documents: held.map((source) => correctedDocument(source, needed.get(source.policy) ?? []).document),
      replacements,
      unmatched: workspace.statements().unmatched,
    };
  } finally {
    workspace.close();
  }
}

/** All parts in one graph, by id. */
function wholeOf(parts: Iterable<Pick<PolicyGraph, "nodes" | "relationships">>) {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const part of parts) {
    for (const node of part.nodes) nodes.push(node);
    for (const relationship of part.relationships) relationships.push(relationship);
  }
  return { nodes: uniqueById(nodes), relationships: uniqueById(relationships) };
}

/**
 * The documents under their ids, as read by what people say they are. An id is what a document itself gives,
 * so that a correction leaves addresses as they are; a text that gives the corrected number is of the same
 * policy.
 */
function identified(sources: readonly Source[], statements: readonly Statement[]) {
  const metadata = statements.filter((statement) => isOf(statement, "METADATA"));
  const given = inOrder(sources);
  const { placed: kept, replacements } = placed(given, ({ source, document }, policy) => {
    const own = metadata.filter(({ subject }) => subject === policy);
    if (own.length === 0) return null;
    return derivedIdOf(correctedMetadata(document.metadata, own, source.text), source.text);
  });
  const held = kept
    .map(({ item: { source }, policy }): HeldSource => ({ ...source, policy }))
    .toSorted((a, b) => (a.policy < b.policy ? -1 : 1));
  return { held, replacements };
}

interface Given extends Coming {
  readonly document: Document;
}

function inOrder(sources: readonly Source[]): readonly Given[] {
  return inAnyOrder(
    sources.map((source) => {
      const document = documentOf(source);
      return { ...comingOf(document), document };
    }),
  );
}
