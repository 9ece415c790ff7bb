import { coverLines } from "../cover.ts";
import type { Metadata, Source } from "../document.ts";
import { preparedOf } from "../prepared.ts";
import { legible } from "../legible.ts";
import { partHeads } from "../part-heads.ts";
import { toTree } from "../tree.ts";
import { readMetadata } from "./read.ts";

/** Where the cover ends does not depend on what the rows of a table say. */
const NOT_READ = { units: [], indicators: [], clauses: [], times: [], prose: [], rows: [], diagnostics: [] };

/**
 * What a source says that it is, as `parse` reads it, at a fraction of the cost: nobody's duties, goals and times are read.
 * Neither is where it says so, nor whose level the document has by whom it charges.
 */
export function metadataOf(source: Source): Pick<Metadata, "title" | "docNumber" | "stage"> {
  const read = legible(source)?.source ?? source;
  const { folded, prose, spotted, lines, contents } = preparedOf(read);
  const tables = spotted.tables.map(({ start, end }) => ({ ...NOT_READ, start, end }));
  const parts = partHeads(prose, lines, tables, read.parts);
  const { owners } = toTree(read.text, prose, lines, contents.titles, [], tables, parts);
  return readMetadata(folded, read.text, lines, coverLines(lines, owners, contents.start), read.declared);
}
