import {
  PROVISIONS,
  type GraphNode,
  type GraphRelationship,
  type PolicyGraph,
  type Values,
} from "../../graph/model/index.ts";
import { countedWith } from "../../graph/store/sqlite/counting.ts";

/*
 * What each question is to be answered with, said as plainly as it can be: by lists and filters over a graph
 * in memory. Nodes and relationships come as they are; other rows as the store's.
 */

type Parameters = Readonly<Record<string, unknown>>;
type Reference = (graph: PolicyGraph, parameters: Parameters) => readonly unknown[];

const by = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0);
const valuesOf = ({ properties }: GraphNode): Values => properties;
const listIn = (value: unknown) => value as readonly string[];
const limited = <Item>(items: readonly Item[], { limit }: Parameters) => items.slice(0, limit as number);

function inOrder(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return nodes.toSorted((a, b) => by(a.properties.order, b.properties.order) || by(a.id, b.id));
}

/** Relationships that fit, in the order of their ends. */
function related(
  graph: PolicyGraph,
  parameters: Parameters,
  fits: (source: GraphNode, target: GraphNode) => boolean,
): readonly GraphRelationship[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const found = graph.relationships
    .map((link) => ({ link, a: nodes.get(link.source)!, b: nodes.get(link.target)! }))
    .filter(({ link, a, b }) => fits(a, b) && listIn(parameters.types).includes(link.type))
    .filter(({ link }) => listIn(parameters.methods).includes(link.method))
    .toSorted(
      (one, other) =>
        by(one.a.properties.order, other.a.properties.order) ||
        by(one.b.properties.order, other.b.properties.order) ||
        by(one.a.id, other.a.id) ||
        by(one.b.id, other.b.id) ||
        by(one.link.id, other.link.id),
    );
  return limited(
    found.map(({ link }) => link),
    parameters,
  );
}

const formerly =
  (label: string): Reference =>
  ({ nodes }, { id }) =>
    nodes
      .filter((node) => node.label === label && listIn(valuesOf(node).formerIds ?? []).includes(String(id)))
      .map((node) => ({ id: node.id }))
      .toSorted((a, b) => by(a.id, b.id))
      .slice(0, 2);

export const REFERENCE: Readonly<Record<string, Reference>> = {
  nodesByIds: ({ nodes }, { ids }) =>
    nodes.filter(({ id }) => listIn(ids).includes(id)).toSorted((a, b) => by(a.id, b.id)),
  policyFormerly: formerly("Policy"),
  bureauFormerly: formerly("Bureau"),
  relationshipFormerly: ({ relationships }, { id }) =>
    relationships
      .filter((each) => each.formerId === id || each.id.startsWith(String(id)))
      .map((each) => ({ id: each.id }))
      .toSorted((a, b) => by(a.id, b.id))
      .slice(0, 1),
  outline: ({ nodes }, parameters) =>
    limited(
      inOrder(
        nodes.filter(
          (node) =>
            [...PROVISIONS, "Indicator"].includes(node.label) && valuesOf(node).policy === parameters.policy,
        ),
      ),
      parameters,
    ),
  expandOut: (graph, parameters) =>
    related(graph, parameters, (source) => listIn(parameters.ids).includes(source.id)),
  expandIn: (graph, parameters) =>
    related(graph, parameters, (_, target) => listIn(parameters.ids).includes(target.id)),
  among: (graph, parameters) =>
    related(graph, parameters, (source, target) =>
      [source, target].every(({ id }) => listIn(parameters.ids).includes(id)),
    ),
  leavingPolicy: (graph, parameters) =>
    related(graph, parameters, (source) => valuesOf(source).policy === parameters.policy),
  searchNodes: ({ nodes }, parameters) =>
    limited(
      inOrder(
        nodes.filter(
          ({ label, properties }) =>
            listIn(parameters.labels).includes(label) &&
            listIn(parameters.terms).every((term) => properties.search.includes(term)),
        ),
      ),
      parameters,
    ),
  statedNodes: ({ nodes }, { policy }) =>
    nodes
      .filter((node) => node.properties.stated && (policy === null || valuesOf(node).policy === policy))
      .map(({ id, properties }) => ({ id, stated: properties.stated }))
      .toSorted((a, b) => by(a.id, b.id)),
  targetsOf: ({ nodes, relationships }, { ids }) =>
    inOrder(
      nodes.filter(({ id }) =>
        relationships.some(
          ({ type, source, target }) => type === "SETS" && target === id && listIn(ids).includes(source),
        ),
      ),
    ),
  texts: ({ texts }) => texts.toSorted((a, b) => by(a.policy, b.policy)),
  textOf: ({ texts }, { policy }) => texts.filter((text) => text.policy === policy),
  countNodes: (graph) => {
    const counts = countedWith({ nodes: {}, relationships: {} }, graph.nodes, []).nodes;
    return Object.entries(counts)
      .map(([label, count]) => ({ label, count }))
      .toSorted((a, b) => by(a.label, b.label));
  },
  countRelationships: (graph) => {
    const counts = countedWith({ nodes: {}, relationships: {} }, [], graph.relationships).relationships;
    return Object.entries(counts)
      .flatMap(([type, methods]) =>
        Object.entries(methods).map(([method, count]) => ({ type, method, count })),
      )
      .toSorted((a, b) => by(a.type, b.type) || by(a.method, b.method));
  },
};

/** The nodes of a label; a reference of its own, for there are as many such questions as labels. */
export const nodesOfLabelIn: (label: string) => Reference =
  (label) =>
  ({ nodes }, parameters) =>
    limited(
      inOrder(
        nodes.filter(
          (node) =>
            node.label === label &&
            (parameters.policy === null || valuesOf(node).policy === parameters.policy),
        ),
      ),
      parameters,
    );
