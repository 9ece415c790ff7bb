import { createHash } from "node:crypto";
import { link } from "./link/link.ts";
import { reviewBy, toDecisions } from "./link/decisions.ts";
import { toCurated } from "./link/curated.ts";
import { policyIdOf } from "./link/ids.ts";
import type { PolicyGraph } from "./model.ts";
import type { Source } from "./text/document.ts";
import { layoutOf } from "./text/layout.ts";
import { parse } from "./text/parse.ts";

/** Raised with every change of a rule that changes the graph, so that a store made by older rules is rebuilt. */
export const RULES_VERSION = 4;

/** The content of `seeds/policies.json`, before it is checked. */
export type Curated = unknown;

/**
 * The graph of all documents given, linked together. Pure: equal documents and equal curated data give an equal graph,
 * whatever their order. Two sources of one policy: the later one given stands.
 * `decisions` are lines of the review file, as parsed. Throws a `TypeError` when curated data or a decision is malformed.
 */
export function build(
  sources: readonly Source[],
  curated: Curated,
  decisions: readonly unknown[] = [],
): PolicyGraph {
  const byPolicy = new Map<string, ReturnType<typeof parse>>();
  for (const source of sources) {
    const document = parse(source);
    byPolicy.set(policyIdOf(document.metadata, source.sha256), document);
  }
  const held = [...byPolicy].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const linked = link(
    held.map(([, document]) => document),
    toCurated(curated),
    reviewBy(toDecisions(decisions)),
  );
  const nodes = sortedById(linked.nodes);
  const relationships = sortedById(linked.relationships);
  const texts = held.map(([policy, { source }]) => {
    const { name, sha256, format, text } = source;
    return { policy, name, sha256, format, text, layout: layoutOf(source) };
  });
  const revision = createHash("sha256")
    .update(JSON.stringify([RULES_VERSION, nodes, relationships, texts]))
    .digest("hex");
  return { revision, nodes, relationships, texts };
}

/** The id of the policy that a source is. */
export function policyOf(source: Source): string {
  return policyIdOf(parse(source).metadata, source.sha256);
}

/** By id; of two with one id (the same words found twice) the first stands. */
function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
