/** A question as it is asked elsewhere. */
export interface Question {
  readonly query: string;
  readonly variables: unknown;
  /** Address of the API. */
  readonly endpoint: string;
}

export const SNIPPETS = ["graphql", "variables", "curl", "typescript"] as const;
export type Snippet = (typeof SNIPPETS)[number];

export const snippetOf: Readonly<Record<Snippet, (question: Question) => string>> = {
  graphql: ({ query }) => query,
  variables: ({ variables }) => JSON.stringify(variables, null, 2),
  curl: ({ query, variables, endpoint }) =>
    [
      `curl -sS ${shellQuoted(endpoint)}`,
      "-H 'content-type: application/json'",
      `--data-raw ${shellQuoted(JSON.stringify({ query, variables }))}`,
    ].join(" \\\n  "),
  typescript: ({ query, variables, endpoint }) =>
    [
      `const query = \`${query.replace(/[`\\]|\$\{/g, "\\$&")}\`;`,
      "",
      `const variables = ${JSON.stringify(variables, null, 2)};`,
      "",
      `const response = await fetch(${JSON.stringify(endpoint)}, {`,
      '  method: "POST",',
      '  headers: { "content-type": "application/json" },',
      "  body: JSON.stringify({ query, variables }),",
      "});",
      "const { data, errors } = await response.json();",
    ].join("\n"),
};

/** One word of a POSIX shell, whatever it holds. */
export function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
