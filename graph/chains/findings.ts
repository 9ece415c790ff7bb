import {
  hasLabel,
  SEVERITIES,
  type FindingCode,
  type GraphNode,
  type NodeOf,
  type Quotation,
  type Severity,
} from "../model/index.ts";
import { countFindings, expandOut, findings } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { linksOf } from "./links.ts";
import { currentPolicyOf, inOrder } from "./lists.ts";
import { nodesOf } from "./lookup.ts";
import { nodeBefore, placeOf, type PageOptions } from "./page.ts";

/** One place that a finding points at: what it flags, and the words. */
export interface FindingMark {
  readonly node: GraphNode;
  readonly evidence: Quotation;
}

export interface FindingWithMarks {
  readonly finding: NodeOf<"Finding">;
  readonly marks: readonly FindingMark[];
}

/** Which findings are wanted; an empty list is all. */
export interface FindingFilter {
  readonly policy?: string | null | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly severities?: readonly string[] | undefined;
}

/**
 * What the checks found, gravest first and then in the order of the document, each with every quotation: the
 * first so many behind a finding, all of them without `first`. Throws `CursorError` when `after` is no
 * finding.
 */
export async function findingsOf(
  store: Store,
  { policy, codes, severities, first, after }: FindingFilter & PageOptions,
): Promise<FindingWithMarks[]> {
  const [current, before] = await Promise.all([
    currentPolicyOf(store, policy),
    nodeBefore(store, after, (node) => hasLabel(node, "Finding")),
  ]);
  const from = before ? SEVERITIES.indexOf(before.properties.severity) : 0;
  const wanted = SEVERITIES.filter(
    (severity, rank) => rank >= from && (!severities?.length || severities.includes(severity)),
  );
  const found: GraphNode[] = [];
  for (const severity of wanted) {
    const room = first === undefined || first === null ? null : first - found.length;
    if (room === 0) break;
    const behind = before?.properties.severity === severity ? placeOf(before) : null;
    const parameters = { policy: current, severity, codes: codes ?? [] };
    found.push(...(await inOrder(store, findings, parameters, room, behind)));
  }
  return withMarks(
    store,
    found.filter((node) => hasLabel(node, "Finding")),
  );
}

/** How many findings there are of each severity and code, of one policy or of all, gravest first. */
export async function findingCounts(
  store: Store,
  policy?: string | null,
): Promise<readonly { readonly severity: Severity; readonly code: FindingCode; readonly count: number }[]> {
  const rows = await store.read(countFindings, { policy: await currentPolicyOf(store, policy) });
  return rows
    .map(({ severity, code, count }) => ({
      severity: severity as Severity,
      code: code as FindingCode,
      count: Number(count),
    }))
    .toSorted(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.code < b.code ? -1 : 1),
    );
}

/** Findings with all that they flag, in the order given. */
export async function withMarks(
  store: Store,
  wanted: readonly NodeOf<"Finding">[],
): Promise<FindingWithMarks[]> {
  const flags = await linksOf(
    store,
    expandOut,
    "FLAGS",
    wanted.map(({ id }) => id),
  );
  const nodes = await nodesOf(store, [...new Set(flags.map(({ target }) => target))]);
  const flagged = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  const marks = new Map<string, FindingMark[]>();
  for (const { source, target, evidence } of flags) {
    const node = flagged.get(target);
    if (!node || evidence.kind !== "QUOTATION") continue;
    const known = marks.get(source);
    if (known) known.push({ node, evidence });
    else marks.set(source, [{ node, evidence }]);
  }
  return wanted.map((finding) => ({
    finding,
    marks: (marks.get(finding.id) ?? []).toSorted((a, b) => a.evidence.start - b.evidence.start),
  }));
}
