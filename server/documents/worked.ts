import { documentIdOf, type TrustedDocument } from "./trusted.ts";

/** A question that is answered as it stands, with what it asks in both languages. */
export interface WorkedQuery extends TrustedDocument {
  readonly zh: string;
  readonly en: string;
}

const FILES = import.meta.glob<string>("../operations/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** `# 谁负责？ / Who answers?`, the first line of each file. */
const DESCRIPTION = /^#\s*(.+?)\s+\/\s+(.+)$/m;
/** `query WhoAnswers($id: ID!) {` */
const OPERATION = /^(?:query|mutation)\s+(\w+)/m;

/** The worked queries of `server/operations`, by file name. Throws where one has no description or no name. */
export function workedQueries(): WorkedQuery[] {
  const files = Object.entries(FILES).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return files.map(([file, text]) => {
    const [, zh, en] = DESCRIPTION.exec(text) ?? [];
    const name = OPERATION.exec(text)?.[1];
    if (!zh || !en || !name)
      throw new Error(
        `${file}: the first line says what it asks in both languages, and the operation has a name`,
      );
    return { name, id: documentIdOf(text), text, zh, en };
  });
}
