/** What is asked of `/graphql` by hand. */
interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

/** Asks as it stands, with the headers that were typed beside it; an answer is JSON, errors included. */
export async function ask(
  { query, operationName, variables }: Question,
  options: { readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...options.headers,
    },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return response.json();
}
