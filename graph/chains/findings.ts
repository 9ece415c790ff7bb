import { SEVERITIES, type GraphNode, type NodeOf, type Quotation } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { nodesByLabel, nodesOf } from "./lookup.ts";

/** One place that a finding points at: what it flags, and the words. */
export interface FindingMark {
  readonly node: GraphNode;
  readonly evidence: Quotation;
}

export interface FindingWithMarks {
  readonly finding: NodeOf<"Finding">;
  readonly marks: readonly FindingMark[];
}

const MOST_MARKS = 20_000;

/** What the checks found, gravest first and then in the order of the document, each with every quotation. */
export async function findingsOf(
  store: Store,
  options: {
    readonly policy?: string;
    readonly codes?: readonly string[];
    readonly severities?: readonly string[];
  },
): Promise<FindingWithMarks[]> {
  const all = await nodesByLabel(store, "Finding", options.policy);
  const wanted = all
    .filter(
      ({ properties }) =>
        (!options.codes?.length || options.codes.includes(properties.code)) &&
        (!options.severities?.length || options.severities.includes(properties.severity)),
    )
    .toSorted(
      (a, b) => rank(a) - rank(b) || a.properties.order - b.properties.order || (a.id < b.id ? -1 : 1),
    );
  if (wanted.length === 0) return [];
  const flags = (
    await store.read(expandOut, {
      ids: wanted.map(({ id }) => id),
      types: ["FLAGS"],
      methods: ["DERIVED"],
      limit: MOST_MARKS,
    })
  ).map((row) => relationshipFrom(row));
  const flagged = new Map(
    (
      await nodesOf(
        store,
        flags.map(({ target }) => target),
      )
    ).flatMap((node) => (node ? [[node.id, node] as const] : [])),
  );
  const marks = new Map<string, FindingMark[]>();
  for (const { source, target, evidence } of flags) {
    const node = flagged.get(target);
    if (node && evidence.kind === "QUOTATION")
      marks.set(source, [...(marks.get(source) ?? []), { node, evidence }]);
  }
  return wanted.map((finding) => ({
    finding,
    marks: (marks.get(finding.id) ?? []).toSorted((a, b) => a.evidence.start - b.evidence.start),
  }));
}

function rank({ properties }: NodeOf<"Finding">): number {
  return SEVERITIES.indexOf(properties.severity);
}
