import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";

/** Where the page is among the files that were built. */
export const GRAPHQL_PAGE = "/graphql/";

const ANSWERS = ["application/graphql-response+json", "application/json", "text/html"];

/** True for a browser that opens `/graphql` to see it, and does not ask it something. */
export function wantsPage(request: IncomingMessage): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  return new Negotiator(request).mediaType(ANSWERS) === "text/html";
}
