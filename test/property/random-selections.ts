import fc from "fast-check";
import { expect, test } from "vitest";
import type { PolicyGraph } from "../../graph/model/index.ts";
import { count, groups, page } from "../../graph/store/questions.ts";
import { nodeFrom, relationshipFrom } from "../../graph/store/records.ts";
import type { PageRequest } from "../../graph/store/selection.ts";
import type { Row, Store } from "../../graph/store/store.ts";
import { randomGraph } from "../support/random-graph.ts";
import { randomGroups, randomPage, randomSelection } from "../support/random-selection.ts";
import { countsIn, cursorOf, groupsIn, itemsOf, pageIn } from "../support/reference-selection.ts";

const MOST_MS = 120_000;
/** So many selections are asked of one graph. */
const EACH = 12;

/** A graph, what is asked of it, and which of all items a page begins at. */
const asked = randomGraph.chain((graph) => {
  const ids = graph.nodes.filter((_, index) => index % 3 === 0).map(({ id }) => id);
  return fc.record({
    graph: fc.constant(graph),
    pages: fc.array(fc.tuple(randomPage(ids), fc.nat(20), fc.boolean()), {
      minLength: EACH,
      maxLength: EACH,
    }),
    counted: fc.array(randomSelection(ids), { minLength: EACH, maxLength: EACH }),
    grouped: fc.array(randomGroups(ids), { minLength: EACH, maxLength: EACH }),
  });
});

/** What a store says of random selections of random graphs is what lists and filters say. */
export function randomSelections(name: string, open: () => Promise<Store>, numRuns: number): void {
  test(
    `${name}: pages, counts and groups of random selections`,
    async () => {
      const store = await open();
      let version = 0;
      await fc.assert(
        fc.asyncProperty(asked, async ({ graph, pages, counted, grouped }) => {
          version += 1;
          await store.publish({ ...graph, revision: `selections ${version}` });
          for (const [request, at, isMiddle] of pages)
            await expectPage(store, graph, isMiddle ? startingAt(graph, request, at) : request);
          for (const request of counted) {
            const rows = (await store.read(count, { ...request })).toSorted(byFrom);
            expect({ request, rows }).toEqual({ request, rows: countsIn(graph, request).toSorted(byFrom) });
          }
          for (const request of grouped) {
            const rows = (await store.read(groups, { ...request })).toSorted(byFrom);
            expect({ request, rows }).toEqual({ request, rows: groupsIn(graph, request).toSorted(byFrom) });
          }
        }),
        { numRuns, interruptAfterTimeLimit: MOST_MS },
      );
      await store.close();
    },
    2 * MOST_MS,
  );
}

async function expectPage(store: Store, graph: PolicyGraph, request: PageRequest): Promise<void> {
  const rows = (await store.read(page, { ...request })).toSorted(byFrom).map(itemIn);
  const expected = pageIn(graph, request)
    .map((item) => ({ ...item, cursor: cursorOf(item, request) }))
    .toSorted(byFrom);
  expect({ request, rows }).toEqual({ request, rows: expected });
}

/** The page that goes on at one of all items. */
function startingAt(graph: PolicyGraph, request: PageRequest, at: number): PageRequest {
  const item = itemsOf(graph, request)[at];
  return item ? { ...request, after: cursorOf(item, request) } : request;
}

function itemIn(row: Row) {
  const { from, type, source, target, relationship, cursor } = row;
  const link =
    relationship === null ? null : relationshipFrom({ type, source, target, properties: relationship });
  return { from, node: nodeFrom(row), relationship: link, cursor };
}

/** Near ends come in any order; those of one stand together, in their own. */
function byFrom(one: Row | { from: string | null }, other: Row | { from: string | null }): number {
  const [a, b] = [String(one.from), String(other.from)];
  return a < b ? -1 : a > b ? 1 : 0;
}
