import { createHash } from "node:crypto";
import type {
  Caption,
  FindingCode,
  GraphRelationship,
  NodeOf,
  Quotation,
  Severity,
  TargetOf,
} from "../../model/index.ts";
import { follows, relate } from "../basis.ts";
import type { Lacking, Linked } from "../linked.ts";
import { node } from "../node.ts";
import type { Ambiguous } from "../policies.ts";

/**
 * What a check has to look at: a document with all that was linked of it, and what the policies above ask of
 * it in vain.
 */
export interface Examined extends Linked {
  readonly lacking: readonly Lacking[];
  /** Its citations that fit several policies. */
  readonly ambiguous: readonly Ambiguous[];
}

/** One place that a finding points at. */
export interface Mark {
  readonly node: NodeOf<TargetOf<"FLAGS">>;
  readonly quotation: Quotation;
}

/**
 * What a careful reader would mark, in words of both languages. `key` tells it from others of the same code.
 */
export interface Found extends Caption {
  readonly key: string;
  readonly marks: readonly Mark[];
  /** How grave this one is, where it differs from its kind: by the harm, not by the code. */
  readonly severity?: Severity;
}

/**
 * One kind of finding: its code, how grave it is, what it is called, and the check that reads what is linked
 * and says what it found. A new kind is one file and one line in `checks.ts`.
 */
export interface FindingKind extends Caption {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly check: (examined: Examined) => Found[];
}

interface FindingGraph {
  readonly nodes: readonly NodeOf<"Finding">[];
  readonly relationships: readonly GraphRelationship[];
}

/** What one kind finds as nodes, each FLAGS what it speaks of, with the words. */
export function findingGraph({ code, severity, check }: FindingKind, examined: Examined): FindingGraph {
  const { policy } = examined;
  const made = check(examined).map(({ zh, en, key, marks, severity: own }) => {
    const hash = createHash("sha256").update(`${code}|${key}`).digest("hex").slice(0, 8);
    const first = Math.min(...marks.map(({ quotation }) => quotation.start));
    const finding = node(`${policy.id}#find_${code.toLowerCase()}_${hash}`, "Finding", {
      name: zh,
      message: zh,
      messageEn: en,
      code,
      severity: own ?? severity,
      policy: policy.id,
      order: Number.isFinite(first) ? first : 0,
    });
    return { finding, flags: flagsOf(finding, marks) };
  });
  return {
    nodes: made.map(({ finding }) => finding),
    relationships: made.flatMap(({ flags }) => flags),
  };
}

/** FLAGS: a finding → each place once. */
function flagsOf(finding: NodeOf<"Finding">, marks: readonly Mark[]): GraphRelationship[] {
  const flags = new Map<string, GraphRelationship>();
  for (const { node: target, quotation } of marks) {
    const flag = relate("FLAGS", finding, target, follows("finding/check", quotation));
    if (!flags.has(flag.id)) flags.set(flag.id, flag);
  }
  return [...flags.values()];
}
