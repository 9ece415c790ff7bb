import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { EXPORT_FORMATS, type ExportFormatName, type Store } from "../../graph/index.ts";
import { userError } from "../errors.ts";
import { NotHeldError } from "../export/akn/akn.ts";
import { openExport, UnknownPolicyError, type Exported } from "../export/exported.ts";
import { CONTEXT } from "../export/jsonld/context.ts";
import { exportOf } from "../export/write-export.ts";
import { sendError } from "./send.ts";

type ExportRoute = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What answers at `/export.EXT?policy=ID` and `/context.jsonld`, by path. An answer whose graph changes on the way
 * breaks off, so that nobody takes a part for the whole.
 */
export function exportRoutes(
  store: () => Store,
  settings: Pick<Exported, "publicUrl" | "madeUp">,
): Readonly<Record<string, ExportRoute>> {
  const names = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
  return {
    "/context.jsonld": sendContext,
    ...Object.fromEntries(
      names.map((name): [string, ExportRoute] => [
        `/export.${name}`,
        (request, response) => answer(name, policyIn(request), request, response),
      ]),
    ),
  };

  async function answer(
    name: ExportFormatName,
    policy: string | null,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { mediaType, ending, ofOnePolicy } = EXPORT_FORMATS[name];
    if (request.method !== "GET" && request.method !== "HEAD")
      return sendError(response, userError("BAD_REQUEST", "只可用 GET / use GET"));
    if (ofOnePolicy && policy === null)
      return sendError(
        response,
        userError("BAD_USER_INPUT", `${name} 需要 ?policy=ID / ${name} needs ?policy=ID`),
      );
    try {
      const exported = await openExport(store(), { ...settings, policy });
      const tag = `"${exported.revision ?? "none"}.${name}"`;
      response.setHeader("etag", tag);
      response.setHeader("cache-control", "no-cache");
      if (exported.complete && request.headers["if-none-match"] === tag)
        return void response.writeHead(304).end();
      const chunks = exportOf(name, exported)[Symbol.asyncIterator]();
      // Made before the head is sent: what cannot be written is still a plain error.
      const first = request.method === "HEAD" ? { done: true as const, value: "" } : await chunks.next();
      response.writeHead(200, {
        "content-type": mediaType,
        "content-disposition": `attachment; filename="zhengmai.${ending}"`,
      });
      if (first.done) return void response.end();
      await pipeline(Readable.from(withFirst(first.value, chunks)), response);
    } catch (error) {
      if (response.headersSent) {
        // Nobody reads on, or nobody should.
        response.destroy();
        return;
      }
      response.removeHeader("etag");
      if (error instanceof UnknownPolicyError || error instanceof NotHeldError)
        return sendError(response, userError("BAD_USER_INPUT", error.message));
      throw error;
    }
  }
}

/** The terms of the JSON-LD files. */
async function sendContext(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = `${JSON.stringify({ "@context": CONTEXT }, null, 2)}\n`;
  response.writeHead(200, { "content-type": "application/ld+json; charset=utf-8" }).end(body);
}

function policyIn({ url }: IncomingMessage): string | null {
  return new URL(url ?? "/", "http://localhost").searchParams.get("policy") || null;
}

async function* withFirst<Chunk>(first: Chunk, others: AsyncIterator<Chunk>): AsyncGenerator<Chunk> {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}
