import type { IncomingMessage } from "node:http";
import { userError } from "../errors.ts";
import { LIMIT_UPLOAD_BYTES } from "../upload.ts";

/** No question about policies is longer. */
export const LIMIT_BODY_BYTES = 100_000;

/** What may come with the admin token: a document in Base64, and the question around it. */
export const LIMIT_ADMIN_BODY_BYTES = Math.ceil(LIMIT_UPLOAD_BYTES / 3) * 4 + LIMIT_BODY_BYTES;

/**
 * The body of a request as text in UTF-8. Throws `PAYLOAD_TOO_LARGE` above the limit, before the rest is
 * read, and `UNSUPPORTED_MEDIA_TYPE` for a compressed body, which could unpack to any size.
 */
export async function readBody(request: IncomingMessage, limitBytes = LIMIT_BODY_BYTES): Promise<string> {
  const encoding = request.headers["content-encoding"];
  if (encoding && encoding !== "identity")
    throw userError("UNSUPPORTED_MEDIA_TYPE", "请求体不能压缩 / the body must not be compressed");
  const chunks: Buffer[] = [];
  let size = Number(request.headers["content-length"] ?? 0);
  if (size > limitBytes) throw tooLarge(limitBytes);
  size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * Lets go of a body that is not wanted, so that the one who sends it reads the answer rather than a broken
 * connection. Nothing is kept; it ends after `limitBytes`.
 */
export async function discardBody(
  request: IncomingMessage,
  limitBytes = 2 * LIMIT_ADMIN_BODY_BYTES,
): Promise<void> {
  if (request.destroyed || Number(request.headers["content-length"] ?? Infinity) > limitBytes) return;
  for await (const _chunk of request);
}

function tooLarge(limitBytes: number) {
  const limit = limitBytes === LIMIT_BODY_BYTES ? "100 kB" : `${(limitBytes / 1e6).toFixed(1)} MB`;
  return userError("PAYLOAD_TOO_LARGE", `请求体超过 ${limit} / the body is over ${limit}`);
}
