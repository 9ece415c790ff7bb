import type { IncomingMessage } from "node:http";

/**
 * True for a request that another site cannot make a browser send without asking first: Apollo Server's rule
 * against CSRF, which an answer that comes before Apollo has to keep as well. A POST is read as JSON only, and
 * that content type is one that is asked for.
 */
export function isNotSimple({ method, headers }: IncomingMessage): boolean {
  const type = headers["content-type"];
  if (method === "POST") return /^application\/json\s*(?:;|$)/i.test(type ?? "");
  return Boolean(headers["apollo-require-preflight"] || headers["x-apollo-operation-name"]);
}
