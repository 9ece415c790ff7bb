import fc from "fast-check";
import { expect, test } from "vitest";
import { searchable } from "../../graph/link/node.ts";
import { LABELS, METHODS, TYPES, type PolicyGraph } from "../../graph/model/index.ts";
import { nodesOfLabel, QUESTIONS } from "../../graph/store/questions.ts";
import { nodeFrom, relationshipFrom } from "../../graph/store/records.ts";
import type { LoadStep, Row, Store } from "../../graph/store/store.ts";
import { differenceBetween, stateAfter } from "../support/difference-between.ts";
import { randomGraph } from "../support/random-graph.ts";
import { nodesOfLabelIn, REFERENCE } from "../support/reference-store.ts";

/** Where a question is asked and how: chosen out of what some graph has, and of what it lacks. */
const asked = fc.record({
  seed: fc.nat(),
  types: fc.oneof(fc.constant([...TYPES]), fc.subarray([...TYPES], { minLength: 1 })),
  methods: fc.oneof(fc.constant([...METHODS]), fc.subarray([...METHODS], { minLength: 1 })),
  labels: fc.oneof(fc.constant([...LABELS]), fc.subarray([...LABELS], { minLength: 1 })),
  limit: fc.constantFrom(1, 3, 1000),
  policy: fc.constantFrom("甲市方案", "乙市方案·2024-01-02", "P", "无"),
});
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never;

const all = QUESTIONS.filter(({ name }) => name in REFERENCE);

const MOST_MS = 120_000;

/** What a store says of random graphs, after loads and differences, is what lists and filters say. */
export function randomGraphs(name: string, open: () => Promise<Store>, numRuns: number): void {
  test(
    `${name}: every question of random graphs, after a load and after differences`,
    async () => {
      const store = await open();
      const graphs = fc.array(randomGraph, { minLength: 2, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(graphs, fc.array(asked, { minLength: 2, maxLength: 3 }), async (versions, ways) => {
          const revised = versions.map((graph, index) => ({ ...graph, revision: `version ${index}` }));
          const [first, ...others] = revised as unknown as [PolicyGraph, ...PolicyGraph[]];
          await store.load(stepsOf(first), stateAfter(first, 1));
          await expectAnswers(store, first, ways);
          let before = first;
          for (const after of others) {
            expect(await store.apply(differenceBetween(before, after, 2))).toBe("PUBLISHED");
            expect(await store.state()).toEqual(stateAfter(after, 2));
            await expectAnswers(store, after, ways);
            before = after;
          }
        }),
        // A slow machine tries fewer.
        { numRuns, interruptAfterTimeLimit: MOST_MS },
      );
      await store.close();
    },
    2 * MOST_MS,
  );
}

/** Nodes and texts in two steps, relationships where both of their ends are. */
async function* stepsOf({ nodes, relationships, texts }: PolicyGraph): AsyncGenerator<LoadStep> {
  const some = Math.floor(nodes.length / 2);
  const early = new Set(nodes.slice(0, some).map(({ id }) => id));
  const isEarly = ({ source, target }: { source: string; target: string }) =>
    early.has(source) && early.has(target);
  yield {
    nodes: nodes.slice(0, some),
    relationships: relationships.filter(isEarly),
    texts: [],
    documents: 0,
  };
  const late = relationships.filter((each) => !isEarly(each));
  yield { nodes: nodes.slice(some), relationships: late, texts, documents: texts.length };
}

async function expectAnswers(store: Store, graph: PolicyGraph, ways: readonly Asked[]): Promise<void> {
  for (const way of ways) {
    const parameters = parametersOf(graph, way);
    const policies = [null, way.policy];
    const questions = [
      ...all.map((question) => ({ question, reference: REFERENCE[question.name]!, with: parameters })),
      ...LABELS.map((label, index) => ({
        question: nodesOfLabel(label),
        reference: nodesOfLabelIn(label),
        with: { ...parameters, policy: policies[index % policies.length] },
      })),
    ];
    // All at once, as a server asks.
    await Promise.all(
      questions.map(async ({ question: { name }, reference, with: given }) => {
        const rows = (await store.read({ name }, given)).map(shaped);
        const answer = name === "nodesByIds" ? rows.toSorted(byId) : rows;
        expect({ name, given, answer }).toEqual({ name, given, answer: reference(graph, given) });
      }),
    );
  }
}

function parametersOf(graph: PolicyGraph, { seed, ...way }: Asked): Readonly<Record<string, unknown>> {
  const some = <Item>(items: readonly Item[], at: number) => items[(seed + at) % Math.max(1, items.length)];
  const ids = [0, 3, 7, 11].slice(seed % 4).flatMap((at) => some(graph.nodes, at)?.id ?? []);
  const link = some(graph.relationships, 5);
  const id =
    [link?.formerId, link?.id.slice(0, 12), "旧方案", "bureau/旧/局", "nobody"][seed % 5] ?? "旧方案";
  const text = some(graph.nodes, 2)?.properties.search ?? "";
  const words = text.slice(seed % 5, (seed % 5) + 1 + (seed % 7));
  const terms = searchable(words.replace(/\p{Cs}/gu, ""))
    .split(/\s+/)
    .filter(Boolean);
  return { ...way, ids: [...new Set([...ids, "nobody"])], id, terms };
}

/**
 * Rows of nodes and relationships as what they are; targets without the source, which the order of nodes does
 * not tell.
 */
function shaped(row: Row): unknown {
  if ("type" in row && "source" in row) return relationshipFrom(row);
  return "label" in row && "properties" in row ? nodeFrom(row) : row;
}

function byId(one: unknown, other: unknown): number {
  return (one as { id: string }).id < (other as { id: string }).id ? -1 : 1;
}
