import type { TadaDocumentNode } from "gql.tada";
import { asSent, type Sent } from "./as-sent.ts";

/** A question that was not answered. `code` is the server's, or NETWORK when there was no answer at all. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const TIMEOUT_MS = 15_000;
/** A change reads a document and links the graph anew. */
const CHANGE_TIMEOUT_MS = 120_000;
const answers = new Map<string, unknown>();
const MOST_ANSWERS = 60;

/** Asks the server. An answer is kept, so that going back shows at once what was shown. Throws `ApiError`. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const sent = asSent(document, variables);
  const kept = answers.get(sent.body);
  if (kept) return kept as Result;
  const result = await post<Result>(sent, signal);
  answers.set(sent.body, result);
  if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value!);
  return result;
}

/** Asks about what changes by itself: nothing is kept. Throws `ApiError`. */
export function askAnew<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return post<Result>(asSent(document, variables), signal);
}

/** What is kept for a question, if anything. */
export function keptAnswer<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Result | undefined {
  return answers.get(asSent(document, variables).body) as Result | undefined;
}

/**
 * Asks the server to change something, in the name of whoever has the admin token. Nothing is kept.
 * Throws `ApiError`.
 */
export function change<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  token: string,
  signal?: AbortSignal,
): Promise<Result> {
  return post<Result>(
    asSent(document, variables),
    signal,
    { authorization: `Bearer ${token}` },
    CHANGE_TIMEOUT_MS,
  );
}

/** Lets go of all that is kept: after a change of the graph the answers are no longer true. */
export function forgetAnswers(): void {
  answers.clear();
}

interface Answered<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function post<Result>(
  { body, inFull }: Sent,
  signal?: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
  timeoutMs = TIMEOUT_MS,
): Promise<Result> {
  const limit = AbortSignal.timeout(timeoutMs);
  const send = async (text: string): Promise<Answered<Result>> => {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json",
        ...headers,
      },
      body: text,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return response.json();
  };
  let answer: Answered<Result>;
  try {
    answer = await send(body);
    if (answer.errors?.[0]?.extensions?.code === "DOCUMENT_UNKNOWN") answer = await send(inFull());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError("NETWORK", cause instanceof Error ? cause.message : String(cause));
  }
  const [error] = answer.errors ?? [];
  if (error || !answer.data)
    throw new ApiError(error?.extensions?.code ?? "INTERNAL_SERVER_ERROR", error?.message ?? "");
  return answer.data;
}
