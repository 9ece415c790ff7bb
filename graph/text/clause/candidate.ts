import type { Reading } from "../clause.ts";
import type { Span } from "../document.ts";

/**
 * One reading of a stretch of text as a statement of responsibility, which others may compete with. `line` and
 * `lastLine` are the indexes of its first and last line; `ownLine`: it has no text beside it.
 */
export interface Candidate extends Span {
  readonly reading: Reading;
  readonly line: number;
  readonly lastLine: number;
  readonly ownLine: boolean;
  /** True for a bracket without any word of role: `（市科委、市教委）`. */
  readonly bare: boolean;
}

/** What speaks for a candidate: a label, words of role, each sure name; what speaks against it: doubtful names. */
export function scoreOf({ reading, bare }: Candidate): number {
  const { names, doubtful, labelled } = reading;
  return (labelled ? 4 : bare ? 0 : 2) + 2 * (names.length - doubtful.length) - doubtful.length;
}

/**
 * Of candidates that overlap the one that more speaks for, so that none hides another but one that is read. In
 * order of the text.
 */
export function chosen(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const cluster of clustersOf(candidates.toSorted((a, b) => a.start - b.start))) {
    const taken: Candidate[] = [];
    for (const candidate of cluster.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a.start - b.start))
      if (!taken.some((other) => other.start < candidate.end && candidate.start < other.end))
        taken.push(candidate);
    kept.push(...taken.toSorted((a, b) => a.start - b.start));
  }
  return kept;
}

function clustersOf(sorted: readonly Candidate[]): Candidate[][] {
  const clusters: Candidate[][] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (candidate.start < end) clusters.at(-1)!.push(candidate);
    else clusters.push([candidate]);
    end = Math.max(end, candidate.end);
  }
  return clusters;
}
