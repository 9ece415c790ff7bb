import { searchable } from "../link/node.ts";
import { LABELS, NODE_LABELS, type GraphNode, type NodeLabel, type Values } from "../model/index.ts";
import { nodeFrom } from "../store/records.ts";
import { searchNodes } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";

/** Where a term was found. `start` and `end` are offsets into `fragment`, half-open. */
export interface Match {
  readonly field: string;
  readonly fragment: string;
  readonly start: number;
  readonly end: number;
}

export interface SearchPage {
  readonly hits: readonly {
    readonly cursor: string;
    readonly node: GraphNode;
    readonly matches: readonly Match[];
  }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly facets: readonly { readonly label: NodeLabel; readonly count: number }[];
}

/** A cursor that this search did not give. */
export class CursorError extends Error {}

/** Candidates looked at; a term found more often than this is no search. */
const MOST_CANDIDATES = 2_000;

/** What is searched, best first: a hit in a name is worth more than one in the text. */
const FIELDS = ["name", "fullName", "title", "docNumber", "aliases", "citedTitles", "text"] as const;

/** Kinds in the order people look for them; see the explorer's suggestions. Labels not named come behind. */
const FIRST_KINDS: readonly NodeLabel[] = [
  "Measure",
  "Task",
  "Indicator",
  "Bureau",
  "Policy",
  "Section",
  "Target",
  "Resource",
  "Finding",
];
const KIND_ORDER = [...FIRST_KINDS, ...LABELS.filter((label) => !FIRST_KINDS.includes(label))];

/**
 * Nodes in which every word of the query stands (width and case folded; Chinese by its characters, no
 * segmenter). Order: found in a name, then in the text; then kind; then document order. An empty query finds
 * nothing. Throws `CursorError` when `after` is no cursor of this search.
 */
export async function search(
  store: Store,
  query: string,
  options: { readonly labels?: readonly NodeLabel[]; readonly first: number; readonly after?: string },
): Promise<SearchPage> {
  const terms = searchable(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0)
    return { hits: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false, facets: [] };
  const rows = await store.read(searchNodes, { terms, labels: LABELS, limit: MOST_CANDIDATES });
  const all = rows.map((row) => nodeFrom(row));
  const wanted = options.labels?.length ? all.filter((node) => options.labels!.includes(node.label)) : all;
  const ranked = wanted
    .map((node) => ({ node, matches: matchesIn(node, terms) }))
    .toSorted((a, b) => compare(a.node, b.node, a.matches, b.matches));
  const start =
    options.after === undefined
      ? 0
      : placeAfter(
          ranked.map((hit) => hit.node.id),
          options.after,
        );
  return {
    hits: ranked
      .slice(start, start + options.first)
      .map((hit) => ({ cursor: Buffer.from(hit.node.id).toString("base64url"), ...hit })),
    totalCount: ranked.length,
    hasNextPage: start + options.first < ranked.length,
    hasPreviousPage: start > 0,
    facets: KIND_ORDER.map((label) => ({
      label,
      count: all.filter((node) => node.label === label).length,
    })).filter((facet) => facet.count > 0),
  };
}

function compare(a: GraphNode, b: GraphNode, aMatches: readonly Match[], bMatches: readonly Match[]): number {
  const inName = (matches: readonly Match[]) => (matches.every((match) => match.field === "text") ? 1 : 0);
  return (
    inName(aMatches) - inName(bMatches) ||
    Number(isReported(a)) - Number(isReported(b)) ||
    KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label) ||
    a.properties.order - b.properties.order ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Headings and indicators that pages report of policies that are not held come behind those of held
 * documents.
 */
function isReported({ label, properties }: GraphNode): boolean {
  return "start" in NODE_LABELS[label].properties && !("start" in properties);
}

/** Words shown on each side of a term that is found in a long text. */
const CONTEXT = 24;

/** The first place of each term, in the best field that has it. */
function matchesIn(node: GraphNode, terms: readonly string[]): Match[] {
  const properties: Values = node.properties;
  return terms.flatMap((term) => {
    for (const field of FIELDS) {
      for (const words of [properties[field] ?? []].flat().map(String)) {
        const at = searchable(words).indexOf(term);
        if (at < 0) continue;
        const from = words.length <= CONTEXT * 3 ? 0 : Math.max(0, at - CONTEXT);
        const to =
          words.length <= CONTEXT * 3 ? words.length : Math.min(words.length, at + term.length + CONTEXT);
        return [{ field, fragment: words.slice(from, to), start: at - from, end: at - from + term.length }];
      }
    }
    return [];
  });
}

function placeAfter(ids: readonly string[], cursor: string): number {
  const at = ids.indexOf(Buffer.from(cursor, "base64url").toString());
  if (at < 0) throw new CursorError("after: 这个游标不属于本次检索 / this cursor is not of this search");
  return at + 1;
}
