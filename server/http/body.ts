import type { IncomingMessage } from "node:http";
import { userError } from "../errors.ts";

/** No question about policies is longer. */
export const LIMIT_BODY_BYTES = 100_000;

/**
 * The body of a request as text in UTF-8. Throws `PAYLOAD_TOO_LARGE` above the limit, before the rest is read, and
 * `UNSUPPORTED_MEDIA_TYPE` for a compressed body, which could unpack to any size.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const encoding = request.headers["content-encoding"];
  if (encoding && encoding !== "identity") throw userError("UNSUPPORTED_MEDIA_TYPE", "请求体不能压缩 / the body must not be compressed");
  const chunks: Buffer[] = [];
  let size = Number(request.headers["content-length"] ?? 0);
  if (size > LIMIT_BODY_BYTES) throw tooLarge();
  size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge() {
  return userError("PAYLOAD_TOO_LARGE", `请求体超过 ${LIMIT_BODY_BYTES / 1000} kB / the body is over ${LIMIT_BODY_BYTES / 1000} kB`);
}
