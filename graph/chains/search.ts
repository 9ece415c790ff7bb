import { namesIn, searchable } from "../link/node.ts";
import { LABELS, type GraphNode, type NodeLabel, type Values } from "../model/index.ts";
import { nodeFrom } from "../store/records.ts";
import { countHits, hits } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { nodeOf } from "./lookup.ts";
import { CursorError } from "./page.ts";

/** Where a term was found. `start` and `end` are offsets into `fragment`, half-open. */
export interface Match {
  readonly field: string;
  readonly fragment: string;
  readonly start: number;
  readonly end: number;
}

export interface SearchFacet {
  readonly label: NodeLabel;
  readonly count: number;
  /** False where there are more than were counted. */
  readonly isExact: boolean;
}

export interface SearchPage {
  readonly hits: readonly {
    readonly cursor: string;
    readonly node: GraphNode;
    readonly matches: readonly Match[];
  }[];
  readonly totalCount: number;
  /** False where some kind has more hits than are counted: then there are more than `totalCount`. */
  readonly totalCountIsExact: boolean;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly facets: readonly SearchFacet[];
}

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
 * segmenter). Order: every word found in a name, then in the text; then kind; then document order. An empty
 * query finds nothing. Throws `CursorError` when `after` is no cursor of this search.
 */
export async function search(
  store: Store,
  query: string,
  options: { readonly labels?: readonly NodeLabel[]; readonly first: number; readonly after?: string },
): Promise<SearchPage> {
  const terms = searchable(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return NOTHING;
  const before = await nodeAt(store, options.after, terms);
  const labels = KIND_ORDER.filter((label) => !options.labels?.length || options.labels.includes(label));
  const [counts, found] = await Promise.all([
    store.read(countHits, { terms, labels: KIND_ORDER, limit: CAPS.searchCount }),
    hitsBehind(store, { terms, labels }, before, options.first + 1),
  ]);
  const facets = counts.map(({ label, count, isExact }) => ({
    label: label as NodeLabel,
    count: Number(count),
    isExact: Boolean(isExact),
  }));
  const counted = facets.filter(({ label }) => labels.includes(label));
  return {
    hits: found.slice(0, options.first).map((node) => ({
      cursor: Buffer.from(node.id).toString("base64url"),
      node,
      matches: matchesIn(node, terms),
    })),
    totalCount: counted.reduce((sum, { count }) => sum + count, 0),
    totalCountIsExact: counted.every(({ isExact }) => isExact),
    hasNextPage: found.length > options.first,
    hasPreviousPage: before !== null,
    facets: facets.toSorted((a, b) => KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label)),
  };
}

const NOTHING: SearchPage = {
  hits: [],
  totalCount: 0,
  totalCountIsExact: true,
  hasNextPage: false,
  hasPreviousPage: false,
  facets: [],
};

/** The first hits behind a node: those in names, then the others. */
async function hitsBehind(
  store: Store,
  wanted: { readonly terms: readonly string[]; readonly labels: readonly NodeLabel[] },
  before: GraphNode | null,
  first: number,
): Promise<GraphNode[]> {
  const found: GraphNode[] = [];
  for (const inName of [true, false]) {
    if (found.length >= first) break;
    const isAt = before !== null && isInName(before, wanted.terms) === inName;
    if (before && inName && !isAt) continue;
    const after = isAt ? { label: before.label, order: before.properties.order, id: before.id } : null;
    const rows = await store.read(hits, { ...wanted, inName, after, limit: first - found.length });
    found.push(...rows.map(nodeFrom));
  }
  return found;
}

/** The node that a cursor names, null for the beginning. */
async function nodeAt(
  store: Store,
  cursor: string | undefined,
  terms: readonly string[],
): Promise<GraphNode | null> {
  if (cursor === undefined) return null;
  const node = await nodeOf(store, Buffer.from(cursor, "base64url").toString());
  if (!node || !terms.every((term) => node.properties.search.includes(term)))
    throw new CursorError("after: 这个游标不属于本次检索 / this cursor is not of this search");
  return node;
}

function isInName({ properties }: GraphNode, terms: readonly string[]): boolean {
  const names = namesIn(properties.search);
  return terms.every((term) => names.includes(term));
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
