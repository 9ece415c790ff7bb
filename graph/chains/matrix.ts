import type { GraphNode, GraphRelationship, NodeOf } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { leavingPolicy } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { nodeOf, nodesOf, outlineOf } from "./lookup.ts";

/** What body and annex say of one bureau and one measure: two witnesses, either of which may be silent. */
export interface MatrixCell {
  readonly bureau: string;
  readonly body: GraphRelationship | null;
  readonly annex: GraphRelationship | null;
}

export interface MatrixRow {
  readonly provision: GraphNode;
  /** The measure of the annex that restates it. */
  readonly annex: GraphNode | null;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly policy: NodeOf<"Policy">;
  /** By how many rows name them, then in order of appearance. */
  readonly bureaus: readonly NodeOf<"Bureau">[];
  readonly rows: readonly MatrixRow[];
}

const MOST = 50_000;

/**
 * Bureau × provision of a policy: a row for each measure of the body and each other provision that charges
 * somebody directly, in document order; measures that charge nobody have an empty row. Only what the text
 * says. Null when there is no such policy.
 */
export async function responsibilityMatrix(store: Store, policyId: string): Promise<Matrix | null> {
  const policy = await nodeOf(store, policyId);
  if (policy?.label !== "Policy") return null;
  const parameters = { policy: policy.id, methods: ["EXPLICIT", "DERIVED"], limit: MOST };
  const [assigned, restated, outline] = await Promise.all([
    store.read(leavingPolicy, { ...parameters, types: ["ASSIGNED_TO"], methods: ["EXPLICIT"] }),
    store.read(leavingPolicy, { ...parameters, types: ["RESTATES"] }),
    outlineOf(store, policy.id),
  ]);
  const assignments = assigned.map((row) => relationshipFrom(row));
  const byId = new Map(outline.map((node) => [node.id, node]));
  const twinOf = new Map<string, GraphNode>();
  for (const { source, target } of restated.map((row) => relationshipFrom(row))) {
    const annex = byId.get(source);
    if (annex?.label === "Measure" && byId.get(target)?.label === "Measure") twinOf.set(target, annex);
  }
  const twins = new Set([...twinOf.values()].map(({ id }) => id));
  const charged = new Set(assignments.map(({ source }) => source));
  const shown = outline.filter(
    (node) =>
      !twins.has(node.id) &&
      (charged.has(node.id) || (node.label === "Measure" && node.properties.part === "BODY")),
  );
  const rows = shown.map((provision): MatrixRow => {
    const annex = twinOf.get(provision.id) ?? null;
    const body = assignments.filter(({ source }) => source === provision.id);
    const other = annex ? assignments.filter(({ source }) => source === annex.id) : [];
    const names = [...new Set([...body, ...other].map(({ target }) => target))];
    return {
      provision,
      annex,
      cells: names.map((bureau) => ({
        bureau,
        body: body.find(({ target }) => target === bureau) ?? null,
        annex: other.find(({ target }) => target === bureau) ?? null,
      })),
    };
  });
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const { bureau } of cells) counts.set(bureau, (counts.get(bureau) ?? 0) + 1);
  const bureaus = (await nodesOf(store, [...counts.keys()])).filter((node) => node?.label === "Bureau");
  return {
    policy,
    rows,
    bureaus: bureaus.toSorted(
      (a, b) => counts.get(b.id)! - counts.get(a.id)! || a.properties.order - b.properties.order,
    ),
  };
}
