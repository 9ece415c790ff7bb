import { expect, test } from "vitest";
import { policyOf, type GraphNode, type GraphRelationship, type HeldText } from "../../graph/index.ts";
import { textOf } from "../../graph/held-text.ts";
import { cataloguedWith, EMPTY_CATALOGUE, type Catalogue } from "../../graph/library/catalogue.ts";
import { openWorkspace, type Workspace } from "../../graph/library/workspace.ts";
import type { ArchiveEntry } from "../../graph/library/archive.ts";
import type { Difference } from "../../graph/store/difference.ts";
import { numbers, PLAN_COUNT, planOf } from "../support/growing-library.ts";
import { randomStatement } from "../support/random-statements.ts";
import { curated } from "../support/seed.ts";

const SEEDS = Array.from({ length: Number(process.env.LIBRARIES ?? 3) }, (_, index) => index + 1);
const STEPS = Number(process.env.STEPS ?? 14);

interface Graph {
  readonly nodes: Map<string, GraphNode>;
  readonly relationships: Map<string, GraphRelationship>;
  readonly texts: Map<string, HeldText>;
}

/** A graph that is led on by differences alone, and refuses what does not fit. */
function follow(
  graph: Graph,
  { nodes, relationships, texts }: Difference,
  before: Pick<Graph, never> & object,
): void {
  const old = before as {
    readonly nodes: readonly GraphNode[];
    readonly relationships: readonly GraphRelationship[];
  };
  for (const each of old.nodes) expect(graph.nodes.get(each.id)).toEqual(each);
  for (const each of old.relationships) expect(graph.relationships.get(each.id)).toEqual(each);
  lead(graph.nodes, nodes);
  lead(graph.relationships, relationships);
  for (const { policy } of texts.removed) expect(graph.texts.delete(policy), policy).toBe(true);
  for (const text of [...texts.added, ...texts.changed]) graph.texts.set(text.policy, text);
}

function lead<Item extends { readonly id: string }>(
  items: Map<string, Item>,
  {
    added,
    changed,
    removed,
  }: { added: readonly Item[]; changed: readonly Item[]; removed: readonly { id: string }[] },
): void {
  for (const { id } of removed) expect(items.delete(id), `${id} is not there to go`).toBe(true);
  for (const item of changed) {
    expect(items.has(item.id), `${item.id} is not there to change`).toBe(true);
    items.set(item.id, item);
  }
  for (const item of added) {
    expect(items.has(item.id), `${item.id} is there already`).toBe(false);
    items.set(item.id, item);
  }
}

const sorted = <Item extends { readonly id: string }>(items: Iterable<Item>) =>
  [...items].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => JSON.stringify(item));

/** The whole graph of a workspace, an item a line. */
function wholeOf(workspace: Workspace) {
  const items = [...workspace.items()];
  return {
    nodes: sorted(items.flatMap(({ nodes }) => nodes)),
    relationships: sorted(items.flatMap(({ relationships }) => relationships)),
  };
}

function countsOf({ nodes, relationships }: Graph) {
  const counts = {
    nodes: {} as Record<string, number>,
    relationships: {} as Record<string, Record<string, number>>,
  };
  for (const { label } of nodes.values()) counts.nodes[label] = (counts.nodes[label] ?? 0) + 1;
  for (const { type, method } of relationships.values()) {
    const methods = (counts.relationships[type] ??= {});
    methods[method] = (methods[method] ?? 0) + 1;
  }
  return counts;
}

const told = (workspace: Workspace) => {
  const { unmatched, suspect } = workspace.statements();
  return { unmatched: unmatched.map(({ id }) => id), suspect: suspect.map(({ id }) => id) };
};

