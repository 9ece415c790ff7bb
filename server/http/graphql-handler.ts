import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { AdminToken } from "../config.ts";
import { userError } from "../errors.ts";
import type { Metrics, Source } from "../observe/metrics.ts";
import type { TrustedDocuments } from "../documents/trusted.ts";
import type { Context } from "../schema/context.ts";
import { adminCheck } from "./admin.ts";
import { answerOf, sendAnswer, sendNotModified } from "./answer.ts";
import { discardBody } from "./body.ts";
import { isNotSimple } from "./csrf.ts";
import { isHeld } from "./etag.ts";
import { execute } from "./execute.ts";
import type { Kept } from "./kept.ts";
import type { Served } from "./request-context.ts";
import { readQuestion, type Question } from "./question.ts";
import { sendError } from "./send.ts";
import { sendStream } from "./stream.ts";

export interface GraphQLParts {
  readonly apollo: ApolloServer<Context>;
  readonly served: Served;
  readonly adminTokens: readonly AdminToken[];
  readonly trusted: TrustedDocuments;
  readonly trustedOnly: boolean;
  readonly kept: Kept;
  readonly metrics: Metrics;
}

/** Answers a request to `/graphql`. Every answer is JSON, errors included. */
export function graphqlHandler(
  parts: GraphQLParts,
): (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void> {
  const { adminTokens, trusted, trustedOnly, metrics } = parts;
  return async (request, response, requestId) => {
    const begun = performance.now();
    const mayChange = adminCheck(adminTokens, request.headers.authorization);
    let question: Question | null = null;
    let told: Told = { source: "refused", failed: true };
    try {
      question = await readQuestion(request, mayChange, trusted, trustedOnly);
      told = await answer(parts, question, request, response, { requestId, mayChange });
    } catch (error) {
      if (question !== null) throw error;
      await refuse(request, response, error);
    } finally {
      const seconds = (performance.now() - begun) / 1_000;
      metrics.asked(question?.document?.name, told.source, told.failed, seconds);
    }
  };
}

interface Told {
  readonly source: Source;
  readonly failed: boolean;
}

/** Answers with what the client holds already, what is kept, or what is found out now. */
async function answer(
  { apollo, served, kept }: GraphQLParts,
  { search, body, asked }: Question,
  request: IncomingMessage,
  response: ServerResponse,
  { requestId, mayChange }: { readonly requestId: string; readonly mayChange: () => string | null },
): Promise<Told> {
  const accept = request.headers.accept ?? null;
  const mayBeKept = asked !== null && isNotSimple(request);
  const before = once(() => kept.state(false));
  const etag = mayBeKept ? await kept.tagOf([...asked, accept], before) : null;
  if (etag !== null && isHeld(request.headers["if-none-match"], etag)) {
    sendNotModified(response, etag);
    return { source: "not_modified", failed: false };
  }
  const found = etag === null ? undefined : kept.get(etag);
  if (etag !== null && found) {
    const sent = await sendAnswer(request, response, found);
    if (sent !== found) kept.keep(etag, sent);
    return { source: "kept", failed: false };
  }
  const executed = await execute(apollo, { ...apolloRequest(request), search, body }, served, {
    requestId,
    mayChange,
    before: (anew) => (anew ? kept.state(true) : before()),
    whichToo: etag !== null,
  });
  if (executed.changes) kept.forget();
  const { status = 200, headers, body: made } = executed.answer;
  const { kind, failed } = executed.notes;
  const told: Told = { source: "executed", failed: failed || status >= 400 };
  if (made.kind === "chunked") {
    await sendStream(request, response, { status, headers: Object.fromEntries(headers) }, made.asyncIterator);
    return told;
  }
  const isKept = etag !== null && executed.isOfRevision && kind === "query" && !told.failed;
  const tags: Record<string, string> = isKept
    ? { etag, "cache-control": "no-cache" }
    : { "cache-control": "no-store" };
  const whole = answerOf(status, { ...Object.fromEntries(headers), ...tags }, made.string);
  const sent = await sendAnswer(request, response, whole);
  if (isKept) kept.keep(etag, sent);
  return told;
}

function once<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => (found ??= look());
}

function apolloRequest({
  method,
  headers: given,
}: IncomingMessage): Omit<HTTPGraphQLRequest, "search" | "body"> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return { method: method ?? "GET", headers };
}

/** Says what is wrong with a request that could not be read. */
async function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
  response.shouldKeepAlive = false;
  await discardBody(request).catch(() => undefined);
  sendError(
    response,
    error instanceof GraphQLError ? error : userError("BAD_REQUEST", "请求中断 / the request broke off"),
  );
}
