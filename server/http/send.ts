import type { ServerResponse } from "node:http";
import type { GraphQLError } from "graphql";
import { ERROR_CODES, type ErrorCode } from "../errors.ts";

/** What every answer carries. The explorer loads nothing from elsewhere. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "content-security-policy": [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(value));
}

/** An error in the shape of a GraphQL answer, with the status of its code. */
export function sendError(response: ServerResponse, error: GraphQLError): void {
  const code = error.extensions.code as ErrorCode;
  sendJson(response, ERROR_CODES[code] ?? 500, {
    errors: [{ message: error.message, extensions: { code } }],
  });
}
