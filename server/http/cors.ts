import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers that a page of another origin may send; a token is one that it holds itself, never a cookie. */
const MAY_SEND = "authorization, content-type, apollo-require-preflight, if-none-match, x-request-id";
const MAY_READ = "etag, x-request-id";
const PREFLIGHT_S = "600";

/**
 * Lets pages of these origins ask: exactly these, and without credentials. Answers true when the request was a
 * preflight of one of them, which is then answered.
 */
export function createCors(
  origins: readonly string[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const allowed = new Set(origins);
  return ({ method, headers }, response) => {
    if (allowed.size === 0) return false;
    // A proxy may not hand the answer for one origin to another.
    response.appendHeader("vary", "Origin");
    const { origin } = headers;
    if (origin === undefined || !allowed.has(origin)) return false;
    response.setHeader("access-control-allow-origin", origin);
    response.setHeader("access-control-expose-headers", MAY_READ);
    if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return false;
    response.writeHead(204, {
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": MAY_SEND,
      "access-control-max-age": PREFLIGHT_S,
    });
    response.end();
    return true;
  };
}
