import { createHash } from "node:crypto";

/** A document that is known by its hash: its name is what metrics and logs may call it by. */
export interface TrustedDocument {
  /** Of the operation in it. */
  readonly name: string;
  /** `sha256:` and the hash of the text in hexadecimal digits. */
  readonly id: string;
  readonly text: string;
}

/** The documents that this server knows. */
export interface TrustedDocuments {
  readonly ofId: (id: string) => TrustedDocument | undefined;
  readonly ofText: (text: string) => TrustedDocument | undefined;
}

/** What a text is known by, as in the draft of GraphQL over HTTP, appendix A. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

export function trustedDocuments(documents: readonly TrustedDocument[]): TrustedDocuments {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byText = new Map(documents.map((document) => [document.text, document]));
  return {
    ofId: (id) => byId.get(id.startsWith("sha256:") ? id : `sha256:${id}`),
    ofText: (text) => byText.get(text),
  };
}
