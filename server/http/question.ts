import type { IncomingMessage } from "node:http";
import { GraphQLError } from "graphql";
import { userError } from "../errors.ts";
import type { TrustedDocument, TrustedDocuments } from "../documents/trusted.ts";
import { LIMIT_ADMIN_BODY_BYTES, readBody } from "./body.ts";

/** What a request to `/graphql` asks, as far as it is well-formed. */
export interface Question {
  /** As Apollo takes them: of a GET the search, of a POST the body. */
  readonly search: string;
  readonly body: unknown;
  /** What the answer depends on beside the graph; null when it is no single question in good form. */
  readonly asked: readonly unknown[] | null;
  /** The document where it is known, by its id or word for word. */
  readonly document: TrustedDocument | undefined;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads what is asked, with the text of a document in place of its id. Throws coded errors: for a body that
 * is too large or broken, an id that nobody knows, and, where only trusted documents are answered, for others.
 */
export async function readQuestion(
  request: IncomingMessage,
  mayChange: () => unknown,
  trusted: TrustedDocuments,
  trustedOnly: boolean,
): Promise<Question> {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const isPost = request.method === "POST";
  const body = isPost
    ? parseBody(await readText(request, mayChange), request.headers["content-type"])
    : undefined;
  const given = isPost ? (isRecord(body) ? body : null) : searched(searchParams);
  const document = given ? documentOf(given, trusted) : undefined;
  if (trustedOnly && !document && mayHaveDocument(body, searchParams)) throw notTrusted();
  if (!given || !document)
    return { search: searchOf(searchParams), body, asked: given && askedBy(given), document };
  const { documentId: _id, ...others } = given;
  const named = { ...others, query: document.text };
  searchParams.delete("documentId");
  if (!isPost) searchParams.set("query", document.text);
  return {
    search: searchOf(searchParams),
    body: isPost ? named : undefined,
    asked: askedBy(named),
    document,
  };
}

const searchOf = (search: URLSearchParams) => (search.size > 0 ? `?${search}` : "");

/** What has no document at all is for Apollo to refuse, which says what is missing. */
function mayHaveDocument(body: unknown, search: URLSearchParams): boolean {
  return search.has("query") || (isRecord(body) && "query" in body);
}

/**
 * Whichever way a question came, equal questions give equal lists; null where a parameter is not of its type,
 * which is for Apollo to refuse.
 */
function askedBy({ query, operationName, variables, extensions }: Parameters): unknown[] | null {
  const isWellFormed =
    typeof query === "string" &&
    (operationName == null || typeof operationName === "string") &&
    isRecord(variables ?? {}) &&
    isRecord(extensions ?? {});
  return isWellFormed ? [query, operationName ?? null, variables ?? {}] : null;
}

/** The parameters of a GET; null where one is given twice or is not JSON that should be. */
function searched(search: URLSearchParams): Parameters | null {
  const given: Record<string, unknown> = Object.fromEntries(search);
  if (Object.keys(given).length !== search.size) return null;
  try {
    for (const name of ["variables", "extensions"])
      if (typeof given[name] === "string") given[name] = JSON.parse(given[name]);
    return given;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Parameters {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function documentOf(
  { documentId, query }: Parameters,
  trusted: TrustedDocuments,
): TrustedDocument | undefined {
  if (typeof documentId !== "string") return typeof query === "string" ? trusted.ofText(query) : undefined;
  const document = trusted.ofId(documentId);
  if (!document)
    throw userError(
      "DOCUMENT_UNKNOWN",
      "不认识这个 documentId，请发送全文，或刷新页面后再试 / " +
        "this documentId is not known; send the text, or load the page again",
    );
  return document;
}

function notTrusted(): GraphQLError {
  return userError(
    "DOCUMENT_NOT_TRUSTED",
    "本服务只回答已登记的查询，可在 /operations 查看 / " +
      "this service answers only documents that it knows; see /operations",
  );
}

/**
 * Only who may change something may send a document. A token that is not accepted is a clearer answer than
 * the size of the body.
 */
async function readText(request: IncomingMessage, mayChange: () => unknown): Promise<string> {
  if (!request.headers.authorization) return readBody(request);
  let refusal: unknown;
  try {
    mayChange();
  } catch (error) {
    refusal = error;
  }
  if (!refusal) return readBody(request, LIMIT_ADMIN_BODY_BYTES);
  return readBody(request).catch((error: unknown) => {
    throw error instanceof GraphQLError && error.extensions.code === "PAYLOAD_TOO_LARGE" ? refusal : error;
  });
}

function parseBody(text: string, contentType: string | undefined): unknown {
  if (!contentType?.includes("json")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw userError("BAD_REQUEST", "请求体不是 JSON / the body is not JSON");
  }
}
