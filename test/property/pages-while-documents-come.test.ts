import fc from "fast-check";
import { expect, test } from "vitest";
import { build, openStore, type PolicyGraph, type Store } from "../../graph/index.ts";
import { askIn } from "../support/ask-graph.ts";
import { PLAN_COUNT, planOf } from "../support/growing-library.ts";

/*
 * A page goes on behind a place, not behind a number: whatever was there all the while is on one page and on
 * no other, though documents come and go between the pages.
 */

const CURATED = { policies: [] };
const graphs = new Map<string, PolicyGraph>();

/** The graph of some of the plans, by their numbers. */
function graphOf(plans: readonly number[]): PolicyGraph {
  const key = plans.join();
  const known =
    graphs.get(key) ??
    build(
      plans.map((which) => planOf(which, 1)),
      CURATED,
    );
  graphs.set(key, known);
  return known;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const LISTS = [
  "policies(ARGS)",
  "provisions(ARGS, orderBy: [{ by: TITLE, direction: DESC }])",
  "assignments(ARGS, orderBy: [{ by: PRINTED }])",
  "bureaus(ARGS, orderBy: [{ by: PLACE, direction: DESC }, { by: NAME }])",
  "deadlines(ARGS)",
  "targets(ARGS, orderBy: [{ by: VALUE }], where: { value: { gte: 11 } })",
] as const;

const FIELDS = "{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

async function pageOf(store: Store, list: string, args: string): Promise<Page> {
  const { data, errors } = await askIn(store, `{ list: ${list.replace("ARGS", args)} ${FIELDS} }`);
  expect(errors).toEqual([]);
  return data.list as Page;
}

/** All pages of a list, forward or backward; `between` is done after each. */
async function pagesOf(
  store: Store,
  list: string,
  size: number,
  backward: boolean,
  between: () => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = [];
  let page = await pageOf(store, list, `${backward ? "last" : "first"}: ${size}`);
  for (;;) {
    const ids = page.nodes.map(({ id }) => id);
    if (backward) found.unshift(...ids);
    else found.push(...ids);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (backward ? !hasPreviousPage : !hasNextPage) return found;
    await between();
    const behind = backward ? `before: "${startCursor}"` : `after: "${endCursor}"`;
    page = await pageOf(store, list, `${backward ? "last" : "first"}: ${size}, ${behind}`);
  }
}

const some = fc.uniqueArray(fc.integer({ min: 0, max: PLAN_COUNT - 1 }), { minLength: 1, maxLength: 4 });

test("pages forward are pages backward and as many as are counted, while nothing changes", async () => {
  await fc.assert(
    fc.asyncProperty(
      some,
      fc.constantFrom(...LISTS),
      fc.integer({ min: 1, max: 40 }),
      async (plans, list, size) => {
        const store = await openStore("memory:");
        await store.publish(graphOf(plans));
        const still = async () => undefined;
        const forward = await pagesOf(store, list, size, false, still);
        const backward = await pagesOf(store, list, size, true, still);
        const { totalCount } = await pageOf(store, list, "first: 1");
        expect(backward).toEqual(forward);
        expect([forward.length, new Set(forward).size]).toEqual([totalCount, totalCount]);
        await store.close();
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test("what stays is on one page and no other, while documents come and go", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(some, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...LISTS),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      async (libraries, list, size, backward) => {
        const store = await openStore("memory:");
        await store.publish(graphOf(libraries[0]!));
        let changes = 0;
        const change = () => store.publish(graphOf(libraries[(changes += 1) % libraries.length]!));
        const found = await pagesOf(store, list, size, backward, change);
        // What moves meanwhile may be met where it was and where it is.
        const always = await stayingIn(libraries, list);
        expect(found.filter((id) => always.includes(id)).toSorted()).toEqual(always.toSorted());
        await store.close();
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

/** Ids of what the list has in every one of the libraries, standing at the same place. */
async function stayingIn(libraries: readonly (readonly number[])[], list: string): Promise<string[]> {
  const lists = await Promise.all(
    libraries.map(async (plans) => {
      const store = await openStore("memory:");
      await store.publish(graphOf(plans));
      const ids = await pagesOf(store, list, 1_000, false, async () => undefined);
      const nodes = new Map(graphOf(plans).nodes.map((node) => [node.id, JSON.stringify(node)]));
      await store.close();
      return new Map(ids.map((id) => [id, nodes.get(id) ?? ""]));
    }),
  );
  const [first, ...others] = lists;
  return [...first!].flatMap(([id, words]) => (others.every((other) => other.get(id) === words) ? [id] : []));
}
