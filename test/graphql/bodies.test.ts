import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeOf } from "../../graph/index.ts";
import { sourceOf } from "../support/sources.ts";
import { bring as bringTo, libraryAt } from "../support/library.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
const PLAN = `河湖长效管护实施方案

一、主要任务
（一）加强巡查。每月巡查一次。（责任单位：市水务局、财政局，省水利厅，国务院扶贫办）
`;
const DRAFT = PLAN.replace("实施方案", "实施方案（征求意见稿）");
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
});
afterAll(() => server.stop());

const bring = (name: string, text: string, place: string | null) =>
  server.ask<{ importDocument: { policy: Record<string, unknown> } } | null>(
    `mutation ($name: String!, $content: String!, $place: String) {
      importDocument(name: $name, contentBase64: $content, dryRun: false, place: $place) {
        policy { id place placeBy placeWords }
      }
    }`,
    { name, content: Buffer.from(text).toString("base64"), place },
    { authorization: `Bearer ${TOKEN}` },
  );
const bureau = async (id: string) =>
  (
    await server.ask<{ bureau: Record<string, unknown> }>(
      `query ($id: ID!) { bureau(id: $id) {
        name place jurisdiction names { name knownBy source }
        succeededBy { nodes { name succeededBy { nodes { name } } } } predecessors { nodes { name } }
      } }`,
      { id },
    )
  ).data.bureau;

test("words that are no place are refused", async () => {
  const { data, errors } = await bring("plan.txt", PLAN, "hangzhou");
  expect(data).toBeNull();
  expect(errors![0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  expect(errors![0]!.message).toContain("浙江省/杭州市");
});

test("a place that the person states puts the bodies of a document where they belong", async () => {
  const { data } = await bring("plan.txt", PLAN, "杭州市");
  expect(data!.importDocument.policy).toMatchObject({
    place: "浙江省/杭州市",
    placeBy: "STATED",
    placeWords: "浙江省/杭州市",
  });
  expect(await bureau("bureau/浙江省/杭州市/财政局")).toEqual({
    name: "市财政局",
    place: "浙江省/杭州市",
    jurisdiction: "杭州市",
    names: [
      { name: "财政局", knownBy: "PRINTED", source: null },
      { name: "市财政局", knownBy: "COMPLETED", source: "市水务局、财政局" },
    ],
    succeededBy: { nodes: [] },
    predecessors: { nodes: [] },
  });
  expect(await bureau("bureau/浙江省/水利厅")).toMatchObject({ name: "省水利厅", place: "浙江省" });
});

test("a national body has its names and what became of it", async () => {
  const found = await bureau("bureau/国家/扶贫办");
  expect(found).toMatchObject({
    succeededBy: { nodes: [{ name: "乡村振兴局", succeededBy: { nodes: [{ name: "农业农村部" }] } }] },
  });
  expect(found.names).toContainEqual({
    name: "State Council Leading Group Office of Poverty Alleviation and Development",
    knownBy: "REGISTRY",
    source: expect.stringMatching(/^https:/) as string,
  });
  expect(await bureau("bureau/国家/乡村振兴局")).toMatchObject({
    predecessors: { nodes: [{ name: "国务院扶贫办" }] },
  });
});

test("the next text of a policy keeps the place that was stated, and a draft leads to what came of it", async () => {
  const { data } = await bring("draft.txt", DRAFT, "杭州市");
  const draft = data!.importDocument.policy.id;
  const issued = await bring("issued.txt", PLAN.replace("\n\n", "\n\n杭政办〔2024〕9号\n\n"), null);
  expect(issued.data!.importDocument.policy).toMatchObject({ place: "浙江省/杭州市", placeBy: "NUMBER" });
  const asked = await server.ask<{ policy: { laterVersions: { nodes: { id: string }[] } } }>(
    "query ($id: ID!) { policy(id: $id) { laterVersions { nodes { id } } } }",
    { id: draft },
  );
  expect(asked.data.policy.laterVersions.nodes).toEqual([{ id: "杭政办〔2024〕9号" }]);
});

test("a stated place holds until another is stated", async () => {
  const library = await libraryAt();
  const place = { path: "浙江省/杭州市", corrects: false };
  const source = sourceOf(PLAN, "plan.txt");
  const { state } = await bringTo(library, [{ ...source, place }]);
  expect((await bringTo(library, [source])).result).toBe("UNCHANGED");
  const moved = await bringTo(library, [{ ...source, place: { path: "浙江省/绍兴市", corrects: false } }]);
  expect(moved.state.revision).not.toBe(state.revision);
  expect(await nodeOf(library.store, "bureau/浙江省/绍兴市/水务局")).not.toBeNull();
  await library.close();
});
