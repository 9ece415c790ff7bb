import { afterAll, beforeAll, expect, test } from "vitest";
import { currentIdsOf, nodesByLabel } from "../../graph/index.ts";
import { bring, libraryAt } from "../support/library.ts";
import { planOf } from "../support/plans.ts";
import { FORMER_SEED, SEED, seedGraph, seedSource } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

/** `#sec_2__m_1` DELIVERS `#ind_9`, by its id of 12 digits. */
const FORMER_DELIVERY = "981248800932";
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(async () => {
  await server.stop();
});

const answers = async (query: string, ids: Record<string, string>) =>
  JSON.stringify((await server.ask(query, ids)).data);

test.each([
  ["node", "query ($id: ID!) { node(id: $id) { id label name } }", ""],
  ["node of a provision", "query ($id: ID!) { node(id: $id) { id name } }", "#sec_3__m_6"],
  ["node of a target", "query ($id: ID!) { node(id: $id) { id name } }", "#ind_3__target_2025"],
  ["node of a finding", "query ($id: ID!) { node(id: $id) { id name } }", "#find_title_differs_1dcba902"],
  ["nodes", "query ($id: ID!) { nodes(ids: [$id]) { id name } }", "#ind_9"],
  ["policy", "query ($id: ID!) { policy(id: $id) { id outline { id } source { text } } }", ""],
  ["findings", "query ($id: ID!) { findings(policy: $id) { nodes { id marks { node { id } } } } }", ""],
  ["resources", "query ($id: ID!) { resources(policy: $id) { nodes { id } } }", ""],
  ["indicators", "query ($id: ID!) { indicators(policy: $id) { nodes { id } } }", ""],
  [
    "matrix",
    "query ($id: ID!) { responsibilityMatrix(policyId: $id) { policy { id } rows { provision { id } } } }",
    "",
  ],
  [
    "responsibility",
    "query ($id: ID!) { responsibilityChain(id: $id) { root nodes { id } } }",
    "#sec_3__m_6",
  ],
  ["dependency", "query ($id: ID!) { dependencyChain(id: $id) { root nodes { id } } }", "#ind_3"],
  ["neighbourhood", "query ($id: ID!) { neighbourhood(id: $id) { root nodes { id } } }", "#sec_3__m_6"],
  [
    "paths",
    'query ($id: ID!) { paths(from: $id, to: "bureau/杨凌示范区/卫生健康局") { root nodes { id } } }',
    "#ind_3",
  ],
])("%s answers to a former id as to the present one", async (_, query, part) => {
  const present = await answers(query, { id: SEED + part });
  expect(present).toContain(SEED);
  expect(await answers(query, { id: FORMER_SEED + part })).toBe(present);
});

test("currentIds tells what ids are, of nodes, of relationships, and of bodies of no known place", async () => {
  const delivery = seedGraph.relationships.find(({ formerId }) => formerId === FORMER_DELIVERY)!;
  const { data } = await server.ask<{ currentIds: string[] }>(
    "query ($ids: [ID!]!) { currentIds(ids: $ids) }",
    {
      ids: [`${FORMER_SEED}#sec_1`, `bureau/${FORMER_SEED}/某局`, FORMER_DELIVERY, SEED, "nobody"],
    },
  );
  expect(data.currentIds).toEqual([`${SEED}#sec_1`, `bureau/${SEED}/某局`, delivery.id, SEED, "nobody"]);
});

const titled = (place: string, thing: string) =>
  planOf(`山塘整治提升方案\n\n${place}人民政府\n\n2024年3月1日`, thing, `${place}.txt`);

test("a body of no known place, whose id holds that of its policy", async () => {
  const source = planOf("山塘整治提升方案\n\n2024年3月1日", "山塘", "plan.txt");
  const library = await libraryAt();
  const { archived } = await bring(library, [source]);
  const { policy } = archived[0]!;
  const bodies = await nodesByLabel(library.store, "Bureau");
  const body = bodies.find(({ id }) => id.startsWith(`bureau/${policy}/`))!;
  const former = body.id.replace(policy, "山塘整治提升方案");
  expect(await currentIdsOf(library.store, [former])).toEqual([body.id]);
  await library.close();
});

test("a former id that two policies may have had leads to neither", async () => {
  const library = await libraryAt();
  await bring(library, [titled("青溪县", "山塘"), titled("白水县", "水塘")]);
  expect(await currentIdsOf(library.store, ["山塘整治提升方案"])).toEqual(["山塘整治提升方案"]);
  await library.close();
});

test("remove and review take former ids", async () => {
  const library = await libraryAt();
  await bring(library, [seedSource]);
  const delivery = seedGraph.relationships.find(({ formerId }) => formerId === FORMER_DELIVERY)!;
  const said = { by: "王", at: "2025-01-01T00:00:00Z", why: "原文未提及" };
  const line = { kind: "DECISION", subject: FORMER_DELIVERY, value: { decision: "REJECT" }, ...said };
  await library.state([line]);
  expect(await currentIdsOf(library.store, [FORMER_DELIVERY])).toEqual([FORMER_DELIVERY]);
  const [written] = await library.ledger();
  expect(written).toMatchObject({ subject: delivery.id, on: { source: delivery.source } });
  expect(await library.remove(FORMER_SEED)).not.toBeNull();
  expect(await library.remove(FORMER_SEED)).toBeNull();
  await library.close();
});
