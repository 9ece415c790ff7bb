import type { HeldText } from "../../model/index.ts";
import type { Counts, GraphState } from "../../store/difference.ts";
import { textOf } from "../../store/questions.ts";
import type { Store } from "../../store/store.ts";
import type { Archive } from "../archive.ts";
import type { Catalogue } from "../catalogue.ts";
import { heldOf } from "../text-keys.ts";
import type { Complaints } from "./complaint.ts";
import type { Tally } from "./walk.ts";

/** Compares what a graph says of itself with what stands in the archive. */
export function checkState(state: GraphState, { position }: Catalogue, complaints: Complaints): void {
  const at = `${state.position} / ${position}`;
  if (state.revision !== null && !state.complete)
    complaints.add("GRAPH_INCOMPLETE", state.progress ? `${state.progress.done} / ${state.progress.of}` : at);
  else if (state.position < position) complaints.add("GRAPH_BEHIND", at);
  if (state.position > position) complaints.add("GRAPH_AHEAD", at);
}

/** Compares every text of the graph with that of the archive. */
export async function checkTexts(
  store: Store,
  archive: Archive,
  { holdings }: Catalogue,
  documents: number,
  complaints: Complaints,
): Promise<void> {
  let held = 0;
  for (const { policy, sha256 } of holdings.values()) {
    const [row] = await store.read(textOf, { policy });
    if (row) held += 1;
    if (!row && sha256 !== null) complaints.add("DOCUMENT_MISSING", policy);
    if (row && sha256 === null) complaints.add("DOCUMENT_UNKNOWN", policy);
    if (!row || sha256 === null) continue;
    const archived = await archive.textOf(policy, sha256).catch(() => null);
    if (archived && !isSame(heldOf(archived), row)) complaints.add("DOCUMENT_DIFFERS", policy);
  }
  if (documents > held) complaints.add("DOCUMENT_UNKNOWN", `${documents} / ${held}`);
}

function isSame(held: HeldText, row: Readonly<Record<string, unknown>>): boolean {
  const fields = ["sha256", "format", "text"] as const;
  return fields.every((field) => row[field] === held[field]) && (row.layout ?? null) === held.layout;
}

/** Compares the counts that are kept with what can be followed. */
export function checkCounts(kept: Counts, real: Tally, complaints: Complaints): void {
  const expected = new Map<string, number>(Object.entries(kept.nodes));
  for (const [type, methods] of Object.entries(kept.relationships))
    for (const [method, count] of Object.entries(methods)) expected.set(`${type} ${method}`, count);
  for (const name of new Set([...expected.keys(), ...real.keys()])) {
    const [said, is] = [expected.get(name) ?? 0, real.get(name) ?? 0];
    if (said !== is) complaints.add("COUNTS_WRONG", `${name}: ${said} / ${is}`);
  }
}
