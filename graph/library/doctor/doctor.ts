import type { Statement } from "../../statements/statement.ts";
import { RecordError, StoreDamagedError } from "../../store/errors.ts";
import type { Store } from "../../store/store.ts";
import type { Archive } from "../archive.ts";
import type { Catalogue } from "../catalogue.ts";
import { checkArchive } from "./check-archive.ts";
import { checkCounts, checkState, checkTexts } from "./check-graph.ts";
import { checkQuotations } from "./check-quotations.ts";
import { Complaints, type Complaint } from "./complaint.ts";

export interface Patient {
  readonly archive: Archive;
  /** Null when there is none, or its file cannot be opened. */
  readonly store: Store | null;
  /** What is found already: of files that cannot be opened. */
  readonly complaints: Complaints;
  /** Statements that match nothing, where somebody knows them. */
  readonly unmatched?: readonly Statement[];
}

/** While others publish, what is read belongs to no one revision: then it is looked at again, so often. */
const TRIES = 3;

/**
 * Looks at everything in a library and changes nothing: hashes of the archive, the graph against the archive,
 * counts, and every quotation against its text. Needs the memory of one document. Throws errors of the store
 * for what is no damage.
 */
export async function examine({
  archive,
  store,
  complaints,
  unmatched = [],
}: Patient): Promise<readonly Complaint[]> {
  const catalogue = await checkArchive(archive, complaints);
  for (const { id, subject } of unmatched) complaints.add("STATEMENT_UNMATCHED", `${id} ${subject}`);
  if (!catalogue) return complaints.all();
  if (!store) {
    const isDamaged = complaints.all().some(({ code }) => code === "GRAPH_FILE_DAMAGED");
    if (!isDamaged && catalogue.position > 0) complaints.add("GRAPH_BEHIND", `0 / ${catalogue.position}`);
    return complaints.all();
  }
  for (let tries = 1; ; tries += 1) {
    const ofGraph = new Complaints();
    const isStill = await checkGraph(store, archive, catalogue, ofGraph);
    if (isStill || tries === TRIES) return [...complaints.all(), ...ofGraph.all()];
  }
}

/** False when somebody published meanwhile. */
async function checkGraph(
  store: Store,
  archive: Archive,
  catalogue: Catalogue,
  complaints: Complaints,
): Promise<boolean> {
  try {
    const before = await store.state();
    checkState(before, catalogue, complaints);
    if (before.position === catalogue.position)
      await checkTexts(store, archive, catalogue, before.documents, complaints);
    checkCounts(before.counts, await checkQuotations(store, complaints), complaints);
    return (await store.state()).revision === before.revision;
  } catch (error) {
    if (error instanceof StoreDamagedError) complaints.add("GRAPH_FILE_DAMAGED", error.message);
    else if (error instanceof RecordError) complaints.add("RECORD_WRONG", error.message);
    else throw error;
    return true;
  }
}
