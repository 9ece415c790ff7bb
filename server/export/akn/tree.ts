import { PROVISIONS, type ProvisionNode } from "../../../graph/index.ts";
import type { Exported } from "../exported.ts";
import { pagesOfLabel } from "../label-pages.ts";
import { linksAt, type Link } from "../links.ts";

/** A provision with its own words: up to the next one, wherever that stands. */
export interface Part {
  readonly node: ProvisionNode;
  readonly start: number;
  readonly end: number;
  readonly parts: Part[];
}

/** What a document says of itself, as far as it is marked up. */
export interface Marked {
  readonly roots: readonly Part[];
  /** Where the first part begins; what stands before is the preface. */
  readonly start: number;
  /** Names that are charged, and documents that are cited. */
  readonly links: readonly Link[];
}

/** The parts of a held document as a tree in the order of its text. */
export async function markedOf(exported: Exported, length: number): Promise<Marked> {
  const nodes: ProvisionNode[] = [];
  for (const label of PROVISIONS)
    for await (const page of pagesOfLabel(exported, label))
      nodes.push(...page.filter(({ properties }) => properties.start !== undefined));
  nodes.sort((a, b) => (a.properties.start ?? 0) - (b.properties.start ?? 0) || a.id.length - b.id.length);
  const parents = new Map<string, string>();
  const links: Link[] = [];
  const via = { types: ["ASSIGNED_TO", "CITES"], direction: "OUT" } as const;
  for await (const page of linksAt(exported.store, [exported.policy!, ...nodes], via)) links.push(...page);
  const containing = { types: ["CONTAINS"], direction: "OUT" } as const;
  for await (const page of linksAt(exported.store, nodes, containing))
    for (const { source, target } of page) parents.set(target.id, source.id);
  const parts = new Map<string, Part>();
  const roots: Part[] = [];
  for (const [at, node] of nodes.entries()) {
    const start = node.properties.start ?? 0;
    const part = { node, start, end: nodes[at + 1]?.properties.start ?? length, parts: [] };
    parts.set(node.id, part);
    (parts.get(parents.get(node.id) ?? "")?.parts ?? roots).push(part);
  }
  return { roots, start: roots[0]?.start ?? length, links };
}
