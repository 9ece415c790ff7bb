import type { GraphNode, GraphRelationship } from "../model.ts";
import type { Document } from "../text/document.ts";
import { assignments } from "./assignments.ts";
import { resolveBureaus, type Bureau } from "./bureaus.ts";
import type { Curated } from "./curated.ts";
import { node } from "./node.ts";
import { collectPolicies, curatedRelationships, issuerNodes, policyRelationships } from "./policies.ts";
import { indicatorNodes, provisionNodes } from "./provisions.ts";
import { quoterOf } from "./quote.ts";
import { restatements } from "./restatements.ts";
import { containment } from "./structure.ts";
import { indicatorTargets } from "./targets.ts";

/** Nodes and relationships of all documents together. The order of the result is that of the documents given. */
export function link(documents: readonly Document[], curated: Curated): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  const policies = collectPolicies(documents, curated);
  const issuers = issuerNodes(documents, curated);
  const bureaus = new Map<string, GraphNode>(issuers);
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const document of documents) {
    const quote = quoterOf(document);
    const resolution = resolveBureaus(document);
    for (const bureau of resolution.bureaus) bureaus.set(bureau.id, withAliases(bureaus.get(bureau.id), bureau, bureaus.size));
    const provisions = provisionNodes(document);
    const indicators = indicatorNodes(document);
    const targets = indicatorTargets(document, indicators, quote);
    nodes.push(...provisions.values(), ...indicators, ...targets.nodes);
    relationships.push(
      ...policyRelationships(document, policies, issuers, quote),
      ...containment(document, policies.of(document), provisions, indicators, quote),
      ...assignments(document, provisions, bureaus, resolution, quote),
      ...restatements(document, provisions, resolution, quote),
      ...targets.relationships,
    );
  }
  const policyNodes = policies.nodes();
  relationships.push(...curatedRelationships(curated, new Map(policyNodes.map((policy) => [policy.id, policy])), issuers));
  return { nodes: [...policyNodes, ...nodes, ...bureaus.values()], relationships };
}

/** One bureau named by several documents is one node that knows all its printed forms. */
function withAliases(known: GraphNode | undefined, bureau: Bureau, order: number): GraphNode {
  const { id, name, fullName, kind, jurisdiction, group } = bureau;
  const before = (known?.properties.aliases ?? []) as readonly string[];
  return node(id, "Bureau", {
    name,
    fullName: known && known.properties.fullName !== name ? String(known.properties.fullName) : fullName,
    kind,
    jurisdiction,
    group,
    aliases: [...new Set([...before, ...bureau.aliases])],
    order: known ? Number(known.properties.order) : order,
  });
}
