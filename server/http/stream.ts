import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Answer } from "./answer.ts";
import { encodingFor, packingStream } from "./encoding.ts";

/**
 * Sends an answer of unknown length as it is made, packed on its way, no faster than it is read. Throws when the
 * one who asks goes away or the making fails: what was begun is then broken off.
 */
export async function sendStream(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers }: Pick<Answer, "status" | "headers">,
  made: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const encoding = encodingFor(request);
  const packing = packingStream(encoding);
  response.appendHeader("vary", "Accept, Accept-Encoding");
  response.writeHead(status, { ...headers, ...(packing && { "content-encoding": encoding }) });
  const parts = Readable.from(made);
  await (packing ? pipeline(parts, packing, response) : pipeline(parts, response));
}
