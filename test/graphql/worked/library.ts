import {
  build,
  hasLabel,
  hasType,
  type GraphNode,
  type NodeLabel,
  type NodeOf,
  type RelationshipOf,
  type RelationshipType,
} from "../../../graph/index.ts";
import { DATED_PLAN } from "../../support/dated-plan.ts";
import { PLAN_COUNT, planOf } from "../../support/growing-library.ts";
import { HALF_READ_PLAN } from "../../support/half-read-plan.ts";
import { curated, seedSource } from "../../support/seed.ts";
import { sourceOf } from "../../support/sources.ts";

/** The seed and a small library: plans of four levels, one with times of every form, one that is half read. */
export const graph = build(
  [
    seedSource,
    sourceOf(DATED_PLAN, "dated.txt"),
    sourceOf(HALF_READ_PLAN, "half-read.txt"),
    ...Array.from({ length: PLAN_COUNT }, (_, index) => planOf(index, 1)),
  ],
  curated,
);

/* What the questions are checked by: the graph as plain lists. */

const byId = new Map(graph.nodes.map((node) => [node.id, node]));

export function nodes<Label extends NodeLabel>(label: Label): NodeOf<Label>[] {
  return graph.nodes.filter((node) => hasLabel(node, label)).toSorted(inDocumentOrder);
}

export function links<Type extends RelationshipType>(type: Type): RelationshipOf<Type>[] {
  return graph.relationships.filter((each) => hasType(each, type));
}

export function node(id: string): GraphNode {
  return byId.get(id)!;
}

export function isProvision({ label }: GraphNode): boolean {
  return label === "Section" || label === "Measure" || label === "Task";
}

export function policyOf(of: GraphNode): NodeOf<"Policy"> {
  const policy = "policy" in of.properties ? byId.get(of.properties.policy) : undefined;
  if (!policy || !hasLabel(policy, "Policy")) throw new TypeError(`${of.id} belongs to no policy`);
  return policy;
}

export function inDocumentOrder(a: GraphNode, b: GraphNode): number {
  return a.properties.order - b.properties.order || (a.id < b.id ? -1 : 1);
}
