import type { Compared, CompareRelationship } from "../api/compare.query.ts";

/** What a part of the lower policy aligns with in the upper one. */
export interface Counterpart {
  readonly upper: Compared;
  readonly aligns: CompareRelationship;
}

/** A part of the lower policy; no counterparts: it stands alone. */
export interface Row {
  readonly lower: Compared;
  readonly counterparts: readonly Counterpart[];
}

export interface Comparison {
  readonly provisions: readonly Row[];
  readonly indicators: readonly Row[];
  /** Parts of the upper policy that nothing of the lower one takes up, in document order. */
  readonly left: readonly Compared[];
}

/** Two outlines side by side, in the order of the lower one; of several counterparts the most alike stands first. */
export function compare(
  lower: readonly Compared[],
  upper: readonly Compared[],
  relationships: readonly CompareRelationship[],
): Comparison {
  const above = new Map(upper.map((node) => [node.id, node]));
  const below = new Set(lower.map(({ id }) => id));
  const aligned = relationships
    .filter(({ type, source, target }) => type === "ALIGNS_WITH" && below.has(source) && above.has(target))
    .toSorted((a, b) => (b.score ?? 1) - (a.score ?? 1));
  const rows = lower.map((node) => ({
    lower: node,
    counterparts: aligned
      .filter(({ source }) => source === node.id)
      .map((aligns) => ({ upper: above.get(aligns.target)!, aligns })),
  }));
  const taken = new Set(aligned.map(({ target }) => target));
  return {
    provisions: rows.filter(
      (row) => isHeading(row.lower) || (isProvision(row.lower) && row.counterparts.length > 0),
    ),
    indicators: rows.filter((row) => row.lower.label === "INDICATOR"),
    left: upper.filter((node) => !taken.has(node.id) && (isHeading(node) || node.label === "INDICATOR")),
  };
}

export const countMatched = (rows: readonly Row[]): number =>
  rows.filter(({ counterparts }) => counterparts.length > 0).length;

function isProvision(node: Compared): boolean {
  return node.label === "SECTION" || node.label === "MEASURE" || node.label === "TASK";
}

/** Sections and measures of the body: what one plan takes over from another. Annexes and columns restate them. */
function isHeading(node: Compared): boolean {
  return (
    (node.label === "SECTION" || node.label === "MEASURE") &&
    "part" in node &&
    node.part === "BODY" &&
    node.kind !== "COLUMN" &&
    node.kind !== "ATTACHMENT"
  );
}

export type Reports = ReadonlyMap<string, CompareRelationship["evidence"]>;

/** The page that reported a part of a policy whose text is not held, by the part's id. */
export function reportsOf(relationships: readonly CompareRelationship[]): Reports {
  return new Map(
    relationships.flatMap(({ type, target, evidence }) =>
      (type === "CONTAINS" || type === "SETS") && evidence.kind === "REFERENCE"
        ? [[target, evidence] as const]
        : [],
    ),
  );
}

const LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"] as const;

/**
 * Which of two policies lies above: by level, a policy without one counting as local;
 * of the same level, the second.
 */
export function inOrder<Policy extends { readonly level: (typeof LEVELS)[number] | null }>(
  one: Policy,
  other: Policy,
): { readonly lower: Policy; readonly upper: Policy } {
  const rank = ({ level }: Policy) => (level ? LEVELS.indexOf(level) : LEVELS.length);
  return rank(one) < rank(other) ? { lower: other, upper: one } : { lower: one, upper: other };
}

export interface Piece {
  readonly words: string;
  readonly shared: boolean;
}

/** Words cut so that the phrases which two names share can be marked; nothing is lost. */
export function piecesOf(words: string, phrases: readonly string[]): readonly Piece[] {
  const places = phrases
    .flatMap((phrase) =>
      phrase && words.includes(phrase)
        ? [{ start: words.indexOf(phrase), end: words.indexOf(phrase) + phrase.length }]
        : [],
    )
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of places) {
    if (end <= at) continue;
    if (start > at) pieces.push({ words: words.slice(at, start), shared: false });
    pieces.push({ words: words.slice(Math.max(start, at), end), shared: true });
    at = end;
  }
  if (at < words.length) pieces.push({ words: words.slice(at), shared: false });
  return pieces;
}
