import { NODE_LABELS, type GraphNode, type GraphRelationship, type NodeOf } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { leavingPolicy } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { outlineOf } from "./lists.ts";
import { nodeOf, nodesOf } from "./lookup.ts";
import { wholeOf } from "./whole.ts";

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
  /**
   * Where a row without cells is charged after all: its parts, and rows of tables that restate it or its
   * parts.
   */
  readonly elsewhere: readonly GraphNode[];
}

export interface Matrix {
  readonly policy: NodeOf<"Policy">;
  /** By how many rows name them, then in order of appearance; collectives that are called alike are one. */
  readonly bureaus: readonly NodeOf<"Bureau">[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Bureau × provision of a policy: a row for each measure of the body and each other provision that charges
 * somebody directly, in document order; measures that charge nobody have an empty row. Only what the text
 * says. Null when there is no such policy.
 */
export async function responsibilityMatrix(store: Store, policyId: string): Promise<Matrix | null> {
  const policy = await nodeOf(store, policyId);
  if (policy?.label !== "Policy") return null;
  const parameters = { policy: policy.id, methods: ["EXPLICIT", "DERIVED"] };
  const [assigned, restated, parts] = await Promise.all([
    wholeOf(store, leavingPolicy, { ...parameters, types: ["ASSIGNED_TO"], methods: ["EXPLICIT"] }),
    wholeOf(store, leavingPolicy, { ...parameters, types: ["RESTATES"] }),
    outlineOf(store, policy.id),
  ]);
  const assignments = assigned.map((row) => relationshipFrom(row));
  // A table of indicators charges bodies, too: these stand with their indicators, which are no provisions.
  const outline = parts.filter(({ label }) => NODE_LABELS[label].provision);
  const byId = new Map(outline.map((node) => [node.id, node]));
  const twinOf = new Map<string, GraphNode>();
  const restatements = restated.map((row) => relationshipFrom(row));
  for (const { source, target } of restatements) {
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
  const named = (await nodesOf(store, [...new Set(assignments.map(({ target }) => target))])).filter(
    (node) => node?.label === "Bureau",
  );
  const columnOf = columnsOf(named);
  /** `二、(一)` charges nobody, the row of the annex for its item 1 does. */
  const chargedUnder = (id: string): string[] => {
    const isUnder = (other: string) => other === id || other.startsWith(`${id}__`);
    const restating = new Set(
      restatements.flatMap(({ source, target }) => (isUnder(target) ? [source] : [])),
    );
    return [...charged].filter((other) => isUnder(other) || restating.has(other));
  };
  const rows = shown.map((provision): MatrixRow => {
    const annex = twinOf.get(provision.id) ?? null;
    const body = assignments.filter(({ source }) => source === provision.id);
    const other = annex ? assignments.filter(({ source }) => source === annex.id) : [];
    const names = [...new Set([...body, ...other].map(({ target }) => columnOf.get(target)!))];
    return {
      provision,
      annex,
      elsewhere: names.length > 0 ? [] : chargedUnder(provision.id).flatMap((id) => byId.get(id) ?? []),
      cells: names.map((bureau) => ({
        bureau,
        body: body.find(({ target }) => columnOf.get(target) === bureau) ?? null,
        annex: other.find(({ target }) => columnOf.get(target) === bureau) ?? null,
      })),
    };
  });
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const { bureau } of cells) counts.set(bureau, (counts.get(bureau) ?? 0) + 1);
  const bureaus = named.filter(({ id }) => counts.has(id));
  return {
    policy,
    rows,
    bureaus: bureaus.toSorted(
      (a, b) => counts.get(b.id)! - counts.get(a.id)! || a.properties.order - b.properties.order,
    ),
  };
}

/**
 * The column of each bureau: collectives that are called alike (有关部门 of many clauses) share that of the
 * first.
 */
function columnsOf(bureaus: readonly NodeOf<"Bureau">[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const columns = new Map<string, string>();
  for (const { id, properties } of bureaus) {
    const column = properties.kind === "GROUP" ? (first.get(properties.name) ?? id) : id;
    if (properties.kind === "GROUP") first.set(properties.name, column);
    columns.set(id, column);
  }
  return columns;
}
