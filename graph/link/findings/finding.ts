import { hash } from "node:crypto";
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
import type { Linked } from "../linked.ts";
import { node, type End } from "../node.ts";

/** One place that a finding points at. */
export interface Mark {
  readonly node: End<TargetOf<"FLAGS">>;
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

/** What every kind of finding says of itself: its code, how grave it is, and what it is called. */
export interface FindingCaption extends Caption {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/**
 * One kind of finding in a single document, with the check that reads what is linked of it and says what it found.
 * A new kind is one file and one line in `checks.ts`.
 */
export interface FindingKind extends FindingCaption {
  readonly check: (linked: Linked) => Found[];
}

/** One kind of finding that other documents decide: `check` is given what was asked of them. */
export interface FindingAcross<Asked> extends FindingCaption {
  readonly across: (asked: Asked) => Found[];
}

export interface FindingGraph {
  readonly nodes: readonly NodeOf<"Finding">[];
  readonly relationships: readonly GraphRelationship[];
}

/** What one kind found in a policy as nodes, each FLAGS what it speaks of, with the words. */
export function findingGraph(
  { code, severity }: FindingCaption,
  policy: string,
  found: readonly Found[],
): FindingGraph {
  const idOf = distinctIds();
  const made = found.map(({ zh, en, key, marks, severity: own }) => {
    const digest = hash("sha256", `${code}|${key}`, "hex").slice(0, 8);
    const first = Math.min(...marks.map(({ quotation }) => quotation.start));
    const id = idOf(`${policy}#find_${code.toLowerCase()}_${digest}`, JSON.stringify([zh, first, own]));
    const finding = node(id, "Finding", {
      name: zh,
      message: zh,
      messageEn: en,
      code,
      severity: own ?? severity,
      policy,
      order: Number.isFinite(first) ? first : 0,
    });
    return { finding, flags: flagsOf(finding, marks) };
  });
  return {
    nodes: made.map(({ finding }) => finding),
    relationships: made.flatMap(({ flags }) => flags),
  };
}

/**
 * Ids, each for one content: where a heading stands twice, two findings of one key say different things of it, and the second has
 * `~2` behind its id.
 */
function distinctIds(): (id: string, content: string) => string {
  const contents = new Map<string, string>();
  return (id, content) => {
    for (let copy = 1; ; copy += 1) {
      const tried = copy === 1 ? id : `${id}~${copy}`;
      const known = contents.get(tried);
      if (known !== undefined && known !== content) continue;
      contents.set(tried, content);
      return tried;
    }
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
