import type { IncomingMessage, ServerResponse } from "node:http";
import { COMPRESS_FROM_BYTES, encodingFor, packed, type Encoding } from "./encoding.ts";

/** A whole answer, as it is kept and sent. */
export interface Answer {
  readonly status: number;
  /** Lower case; without those of its encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body in the encodings that were asked for. */
  readonly packed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

export function answerOf(status: number, headers: Answer["headers"], text: string): Answer {
  return { status, headers, body: Buffer.from(text), packed: {} };
}

/** How many bytes an answer takes, in all its encodings. */
export function sizeOf({ body, packed: encoded }: Answer): number {
  return Object.values(encoded).reduce((sum, { length }) => sum + length, body.length);
}

/**
 * Sends an answer in the best encoding that the request accepts; answers it with that encoding beside the others,
 * so that it is packed once where it is kept.
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<Answer> {
  const encoding = answer.body.length < COMPRESS_FROM_BYTES ? "identity" : encodingFor(request);
  const body = answer.packed[encoding] ?? (await packed(answer.body, encoding));
  response.appendHeader("vary", "Accept, Accept-Encoding");
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "content-length": body.length,
  });
  response.end(body);
  if (encoding === "identity" || answer.packed[encoding]) return answer;
  return { ...answer, packed: { ...answer.packed, [encoding]: body } };
}

/** Says that what the one who asks holds already is still the answer. */
export function sendNotModified(response: ServerResponse, etag: string): void {
  response.appendHeader("vary", "Accept, Accept-Encoding");
  response.writeHead(304, { etag, "cache-control": "no-cache" });
  response.end();
}
