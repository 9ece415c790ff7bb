import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countOf, groupsOf, pageOf, type PageItem } from "../../graph/chains/connections.ts";
import { CursorError } from "../../graph/chains/page.ts";
import { LABELS } from "../../graph/model/index.ts";
import { count, groups, page } from "../../graph/store/questions.ts";
import type { Condition, PageRequest } from "../../graph/store/selection.ts";
import type { Store } from "../../graph/store/store.ts";
import { small } from "../support/small-graph.ts";
import { ALL, BODY, CONDITIONS, link, MISTAKES, node, ORDERS, via } from "./selection-cases.ts";

/** What every store answers to `page`, `count` and `groups`. */
export function selectionContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: selections`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.publish(small);
    });
    afterAll(() => store?.close());
    const idsOf = async (request: Partial<PageRequest>) =>
      ids((await pageOf(store, { ...ALL, ...request })).get(null));

    test.each(CONDITIONS.map((each) => [JSON.stringify(each[0]), ...each] as const))(
      "%s",
      async (_, where, found) => {
        expect(await idsOf({ where })).toEqual(found);
        expect(await countOf(store, { from: null, labels: LABELS, where })).toEqual(
          new Map([[null, found.length]]),
        );
      },
    );

    test.each(ORDERS.map((each) => [JSON.stringify(each[0]), ...each] as const))(
      "by %s, forward and backward, page by page",
      async (_, orderBy, found) => {
        expect(await idsOf({ orderBy })).toEqual(found);
        expect(await walked(store, { ...ALL, orderBy, limit: 3 })).toEqual(found);
        expect(await walked(store, { ...ALL, orderBy, limit: 3, backward: true })).toEqual(found);
      },
    );

    test("a page for each near end, of its own first, and an empty one for who has none", async () => {
      const from = {
        ids: ["P#m_1", "nobody", "P#sec_1", "P#m_1"],
        via: via("OUT", "CONTAINS", "ASSIGNED_TO"),
      };
      const pages = await pageOf(store, { ...ALL, from, limit: 1 });
      expect([...pages].map(([id, items]) => [id, ids(items)])).toEqual([
        ["P#m_1", [BODY]],
        ["nobody", []],
        ["P#sec_1", ["P#ind_1"]],
      ]);
      const back = await pageOf(store, { ...ALL, from, limit: 1, backward: true });
      expect([...back].map(([id, items]) => [id, ids(items)])).toEqual([
        ["P#m_1", ["P#t_1"]],
        ["nobody", []],
        ["P#sec_1", ["P#m_1"]],
      ]);
    });

    test("an item has the relationship that led to it, whole, and a cursor that names its place", async () => {
      const from = { ids: [BODY], via: via("IN", "ASSIGNED_TO") };
      const where: Condition = { ...link("method"), op: "EQ", value: "EXPLICIT" };
      const orderBy = [{ ...link("role"), descending: false }];
      const [item] = (await pageOf(store, { ...ALL, from, where, orderBy })).get(BODY)!;
      const assigned = small.relationships.find(
        ({ source, type }) => source === "P#m_1" && type === "ASSIGNED_TO",
      )!;
      expect(item).toEqual({
        node: small.nodes[2],
        relationship: assigned,
        cursor: ["SOLE", 20, "P#m_1", assigned.id],
      });
    });

    test("what any near end leads to, a node as often as it is led to", async () => {
      const from = { ids: null, via: via("OUT", "ASSIGNED_TO") };
      expect(await idsOf({ from })).toEqual([BODY, BODY]);
      expect(await walked(store, { ...ALL, from, limit: 1, backward: true })).toEqual([BODY, BODY]);
      expect(await countOf(store, { ...ALL, from })).toEqual(new Map([[null, 2]]));
    });

    test("counts and groups of each near end", async () => {
      const from = { ids: ["P#m_1", "nobody", BODY], via: via("IN", "CONTAINS", "ASSIGNED_TO") };
      expect(await countOf(store, { ...ALL, from })).toEqual(
        new Map([
          ["P#m_1", 1],
          ["nobody", 0],
          [BODY, 2],
        ]),
      );
      const groupBy = [link("role"), node("held"), node("label")];
      expect(await groupsOf(store, { from, labels: LABELS, where: null, groupBy })).toEqual(
        new Map([
          ["P#m_1", [{ values: [null, null, "Section"], count: 1 }]],
          ["nobody", []],
          [
            BODY,
            [
              { values: ["SOLE", null, "Measure"], count: 1 },
              { values: ["SOLE", null, "Task"], count: 1 },
            ],
          ],
        ]),
      );
    });

    test("groups: the largest first, then by their values, what is absent last", async () => {
      expect(
        await groupsOf(store, { from: null, labels: LABELS, where: null, groupBy: [node("kind")] }),
      ).toEqual(
        new Map([
          [
            null,
            [
              { values: [null], count: 6 },
              ...["ADMINISTRATION", "MEASURE", "SECTION", "TASK"].map((kind) => ({
                values: [kind],
                count: 1,
              })),
            ],
          ],
        ]),
      );
    });

    test("nothing is found without labels, types or near ends", async () => {
      expect(await idsOf({ labels: [] })).toEqual([]);
      expect(await idsOf({ from: { ids: null, via: via("OUT") } })).toEqual([]);
      expect(await pageOf(store, { ...ALL, from: { ids: [], via: via("OUT", "CITES") } })).toEqual(new Map());
      expect(await idsOf({ limit: 0 })).toEqual([]);
    });

    test.each(["'", '"', "`", "') RETURN 1 //", "\\", "$v0", "%", "; DROP TABLE node"])(
      "a value is a value, and a name never: %s",
      async (words) => {
        const value = { op: "EQ", value: words } as const;
        expect(await idsOf({ where: { ...node("name"), ...value } })).toEqual([]);
        expect(await idsOf({ where: { ...node("aliases"), ...value } })).toEqual([]);
        const wrong: readonly Partial<PageRequest>[] = [
          { where: { ...node(words), ...value } },
          { where: { not: { some: via("OUT", "CITES"), where: { ...link(words), ...value } } } },
          { orderBy: [{ ...node(words), descending: true }] },
          { labels: [words as "Task"] },
          { from: { ids: null, via: via("OUT", words as "CITES") } },
          { from: { ids: null, via: via(words as "OUT", "CITES") } },
          { where: { ...node("name"), op: words as "EQ", value: "" } },
        ];
        for (const each of wrong)
          await expect(store.read(page, { ...ALL, ...each }), JSON.stringify(each)).rejects.toThrow(
            TypeError,
          );
        await expect(store.read(groups, { ...ALL, groupBy: [node(words)] })).rejects.toThrow(TypeError);
        await expect(store.read(count, { ...ALL, labels: [words] })).rejects.toThrow(TypeError);
      },
    );

    test.each(MISTAKES.map((each) => [JSON.stringify(each), each] as const))(
      "is refused: %s",
      async (_, wrong) => {
        await expect(store.read(page, { ...ALL, ...wrong })).rejects.toThrow(TypeError);
      },
    );

    test("a cursor of another order is told as such", async () => {
      await expect(pageOf(store, { ...ALL, after: ["甲", 4, "P"] })).rejects.toThrow(CursorError);
    });
  });
}

/** The ids of all pages, one asked for behind the other, or before it. */
async function walked(store: Store, request: PageRequest): Promise<string[]> {
  const found: PageItem[] = [];
  for (let after = request.after; ;) {
    const items = (await pageOf(store, { ...request, after })).get(null)!;
    if (request.backward) found.unshift(...items);
    else found.push(...items);
    if (items.length < request.limit) return ids(found);
    after = (request.backward ? items[0] : items.at(-1))!.cursor;
  }
}

function ids(items: readonly PageItem[] | undefined): string[] {
  return (items ?? []).map((item) => item.node.id);
}
