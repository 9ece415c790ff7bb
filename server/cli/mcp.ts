import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit.ts";
import { addressOf } from "../library/address.ts";
import { serveLibrary } from "../library/open.ts";
import { askIn, type Ask } from "../mcp/ask.ts";
import { createLog } from "../observe/log.ts";
import { UsageError, type Command } from "./command.ts";

export const mcpCommand: Command = {
  name: "mcp",
  usage: "mcp [--store URL]",
  summary:
    "以 MCP 工具在标准输入输出上回答同样的问题，直到输入结束 / " +
    "answers the same questions as MCP tools over stdio, until stdin ends",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" } },
      allowPositionals: true,
    });
    if (positionals.length > 0) throw new UsageError(`多余的词 / words too many: ${positionals.join(" ")}`);
    // The protocol and the schema are loaded by this command alone: every other begins without them.
    const { StdioServerTransport } = await import("@modelcontextprotocol/sdk/server/stdio.js");
    const { createMcpServer } = await import("../mcp/server.ts");
    const { createGraphQL } = await import("../graphql.ts");
    const { createSchema } = await import("../schema/build.ts");
    // Only the protocol may write to stdout, whatever else speaks.
    console.log = console.error;
    const config = readConfig({ ...process.env, ...(values.store && { STORE: values.store }) });
    const library = await serveLibrary(await addressOf(config));
    try {
      // A command that reads leaves a graph that is there as it is.
      if ((await library.store.state()).revision === null && !config.madeUp) await library.service.addSeeds();
      const schema = await createSchema();
      const apollo = createGraphQL(schema, createLog(config.logLevel));
      await apollo.start();
      const underWay = new Set<Promise<unknown>>();
      const ask = noted(askIn(apollo, library, config), underWay);
      const server = createMcpServer(schema, ask, config.madeUp);
      const ended = new Promise<void>((resolve) => {
        for (const event of ["end", "close", "error"]) process.stdin.once(event, () => resolve());
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await Promise.allSettled(underWay);
      // What has just been answered is written in the turn after.
      await new Promise((resolve) => setImmediate(resolve));
      await server.close();
      await apollo.stop();
    } finally {
      await library.service.close();
    }
    return EXIT.ok;
  },
};

/** Remembers what is being asked, so that nobody ends before it is answered. */
function noted(ask: Ask, underWay: Set<Promise<unknown>>): Ask {
  return (query, variables) => {
    const asked = ask(query, variables);
    underWay.add(asked);
    const done = () => underWay.delete(asked);
    asked.then(done, done);
    return asked;
  };
}
