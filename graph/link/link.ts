import type { GraphNode, GraphRelationship, NodeOf } from "../model/index.ts";
import type { Review } from "../statements/review.ts";
import type { Document } from "../text/document.ts";
import { alignDocuments } from "./across.ts";
import { assignments } from "./assignments.ts";
import { curatedIssuers } from "./bodies/curated.ts";
import { bureauNodes } from "./bodies/nodes.ts";
import { resolveBureaus } from "./bodies/resolve.ts";
import { successions } from "./bodies/succession.ts";
import type { Curated } from "./curated.ts";
import { deadlines } from "./deadlines.ts";
import { deliveries } from "./delivers/deliveries.ts";
import { CHECKS } from "./findings/checks.ts";
import { findingGraph } from "./findings/finding.ts";
import type { Linked } from "./linked.ts";
import { collectPolicies, curatedRelationships, policyRelationships } from "./policies.ts";
import { indicatorNodes, provisionNodes } from "./provisions.ts";
import { quoterOf } from "./quote.ts";
import { bodiesOf, reports, reportsIn, type Report } from "./reports.ts";
import { resources } from "./resources.ts";
import { restatements, twinsOf } from "./restatements.ts";
import { rowRestatements } from "./row-twins.ts";
import { versions } from "./versions.ts";
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
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const resolutions = documents.map(resolveBureaus);
  const reporting = documents.map((document, index) => reportsIn(document, resolutions[index]!));
  const issuers = curatedIssuers(curated);
  const known = bureauNodes();
  for (const resolution of resolutions) known.add([...resolution.issuers.values()], () => false);
  known.add([...issuers.values()], () => false);
  for (const resolution of resolutions) known.add(resolution.bureaus, () => true);
  for (const reported of reporting) known.add(bodiesOf(reported), () => false);
  const bureaus = known.made();
  const linked = documents.map((document, index) => {
    const made = linkOne(
      document,
      policies.of(document),
      bureaus,
      resolutions[index]!,
      reporting[index]!,
      review,
    );
    nodes.push(...made.nodes);
    relationships.push(
      ...policyRelationships(document, policies, resolutions[index]!, bureaus, made.linked.quote),
      ...made.linked.relationships,
    );
    return made.linked;
  });
  const policyNodes = policies.nodes();
  relationships.push(...curatedRelationships(curated, policies, issuers, bureaus));
  relationships.push(...versions(linked));
  const across = alignDocuments(linked, curated, policies, relationships);
  nodes.push(...across.nodes);
  relationships.push(...review.of(across.relationships));
  for (const [index, each] of linked.entries()) {
    const examined = {
      ...each,
      lacking: across.lacking[index]!,
      ambiguous: policies.ambiguous(each.document),
    };
    for (const kind of CHECKS) {
      const findings = findingGraph(kind, examined);
      nodes.push(...findings.nodes);
      relationships.push(...findings.relationships);
    }
  }
  const reforms = successions(bureaus);
  relationships.push(...reforms.relationships);
  return { nodes: [...policyNodes, ...nodes, ...bureaus.values(), ...reforms.nodes], relationships };
}

/** What one document says, with what rules derive and scores suggest from it alone. */
function linkOne(
  document: Document,
  policy: NodeOf<"Policy">,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
  resolution: Linked["resolution"],
  reported: readonly Report[],
  review: Review,
): { nodes: GraphNode[]; linked: Linked } {
  const quote = quoterOf(document);
  const provisions = provisionNodes(document);
  const indicators = indicatorNodes(document);
  const values = indicatorTargets(document, indicators, quote);
  const goals = proseTargets(document, provisions, indicators, quote);
  const times = deadlines(document, policy, provisions, indicators, quote);
  const twins = twinsOf(document);
  const { matches, leftOut } = matchTasks(document, twins);
  const things = resources(document, provisions, quote);
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
    ...times.relationships,
    ...reviewed,
    ...things.relationships,
    ...reports(reported, bureaus, quote),
  ];
  return {
    nodes: [
      ...provisions.values(),
      ...indicators,
      ...values.nodes,
      ...goals.nodes,
      ...times.nodes,
      ...things.nodes,
    ],
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
