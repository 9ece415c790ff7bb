import { print } from "@0no-co/graphql.web";

/** What a module of documents may give: a document, or several under names. */
type Given = Readonly<Record<string, unknown>>;
interface Document {
  readonly kind: "Document";
  readonly definitions: readonly { readonly kind: string; readonly name?: { readonly value: string } }[];
}

const MODULES = import.meta.glob<Given>(["../**/*.query.ts", "../api/types.generated.ts"], { eager: true });

/**
 * The text of every document that the explorer may send, by the name of its operation. Evaluated when it is
 * built, never in a browser. Throws where two have one name.
 */
export function explorerDocuments(): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const document of new Set(Object.values(MODULES).flatMap(documentsIn))) {
    const name = operationOf(document);
    if (name === null) continue;
    if (texts.has(name)) throw new Error(`two documents of the explorer are called ${name}`);
    texts.set(name, print(document as never));
  }
  return Object.fromEntries([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function documentsIn(module: Given): Document[] {
  return Object.values(module).flatMap((given) => {
    if (isDocument(given)) return [given];
    const isRecord = typeof given === "object" && given !== null;
    return isRecord ? Object.values(given).filter(isDocument) : [];
  });
}

function isDocument(given: unknown): given is Document {
  return typeof given === "object" && given !== null && "kind" in given && given.kind === "Document";
}

/** Null for a document of fragments only. */
function operationOf({ definitions }: Document): string | null {
  return definitions.find(({ kind }) => kind === "OperationDefinition")?.name?.value ?? null;
}
