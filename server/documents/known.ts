import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../project.ts";
import { documentIdOf, trustedDocuments, type TrustedDocument, type TrustedDocuments } from "./trusted.ts";
import { workedQueries } from "./worked.ts";

/** Written beside the explorer when it is built: the documents that it sends by their ids. */
const OF_EXPLORER = join("dist", "web", "documents.json");

/** The worked queries, and what the explorer that this server gives out asks. */
export function knownDocuments(): TrustedDocuments {
  return trustedDocuments([...documentsOfExplorer(), ...workedQueries()]);
}

/** None where no explorer is built. Ids are made here, so that a file can claim none. */
function documentsOfExplorer(): TrustedDocument[] {
  const file = join(projectFolder(), OF_EXPLORER);
  if (!existsSync(file)) return [];
  const texts = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(texts).map(([name, text]) => ({ name, id: documentIdOf(text), text }));
}
