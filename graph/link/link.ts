import type { GraphNode } from "../model/index.ts";
import type { Document } from "../text/document.ts";
import { assignments } from "./assignments.ts";
import { resolveBureaus } from "./bodies/resolve.ts";
import { deadlines } from "./deadlines.ts";
import { deliveries } from "./delivers/deliveries.ts";
import type { Linked } from "./linked.ts";
import { policyIdOfDocument } from "./identity.ts";
import { endOf } from "./node.ts";
import { indicatorNodes, provisionNodes } from "./provisions.ts";
import { quoterOf } from "./quote.ts";
import { bodiesOf, reports, reportsIn } from "./reports.ts";
import type { Bureau } from "./bodies/bureau.ts";
import { resources } from "./resources.ts";
import { restatements, twinsOf } from "./restatements.ts";
import { rowRestatements } from "./row-twins.ts";
import { matchTasks } from "./sentences.ts";
import { containment } from "./structure.ts";
import { indicatorTargets, proseTargets } from "./targets.ts";

export interface LinkedAlone {
  /** Its own parts, without the policy and without bodies. */
  readonly nodes: readonly GraphNode[];
  readonly linked: Linked;
  /** Bodies that only its sentences on who reports to whom name. */
  readonly reporting: readonly Bureau[];
}

/** What one document says, with what rules derive and scores suggest from it alone. */
export function linkAlone(document: Document): LinkedAlone {
  const policy = endOf(policyIdOfDocument(document), "Policy");
  const resolution = resolveBureaus(document);
  const reported = reportsIn(document, resolution);
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
  const relationships = [
    ...containment(document, policy, provisions, indicators, quote),
    ...assignments(document, provisions, indicators, resolution, quote),
    ...restatements(document, twins, matches, provisions, resolution, quote),
    ...rowRestatements(document, provisions, resolution, quote),
    ...values.relationships,
    ...goals.relationships,
    ...times.relationships,
    ...suggested,
    ...things.relationships,
    ...reports(reported, quote),
  ];
  const parts = [provisions.values(), indicators, values.nodes, goals.nodes, times.nodes, things.nodes];
  return {
    nodes: parts.flatMap((nodes): GraphNode[] => [...nodes]),
    reporting: bodiesOf(reported),
    linked: {
      document,
      policy,
      provisions,
      indicators,
      resolution,
      twins,
      matches,
      leftOut,
      targets: goals.of,
      relationships,
      rejected: new Set(),
      quote,
    },
  };
}
