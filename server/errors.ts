import { GraphQLError } from "graphql";

/**
 * Every code that `extensions.code` of an error can have, with the HTTP status of an answer that has no data.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 200,
  DOCUMENT_UNKNOWN: 404,
  DOCUMENT_NOT_TRUSTED: 403,
  UNKNOWN_REVISION: 200,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  STORE_UNAVAILABLE: 503,
  STORE_CONFLICT: 409,
  STORE_DAMAGED: 503,
  STORE_READ_ONLY: 503,
  STORE_FULL: 507,
  STORE_LOCKED: 503,
  STORE_TOO_LARGE: 413,
  STORE_OUT_OF_MEMORY: 503,
  STORE_RECORD: 503,
  INTERNAL_SERVER_ERROR: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error meant for the one who asks: Chinese first, then English, with what to do. */
export function userError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: ERROR_CODES[code] } } });
}

/** No node has this id. */
export function notFound(id: string): GraphQLError {
  const shown = id.length > 80 ? `${id.slice(0, 80)}…` : id;
  return userError(
    "NOT_FOUND",
    `没有编号为“${shown}”的节点，可用 search 查找 / no node has the id “${shown}”; find one with search`,
  );
}

/** Throws `BAD_USER_INPUT` unless the argument is within its bounds. */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw userError(
      "BAD_USER_INPUT",
      `${name} 应在 ${least}–${most} 之间，现为 ${value} / ${name} must be from ${least} to ${most}, not ${value}`,
    );
  return value;
}
