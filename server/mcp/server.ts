import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type CallToolResult,
} from "@modelcontextprotocol/sdk/types.js";
import type { GraphQLSchema } from "graphql";
import { version } from "../../package.json";
import { workedQueries } from "../documents/worked.ts";
import type { Answer, Ask } from "./ask.ts";
import { boundedTo } from "./bounded.ts";
import { listedDocuments, textOfDocument } from "./documents.ts";
import { toolOf } from "./tools.ts";

/** An answer takes at most so many characters: some ten thousand tokens. */
const MOST_CHARACTERS = 24_000;

/** `-32002`: the protocol has this code for a resource that is not there. */
const RESOURCE_NOT_FOUND = -32_002;

const INSTRUCTIONS =
  "政脉：官方规划文件的图，每条关系都是原文引用。先用 search 找到编号，再用编号提问；回答时照引 quote，并给出 line 或 citation。" +
  "cut 说明略去了什么，用 first、after 或更窄的问题取其余。 / " +
  "Zhengmai: official plans as a graph in which every relationship is a quotation. Find ids with search, then ask by id; " +
  "answer in the words of `quote`, with `line` or `citation`. `cut` says what was left out: " +
  "ask for it with first and after, or more narrowly.";

/** An MCP server whose tools are the worked queries, and whose resources are the documents. */
export function createMcpServer(schema: GraphQLSchema, ask: Ask, madeUp: boolean): Server {
  const tools = new Map(
    workedQueries()
      .map((query) => toolOf(query, schema))
      .map((tool) => [tool.name, tool]),
  );
  const server = new Server(
    { name: "zhengmai", title: "政脉 Zhengmai", version },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools.values()].map(({ name, description, inputSchema }) => ({
      name,
      title: description,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.get(params.name);
    if (!tool)
      throw new McpError(
        ErrorCode.InvalidParams,
        `没有工具“${params.name}” / there is no tool “${params.name}”`,
      );
    const given = params.arguments ?? {};
    const required = tool.inputSchema.required as readonly string[];
    const lacking = required.filter((name) => given[name] === undefined);
    if (lacking.length > 0) return refused(`缺少 ${lacking.join("、")} / missing: ${lacking.join(", ")}`);
    return resultOf(await ask(tool.query, given), madeUp);
  });

  server.setRequestHandler(ListResourcesRequestSchema, async ({ params }) => ({
    ...(await listedDocuments(ask, params?.cursor)),
  }));

  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const text = await textOfDocument(ask, uri);
    if (text === null)
      throw new McpError(RESOURCE_NOT_FOUND, `没有这份文件 / there is no such document: ${uri}`);
    return { contents: [{ uri, mimeType: "text/plain", text }] };
  });
  return server;
}

/** Errors beside data are told with it; without data the call has failed. */
function resultOf({ revision, data, errors }: Answer, madeUp: boolean): CallToolResult {
  const isThere = data !== null && Object.values(data as object).some((value) => value !== null);
  if (!isThere && errors.length > 0)
    return refused(errors.map(({ code, message }) => `${code}: ${message}`).join("\n"));
  const bounded = boundedTo(MOST_CHARACTERS, data);
  const told = {
    revision,
    ...(madeUp && { madeUp: "虚构数据，仅供演示 / invented plans, for show only" }),
    data: bounded.data,
    ...(errors.length > 0 && { errors }),
    ...(bounded.cut.length > 0 && { cut: bounded.cut }),
  };
  return { content: [{ type: "text", text: JSON.stringify(told) }] };
}

function refused(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
