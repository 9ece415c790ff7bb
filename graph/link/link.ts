import type { GraphNode, GraphRelationship, NodeOf } from "../model/index.ts";
import type { Document } from "../text/document.ts";
import { alignDocuments } from "./across.ts";
import { assignments } from "./assignments.ts";
import { resolveBureaus, type Bureau } from "./bureaus.ts";
import type { Curated } from "./curated.ts";
import type { Review } from "./decisions.ts";
import { deliveries } from "./delivers.ts";
import { CHECKS } from "./findings/checks.ts";
import { findingGraph } from "./findings/finding.ts";
import { jurisdictionOf } from "./jurisdiction.ts";
import { policyIdOfDocument } from "./identity.ts";
import type { Linked } from "./linked.ts";
import { node } from "./node.ts";
import { collectPolicies, curatedRelationships, issuerNodes, policyRelationships } from "./policies.ts";
import { indicatorNodes, provisionNodes } from "./provisions.ts";
import { quoterOf } from "./quote.ts";
import { reports } from "./reports.ts";
import { resources } from "./resources.ts";
import { restatements, twinsOf } from "./restatements.ts";
import { rowRestatements } from "./row-twins.ts";
import { matchTasks } from "./sentences.ts";
import { containment } from "./structure.ts";
import { indicatorTargets, proseTargets } from "./targets.ts";

/**
 * Nodes and relationships of all documents together. The order of the result is that of the documents given.
 */
export function link(
  documents: readonly Document[],
  curated: Curated,
  review: Review,
): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  const policies = collectPolicies(documents, curated);
  const issuers = issuerNodes(documents, curated);
  const bureaus = new Map(issuers);
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const resolutions = documents.map(resolveBureaus);
  for (const { bureaus: found } of resolutions)
    for (const bureau of found)
      bureaus.set(bureau.id, withAliases(bureaus.get(bureau.id), bureau, bureaus.size));
  const linked = documents.map((document, index) => {
    const made = linkOne(document, policies.of(document), bureaus, resolutions[index]!, review);
    nodes.push(...made.nodes);
    relationships.push(
      ...policyRelationships(document, policies, issuers, made.linked.quote),
      ...made.linked.relationships,
    );
    return made.linked;
  });
  const policyNodes = policies.nodes();
  relationships.push(...curatedRelationships(curated, policies, issuers));
  const across = alignDocuments(linked, curated, policies, relationships);
  nodes.push(...across.nodes);
  relationships.push(...review.of(across.relationships));
  for (const [index, each] of linked.entries()) {
    const examined = { ...each, lacking: across.lacking[index]! };
    for (const kind of CHECKS) {
      const findings = findingGraph(kind, examined);
      nodes.push(...findings.nodes);
      relationships.push(...findings.relationships);
    }
  }
  return { nodes: [...policyNodes, ...nodes, ...bureaus.values()], relationships };
}

/** What one document says, with what rules derive and scores suggest from it alone. */
function linkOne(
  document: Document,
  policy: NodeOf<"Policy">,
  bureaus: Map<string, NodeOf<"Bureau">>,
  resolution: Linked["resolution"],
  review: Review,
): { nodes: GraphNode[]; linked: Linked } {
  const quote = quoterOf(document);
  const provisions = provisionNodes(document);
  const indicators = indicatorNodes(document);
  const values = indicatorTargets(document, indicators, quote);
  const goals = proseTargets(document, provisions, indicators, quote);
  const twins = twinsOf(document);
  const { matches, leftOut } = matchTasks(document, twins);
  const things = resources(document, provisions, quote);
  const reporting = reports(
    document,
    resolution,
    bureaus,
    jurisdictionOf(document.metadata) ?? policyIdOfDocument(document),
    quote,
  );
  for (const body of reporting.nodes) bureaus.set(body.id, body);
  const sameTarget = new Set(
    goals.relationships
      .filter(({ type }) => type === "DELIVERS")
      .map(({ source, target }) => `${source}|${target}`),
  );
  // What a rule forces need not be suggested as well.
  const suggested = deliveries(document, provisions, indicators, quote).filter(
    ({ source, target }) => !sameTarget.has(`${source}|${target}`),
  );
  const reviewed = review.of(suggested);
  const kept = new Set(reviewed.map(({ id }) => id));
  const rejected = new Set(suggested.filter(({ id }) => !kept.has(id)).map(({ target }) => target));
  const relationships = [
    ...containment(document, policy, provisions, indicators, quote),
    ...assignments(document, provisions, indicators, bureaus, resolution, quote),
    ...restatements(document, twins, matches, provisions, resolution, quote),
    ...rowRestatements(document, provisions, resolution, quote),
    ...values.relationships,
    ...review.of(goals.relationships),
    ...reviewed,
    ...things.relationships,
    ...reporting.relationships,
  ];
  return {
    nodes: [...provisions.values(), ...indicators, ...values.nodes, ...goals.nodes, ...things.nodes],
    linked: {
      document,
      policy,
      provisions,
      indicators,
      bureaus,
      resolution,
      twins,
      matches,
      leftOut,
      targets: goals.of,
      relationships,
      rejected,
      quote,
    },
  };
}

/** One bureau named by several documents is one node that knows all its printed forms. */
function withAliases(known: NodeOf<"Bureau"> | undefined, bureau: Bureau, order: number): NodeOf<"Bureau"> {
  const { id, name, fullName, kind, jurisdiction, group } = bureau;
  const before = known?.properties.aliases ?? [];
  return node(id, "Bureau", {
    name,
    fullName: known && known.properties.fullName !== name ? known.properties.fullName : fullName,
    kind,
    jurisdiction,
    group,
    aliases: [...new Set([...before, ...bureau.aliases])],
    order: known ? known.properties.order : order,
  });
}
