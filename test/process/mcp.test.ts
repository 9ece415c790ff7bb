import { spawn } from "node:child_process";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../support/run-cli.ts";
import { SEED, seedSource } from "../support/seed.ts";

const LAUNCHER = join(import.meta.dirname, "..", "..", "server", "launch.mjs");
const WORDS = [LAUNCHER, "cli", "mcp", "--store", "memory:"];
const PUBLIC_URL = "https://zhengmai.example";

const client = new Client({ name: "test", version: "1" });
beforeAll(async () => {
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", PUBLIC_URL };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: WORDS, env }));
});
afterAll(() => client.close());

interface Told {
  readonly isError: boolean;
  readonly text: string;
}

async function call(name: string, given: Record<string, unknown>): Promise<Told> {
  const { content, isError = false } = await client.callTool({ name, arguments: given });
  const [first] = content as { type: string; text: string }[];
  return { isError: isError === true, text: first!.text };
}

async function answer<Data>(name: string, given: Record<string, unknown>): Promise<Data> {
  return (JSON.parse((await call(name, given)).text) as { data: Data }).data;
}

interface Found {
  readonly search: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

interface Answering {
  readonly node: {
    readonly policyNode: {
      readonly deadlines: { readonly nodes: readonly { quote: string; line: number; lastDay: string }[] };
    };
    readonly assignments: {
      readonly nodes: readonly {
        role: string;
        bureau: { fullName: string };
        evidence: { quote: string; line: number; start: number; end: number; citation: string };
      }[];
    };
  };
}

describe("zhengmai mcp, asked by the SDK's own client", () => {
  test("who leads the supervision and examination, by when, and in which words: two calls", async () => {
    const { search } = await answer<Found>("search", { query: "督查考核", kinds: ["MEASURE"] });
    const [{ node: measure }] = search.edges as [{ node: { id: string } }];
    const { node } = await answer<Answering>("who_answers", { id: measure.id, roles: ["LEAD"] });
    const [{ role, bureau, evidence }] = node.assignments.nodes as [(typeof node.assignments.nodes)[0]];
    expect([role, bureau.fullName, evidence.line]).toEqual([
      "LEAD",
      "示范区质量强区工作推进领导小组办公室",
      241,
    ]);
    expect(seedSource.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.citation).toMatch(
      /^『示范区质量强区工作推进领导小组办公室』——《.+》，第 241 行 line 241，/,
    );
    expect(evidence.citation).toContain(`${PUBLIC_URL}/?screen=reader&`);
    expect(node.policyNode.deadlines.nodes).toEqual([
      expect.objectContaining({ quote: "到2025年", line: 27, lastDay: "2025-12-31" }),
      expect.objectContaining({ quote: "到2035年", line: 135, lastDay: "2035-12-31" }),
    ]);
  });

  test("every worked query is a tool, described in both languages, that answers its examples with words", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "audit",
      "compare_two_documents",
      "duties_of_a_bureau",
      "indicators",
      "levels",
      "matrix",
      "neighbourhood",
      "paths",
      "read_a_span",
      "resources",
      "search",
      "trace_a_chain",
      "what_is_due",
      "who_answers",
      "who_delivers",
    ]);
    for (const { name, description, inputSchema } of tools) {
      expect(description, name).toMatch(/[\u4e00-\u9fa5].* \/ .*[A-Za-z]/);
      const { properties = {}, required = [] } = inputSchema;
      const given = required.map((key) => [
        key,
        (properties[key] as { examples: readonly unknown[] }).examples[0],
      ]);
      const { isError, text } = await call(name, Object.fromEntries(given));
      expect(isError, `${name}: ${text}`).toBe(false);
      expect(text.length, name).toBeLessThan(25_000);
      // How many documents there are is no quotation.
      if (name !== "levels") expect(text, name).toContain('"quote":"');
    }
  });

  test("an input is described as the argument that takes it, and what must be given is required", async () => {
    const { tools } = await client.listTools();
    const { inputSchema } = tools.find(({ name }) => name === "read_a_span")!;
    expect(inputSchema.required).toEqual(["policy", "start", "end"]);
    expect(inputSchema.properties!.key).toEqual({
      type: "string",
      description: "原文编号；不写为现行的 / The key of the text; that which stands by default",
    });
  });

  test("an answer that is too long says what was left out of it", async () => {
    const long = await call("trace_a_chain", { id: SEED, direction: "DOWNSTREAM", depth: 12 });
    const { data, cut } = JSON.parse(long.text) as {
      data: { responsibilityChain: { relationships: unknown[] } };
      cut: { at: string; shown: number; of: number }[];
    };
    expect(long.text.length).toBeLessThan(25_000);
    const ofRelationships = cut.find(({ at }) => at === "responsibilityChain.relationships")!;
    expect(ofRelationships.shown).toBe(data.responsibilityChain.relationships.length);
    expect(ofRelationships.of).toBeGreaterThan(500);
  });

  test("what is not there, not given or not known is an error that says so", async () => {
    expect(await call("who_answers", { id: "没有" })).toEqual({
      isError: true,
      text: expect.stringMatching(/^NOT_FOUND: 没有编号为“没有”的节点.* \/ no node has the id/),
    });
    expect(await call("who_answers", {})).toEqual({ isError: true, text: "缺少 id / missing: id" });
    expect(await call("search", { query: "食品", first: "many" })).toEqual({
      isError: true,
      text: expect.stringMatching(/^BAD_USER_INPUT: /),
    });
    await expect(call("fly", {})).rejects.toThrow(/there is no tool “fly”/);
    await expect(client.readResource({ uri: "zhengmai:policy/none" })).rejects.toThrow(/no such document/);
  });

  test("documents are resources, and a span of one is read by a tool", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toEqual([SEED]);
    const { contents } = await client.readResource({ uri: resources[0]!.uri });
    expect(contents).toEqual([{ uri: resources[0]!.uri, mimeType: "text/plain", text: seedSource.text }]);
    const read = await answer<{ policyVersion: { excerpt: { quote: string; line: number } } }>(
      "read_a_span",
      { policy: SEED, start: 587, end: 593 },
    );
    expect(read.policyVersion.excerpt).toMatchObject({ quote: "到2025年", line: 27 });
  });
});

test("stdin that ends ends it with 0, when what was asked is answered; stdout holds the protocol only", async () => {
  const child = spawn(process.execPath, WORDS, { env: { ...process.env, NEO4J_URI: "" } });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  const params = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "test", version: "1" },
  };
  for (const message of [
    { jsonrpc: "2.0", id: 1, method: "initialize", params },
    { jsonrpc: "2.0", method: "notifications/initialized" },
    { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "levels", arguments: {} } },
  ])
    child.stdin.write(`${JSON.stringify(message)}\n`);
  child.stdin.end();
  const code = await new Promise((resolve) => child.once("close", resolve));
  const lines = out.trim().split("\n");
  const messages = lines.map((line) => JSON.parse(line) as { jsonrpc: string; id: number });
  expect([code, messages.map(({ jsonrpc, id }) => [jsonrpc, id])]).toEqual([
    0,
    [
      ["2.0", 1],
      ["2.0", 2],
    ],
  ]);
});

test("a word too many is wrong usage", async () => {
  const { code, out } = await launch(["cli", "mcp", "fly"]);
  expect([code, out]).toEqual([2, ""]);
});
