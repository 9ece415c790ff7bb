import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What a proxy or a client may call a request: it stands in headers and logs, so nothing else is let through. */
const WELL_FORMED = /^[\w.:-]{1,128}$/;

/** The id of a request: `x-request-id` where it came with a good one, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
}