test.each(SEEDS)(
  "library %i: after each change the graph is that of a rebuild, in every byte",
  async (seed) => {
    const next = numbers(seed);
    const below = (many: number) => Math.floor(next() * many);
    const archive = new Map<string, HeldText>();
    const read = (policy: string, sha256: string) => archive.get(`${policy} ${sha256}`)!;
    const workspace = openWorkspace(null, curated);
    const graph: Graph = { nodes: new Map(), relationships: new Map(), texts: new Map() };
    let catalogue: Catalogue = EMPTY_CATALOGUE;
    const bring = (...entries: ArchiveEntry[]) => {
      catalogue = cataloguedWith(
        catalogue,
        entries.map((entry, index) => ({ ...entry, number: catalogue.position + index + 1 })),
      );
    };
    const hold = () => {
      const source = planOf(below(PLAN_COUNT), below(3));
      const policy = below(4) === 0 ? `held-${below(3)}` : policyOf(source);
      archive.set(`${policy} ${source.sha256}`, textOf({ ...source, policy }));
      bring({ kind: "TEXT", policy, sha256: source.sha256 });
    };
    for (let count = 0; count < 4; count += 1) hold();
    for (let step = 0; step < STEPS; step += 1) {
      const isFirst = step === 0;
      if (!isFirst) {
        const held = [...catalogue.holdings.values()].filter(({ sha256 }) => sha256 !== null);
        const what = below(10);
        if (what < 4) hold();
        else if (what < 6 && held.length > 1)
          bring({ kind: "WITHDRAWAL", policy: held[below(held.length)]!.policy });
        else if (what === 6 && catalogue.ledger.length > 0) {
          const ids = [...graph.nodes.values()].flatMap(({ properties }) => properties.stated ?? []);
          const subject =
            ids.length > 0 ? (JSON.parse(ids[below(ids.length)]!) as { id: string }).id : "none";
          bring({
            kind: "STATEMENT",
            line: { kind: "UNDO", subject, by: "王", at: "2024-07-01T00:00:00Z", why: "撤回" },
          });
        } else {
          const line = randomStatement(graph, next, step);
          if (line) bring({ kind: "STATEMENT", line });
        }
      }
      const before = workspace.state();
      const dry = await workspace.advance(catalogue, async (policy, sha256) => read(policy, sha256));
      workspace.rollback();
      expect(workspace.state()).toEqual(before);
      const advance = await workspace.advance(catalogue, async (policy, sha256) => read(policy, sha256));
      expect(advance.kind).toBe(dry.kind);
      if (advance.kind === "LOAD") {
        expect(isFirst).toBe(true);
        for await (const part of advance.steps) {
          for (const node of part.nodes) graph.nodes.set(node.id, node);
          for (const each of part.relationships) {
            expect(graph.nodes.has(each.source) && graph.nodes.has(each.target)).toBe(true);
            graph.relationships.set(each.id, each);
          }
          for (const text of part.texts) graph.texts.set(text.policy, text);
        }
      } else if (advance.kind === "DIFFERENCE") {
        expect(JSON.stringify(dry.kind === "DIFFERENCE" && dry.difference)).toBe(
          JSON.stringify(advance.difference),
        );
        expect(advance.difference.basis).toBe(before.revision);
        follow(graph, advance.difference, advance.before);
      }
      workspace.commit();
      if (advance.kind !== "UNCHANGED") {
        const after = advance.kind === "LOAD" ? advance.after : advance.difference.after;
        expect(after.counts).toEqual(countsOf(graph));
        expect(after.documents).toBe(graph.texts.size);
      }

      const again = openWorkspace(null, curated);
      again.bring(catalogue, (policy) => read(policy, catalogue.holdings.get(policy)!.sha256!));
      expect(again.state()).toEqual(workspace.state());
      const [whole, rebuilt] = [wholeOf(workspace), wholeOf(again)];
      expect(whole).toEqual(rebuilt);
      expect({
        nodes: sorted(graph.nodes.values()),
        relationships: sorted(graph.relationships.values()),
      }).toEqual(rebuilt);
      expect(told(workspace)).toEqual(told(again));
      again.close();
    }
    for (const { source, target } of graph.relationships.values())
      expect([graph.nodes.has(source), graph.nodes.has(target)]).toEqual([true, true]);
    workspace.close();
  },
  120_000,
);
