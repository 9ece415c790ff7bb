import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { DOCUMENT_IDS } from "virtual:document-ids";

/** A question as it is sent: with the id of its document where the server knows it by that, else with its text. */
export function asSent<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): string {
  const operationName = nameOf(document);
  const documentId = operationName === undefined ? undefined : DOCUMENT_IDS[operationName];
  return JSON.stringify(
    documentId === undefined
      ? { query: print(document as never), variables }
      : { documentId, operationName, variables },
  );
}

function nameOf({ definitions }: Pick<TadaDocumentNode, "definitions">): string | undefined {
  for (const definition of definitions)
    if (definition.kind === "OperationDefinition") return definition.name?.value;
  return undefined;
}
