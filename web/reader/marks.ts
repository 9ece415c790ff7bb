import type { ReaderAnswer } from "../api/reader.query.ts";
import { nameOf } from "../chain/names.ts";
import type { SourceLine } from "../evidence/marks.ts";
import type { Gap } from "../reading/gaps.ts";

/** Kinds of marks, with the letter that tells them apart without colour. */
export const MARK_KINDS = [
  "PROVISION",
  "BUREAU",
  "CITATION",
  "INDICATOR",
  "TARGET",
  "DEADLINE",
  "RESOURCE",
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export const LETTERS: Readonly<Record<MarkKind, string>> = {
  PROVISION: "条",
  BUREAU: "责",
  CITATION: "引",
  INDICATOR: "指",
  TARGET: "值",
  DEADLINE: "期",
  RESOURCE: "台",
};

/** Words that name a node. Half-open, UTF-16 units of the source. */
export interface EntityMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly node: string;
  readonly name: string;
}

/** Part of a line: the marks that cover it, the narrowest first, and whether it is pointed at. */
export interface EntityPiece {
  readonly start: number;
  readonly words: string;
  readonly marks: readonly EntityMark[];
  readonly lit: boolean;
  /** What of it was not read. */
  readonly gaps: readonly Gap[];
}

type Related = Pick<ReaderAnswer["responsibilityChain"], "nodes" | "relationships">;
const SHOWN: Readonly<Record<string, MarkKind>> = {
  ASSIGNED_TO: "BUREAU",
  ISSUED_BY: "BUREAU",
  CITES: "CITATION",
  IMPLEMENTS: "CITATION",
};

/**
 * All marks of a document, in its order, each once. A provision is marked where it begins:
 * up to the end of its first line or of its own title.
 */
export function marksOf(answer: ReaderAnswer): EntityMark[] {
  const policy = answer.policy;
  const source = policy?.source?.text;
  if (!policy || source === undefined) return [];
  const marks: EntityMark[] = [];
  for (const node of policy.outline) {
    if (node.__typename === "Indicator") {
      put(marks, node, "INDICATOR");
      for (const target of node.targets.nodes) put(marks, target, "TARGET");
    } else if ("start" in node && node.start != null && node.end != null) {
      put(marks, { ...node, end: headingEnd(source, node.start, node.end, node.title) }, "PROVISION");
    }
  }
  for (const related of [answer.responsibilityChain, answer.neighbourhood])
    marks.push(...citedIn(policy.id, related));
  for (const deadline of answer.deadlines.nodes) put(marks, deadline, "DEADLINE");
  for (const resource of answer.resources.nodes) put(marks, resource, "RESOURCE");
  return unique(marks);
}

/** Marks that overlap a range. */
export function overlapping(
  marks: readonly EntityMark[],
  range: { readonly start: number; readonly end: number },
): EntityMark[] {
  return marks.filter(({ start, end }) => start < range.end && end > range.start);
}

/** The marks of each line, in one pass over both; lines and marks are in the order of the text. */
export function marksByLine(lines: readonly SourceLine[], marks: readonly EntityMark[]): EntityMark[][] {
  let next = 0;
  let open: EntityMark[] = [];
  return lines.map(({ start, text }) => {
    open = open.filter(({ end }) => end > start);
    while (next < marks.length && marks[next]!.start < start + text.length) open.push(marks[next++]!);
    return overlapping(open, { start, end: start + text.length });
  });
}

/** A line cut wherever something begins or ends; marks over one another keep all their nodes, the narrowest first. */
export function entityPieces(
  line: SourceLine,
  marks: readonly EntityMark[],
  lit: { readonly start: number; readonly end: number } | null,
  gaps: readonly Gap[] = [],
): EntityPiece[] {
  const end = line.start + line.text.length;
  const here = overlapping(marks, { start: line.start, end });
  const unread = gaps.filter((gap) => gap.start < end && gap.end > line.start);
  const ranges = [...here, ...unread, ...(lit ? [lit] : [])];
  const inside = (at: number) => Math.min(end, Math.max(line.start, at));
  const cuts = [
    ...new Set([line.start, end, ...ranges.flatMap((range) => [inside(range.start), inside(range.end)])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return {
      start: from,
      words: line.text.slice(from - line.start, to - line.start),
      marks: here
        .filter((mark) => mark.start <= from && mark.end >= to)
        .toSorted((a, b) => a.end - a.start - (b.end - b.start)),
      lit: lit !== null && lit.start <= from && lit.end >= to,
      gaps: unread.filter((gap) => gap.start <= from && gap.end >= to),
    };
  });
}

function citedIn(policy: string, { nodes, relationships }: Related): EntityMark[] {
  const named = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  return relationships.flatMap(({ type, target, evidence }) => {
    const kind = SHOWN[type];
    if (!kind || evidence.policy !== policy || evidence.start == null || evidence.end == null) return [];
    return [
      { start: evidence.start, end: evidence.end, kind, node: target, name: named.get(target) ?? target },
    ];
  });
}

function put(
  marks: EntityMark[],
  node: {
    readonly id: string;
    readonly name: string;
    readonly start?: number | null;
    readonly end?: number | null;
  },
  kind: MarkKind,
): void {
  if (node.start != null && node.end != null)
    marks.push({ start: node.start, end: node.end, kind, node: node.id, name: node.name });
}

function headingEnd(source: string, start: number, end: number, title: string | null): number {
  const newline = source.indexOf("\n", start);
  const lineEnd = Math.min(end, newline < 0 ? end : newline);
  const at = title ? source.indexOf(title, start) : -1;
  if (title && at >= 0 && at + title.length <= lineEnd) return at + title.length;
  const stop = source.slice(start, lineEnd).search(/[。；：]/);
  return stop > 0 ? start + stop : lineEnd;
}

function unique(marks: readonly EntityMark[]): EntityMark[] {
  const seen = new Map(marks.map((mark) => [`${mark.start}-${mark.end} ${mark.node}`, mark]));
  return [...seen.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
