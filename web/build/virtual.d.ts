/** Ids of the documents of the explorer, by the names of their operations; none while developing. */
declare module "virtual:document-ids" {
  export const DOCUMENT_IDS: Readonly<Record<string, string | undefined>>;
}
