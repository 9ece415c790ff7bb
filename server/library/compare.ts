import {
  documentOf,
  nodesOf,
  readingsOf,
  toExtraction,
  type Compared as ComparedGraphs,
  type Document,
  type Extraction,
  type GraphNode,
  type Library,
  type Published,
  type Reading,
} from "../../graph/index.ts";
import { changesBetween, type Change, type ChangeKind, type NamedRelationship } from "./changes.ts";
import type { GivenFile } from "./given-file.ts";
import { incomingOf } from "./reading/files.ts";

/** What importing one file comes to, or would. */
export interface Compared {
  readonly result: Published;
  readonly revision: string;
  readonly extraction: Extraction;
  readonly reading: Reading;
  readonly counts: Counts;
  /** The policy as the graph has it. */
  readonly policy: GraphNode | null;
  /** The name of the file whose text the document takes the place of; null where it takes none. */
  readonly replaces: string | null;
  readonly nodes: Listed<GraphNode>;
  readonly relationships: Listed<NamedRelationship>;
}

/** How many changes of each kind there are, and the first of each kind. */
export interface Listed<Item> {
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  readonly items: readonly Change<Item>[];
}

/** How much was read. */
export interface Counts {
  readonly sections: number;
  readonly measures: number;
  readonly tasks: number;
  readonly bureaus: number;
  readonly assignments: number;
  readonly indicators: number;
  readonly targets: number;
  readonly deadlines: number;
  readonly citations: number;
  readonly tables: number;
  readonly tablesRead: number;
}

/**
 * Imports one file, or only finds out what that would come to, and says what changes in the graph; at most
 * `listed` changes of each kind are listed. Throws `UnreadableError` when it cannot be read.
 */
export async function compare(
  library: Library,
  file: GivenFile,
  dryRun: boolean,
  listed: number,
): Promise<Compared> {
  const incoming = await incomingOf(file);
  const compared = await library.compare(incoming, dryRun);
  const { policy, result, revision, replaces } = compared;
  const parsed = documentOf(incoming.source);
  const document = { ...parsed, source: { ...incoming.source, policy } };
  const extraction = toExtraction(document);
  const changes = changesBetween(compared.before, compared.after, await endsOf(library, compared));
  return {
    result,
    revision,
    replaces,
    extraction,
    reading: readingsOf(document, extraction).whole,
    counts: countsOf(document, extraction),
    policy:
      compared.after.nodes.find(({ id }) => id === policy) ?? (await nodesOf(library.store, [policy]))[0]!,
    nodes: listing(changes.nodes, listed),
    relationships: listing(changes.relationships, listed),
  };
}

/** The ends of relationships that differ, which do not differ themselves. */
async function endsOf(
  library: Library,
  { before, after }: ComparedGraphs,
): Promise<ReadonlyMap<string, GraphNode>> {
  const known = new Set([...before.nodes, ...after.nodes].map(({ id }) => id));
  const ends = [...before.relationships, ...after.relationships].flatMap(({ source, target }) => [
    source,
    target,
  ]);
  const others = [...new Set(ends)].filter((id) => !known.has(id));
  const found = await nodesOf(library.store, others);
  return new Map(found.flatMap((node) => (node ? [[node.id, node] as const] : [])));
}

function countsOf({ source: { grids = [] } }: Document, extraction: Extraction): Counts {
  const { headings, assignments, indicators, targets, deadlines, citations, unread } = extraction;
  const ofKinds = (...kinds: readonly string[]) => headings.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    sections: ofKinds("SECTION", "CHAPTER", "ATTACHMENT", "COLUMN"),
    measures: ofKinds("MEASURE", "ARTICLE"),
    tasks: ofKinds("TASK", "ACTION"),
    bureaus: new Set(assignments.map(({ bureauId }) => bureauId)).size,
    assignments: assignments.length,
    indicators: indicators.length,
    targets: targets.length,
    deadlines: deadlines.length,
    citations: citations.filter(({ self }) => !self).length,
    tables: grids.length,
    tablesRead: grids.filter(
      (grid) =>
        !unread.some(({ kind, start, end }) => kind === "TABLE" && start < grid.end && end > grid.start),
    ).length,
  };
}

function listing<Item>(changes: readonly Change<Item>[], listed: number): Listed<Item> {
  const of = (kind: ChangeKind) => changes.filter(({ change }) => change === kind);
  const [removed, changed, added] = [of("REMOVED"), of("CHANGED"), of("ADDED")];
  return {
    removed: removed.length,
    changed: changed.length,
    added: added.length,
    items: [removed, changed, added].flatMap((each) => each.slice(0, listed)),
  };
}
