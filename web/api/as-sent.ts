import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { DOCUMENT_IDS } from "virtual:document-ids";

/** A question as it is sent. */
export interface Sent {
  /** With the id of its document where the server knows it by that, else with its text. */
  readonly body: string;
  /** With its text: a server of another version may not know the id. */
  readonly inFull: () => string;
}

export function asSent<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Sent {
  const inFull = () => JSON.stringify({ query: print(document as never), variables });
  const operationName = nameOf(document);
  const documentId = operationName === undefined ? undefined : DOCUMENT_IDS[operationName];
  if (documentId === undefined) return { body: inFull(), inFull };
  return { body: JSON.stringify({ documentId, operationName, variables }), inFull };
}

function nameOf({ definitions }: Pick<TadaDocumentNode, "definitions">): string | undefined {
  for (const definition of definitions)
    if (definition.kind === "OperationDefinition") return definition.name?.value;
  return undefined;
}
