import type { Ask } from "./ask.ts";

/* Documents as resources: `zhengmai:policy/` and the id of the policy, each its text. */

const SCHEME = "zhengmai:policy/";
const PAGE = 100;
/** What one reading gives of a text; the tool `read_a_span` gives any part of it. */
const MOST_CHARACTERS = 100_000;

export interface ListedDocument {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: "text/plain";
}

export interface ListedDocuments {
  readonly resources: readonly ListedDocument[];
  readonly nextCursor?: string;
}

interface Held {
  readonly policies: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly docNumber: string | null;
      readonly level: string | null;
      readonly issuedOn: string | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const HELD = `query HeldDocuments($first: Int, $after: String) {
  policies(first: $first, after: $after, where: { held: { eq: true } }) {
    nodes { id title docNumber level issuedOn }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The documents whose texts are held, a page of them. Throws what the schema refuses. */
export async function listedDocuments(ask: Ask, after: string | undefined): Promise<ListedDocuments> {
  const { data, errors } = await ask(HELD, { first: PAGE, after });
  if (errors[0]) throw new Error(errors[0].message);
  const { nodes, pageInfo } = (data as Held).policies;
  return {
    resources: nodes.map(({ id, title, docNumber, level, issuedOn }) => ({
      uri: SCHEME + encodeURIComponent(id),
      name: id,
      title,
      description: [docNumber, level, issuedOn].filter(Boolean).join(" · "),
      mimeType: "text/plain",
    })),
    ...(pageInfo.hasNextPage && pageInfo.endCursor !== null && { nextCursor: pageInfo.endCursor }),
  };
}

const TEXT = `query DocumentText($policy: ID!) {
  policyVersion(policy: $policy) { text length }
}`;

/** The text of a document; what is cut of a long one is told in its last line. Null for what is no document's. */
export async function textOfDocument(ask: Ask, uri: string): Promise<string | null> {
  const policy = policyIn(uri);
  if (policy === null) return null;
  const { data, errors } = await ask(TEXT, { policy });
  if (errors[0]) throw new Error(errors[0].message);
  const held = (data as { policyVersion: { text: string; length: number } | null }).policyVersion;
  if (!held || held.length <= MOST_CHARACTERS) return held?.text ?? null;
  return (
    held.text.slice(0, MOST_CHARACTERS) +
    `\n[只给出前 ${MOST_CHARACTERS} 字，全文 ${held.length} 字；其余用 read_a_span 读 / ` +
    `the first ${MOST_CHARACTERS} of ${held.length} characters; read the rest with read_a_span]`
  );
}

function policyIn(uri: string): string | null {
  if (!uri.startsWith(SCHEME)) return null;
  try {
    return decodeURIComponent(uri.slice(SCHEME.length));
  } catch {
    return null;
  }
}
