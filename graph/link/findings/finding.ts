import { createHash } from "node:crypto";
import type { GraphNode, GraphRelationship, Quotation } from "../../model.ts";
import type { Document, Quantity, Unit } from "../../text/document.ts";
import { follows, relate } from "../basis.ts";
import type { Resolution } from "../bureaus.ts";
import { node } from "../node.ts";
import type { LeftOut, TaskMatch } from "../sentences.ts";

export const SEVERITIES = ["CRITICAL", "WARNING", "INFO"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check has to look at: one document with all that was linked of it. */
export interface Linked {
  readonly document: Document;
  readonly policy: GraphNode;
  readonly provisions: ReadonlyMap<Unit, GraphNode>;
  readonly indicators: readonly GraphNode[];
  readonly bureaus: ReadonlyMap<string, GraphNode>;
  readonly resolution: Resolution;
  /** Measures of the annex and those of the body with the same number. */
  readonly twins: ReadonlyMap<Unit, Unit>;
  readonly matches: readonly TaskMatch[];
  readonly leftOut: readonly LeftOut[];
  readonly targets: ReadonlyMap<Quantity, GraphNode>;
  readonly relationships: readonly GraphRelationship[];
  readonly quote: (span: { readonly start: number; readonly end: number }, unit: Unit | null) => Quotation;
}

/** One place that a finding points at. */
export interface Mark {
  readonly node: GraphNode;
  readonly quotation: Quotation;
}

/** What a careful reader would mark. `key` tells it from others of the same code. */
export interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
  readonly key: string;
  readonly marks: readonly Mark[];
}

/** A check reads what is linked and says what it found. A new check is one file and one line in `checks.ts`. */
export type Check = (linked: Linked) => Found[];

/** Findings as nodes, each FLAGS what it speaks of, with the words. */
export function findingGraph(
  policy: GraphNode,
  found: readonly Found[],
): { nodes: GraphNode[]; relationships: GraphRelationship[] } {
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const { code, severity, zh, en, key, marks } of found) {
    const hash = createHash("sha256").update(`${code}|${key}`).digest("hex").slice(0, 8);
    const first = Math.min(...marks.map(({ quotation }) => quotation.start));
    const finding = node(`${policy.id}#find_${code.toLowerCase()}_${hash}`, "Finding", {
      name: zh,
      message: zh,
      messageEn: en,
      code,
      severity,
      policy: policy.id,
      order: Number.isFinite(first) ? first : 0,
    });
    nodes.push(finding);
    const seen = new Set<string>();
    for (const { node: target, quotation } of marks) {
      const flag = relate("FLAGS", finding, target, follows("finding/check", quotation));
      if (!seen.has(flag.id)) relationships.push(flag);
      seen.add(flag.id);
    }
  }
  return { nodes, relationships };
}

/** The words of a heading, number and title. */
export function headingMark(linked: Linked, unit: Unit): Mark {
  const end = unit.title === null ? (unit.paragraphs[0]?.end ?? unit.end) : unit.end;
  return { node: linked.provisions.get(unit)!, quotation: linked.quote({ start: unit.start, end }, unit) };
}

/** Words that belong to a unit, or to the policy when there is none. */
export function spanMark(
  linked: Linked,
  span: { readonly start: number; readonly end: number },
  unit: Unit | null,
): Mark {
  return {
    node: (unit && linked.provisions.get(unit)) ?? linked.policy,
    quotation: linked.quote(span, unit),
  };
}

/** `(三)提升成果转化能力`, for messages. */
export function called(unit: Unit): string {
  return `${unit.num ?? ""}${unit.title ?? ""}` || "无编号段落";
}
