import type { FormerOf } from "../link/former.ts";
import type { GraphNode, GraphRelationship, StatementKind } from "../model/index.ts";
import type { AppliedReading } from "./apply-readings.ts";
import { markReadings } from "./mark-readings.ts";
import { boundToFinding, isStillOf } from "./of-nodes.ts";
import type { Replay } from "./replay.ts";
import { ofRelationships, type Review } from "./review.ts";
import type { Statement } from "./statement.ts";

/** Nodes and relationships before and after they say what people stated of them. */
export interface Marked {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** What was replayed before the graph was linked. */
export interface Replayed {
  readonly replay: Replay;
  readonly review: Review;
  readonly readings: readonly AppliedReading[];
  /** Corrections of metadata, by id of the policy. */
  readonly metadata: ReadonlyMap<string, readonly Statement[]>;
  readonly formerOf: FormerOf;
}

const ON_NODES = ["COMPLETION", "REPORTED_VALUE", "AFFIRMATION"] as const satisfies readonly StatementKind[];

/** Writes on each node and relationship what people stated of it, and says of findings what became of them. */
export function mark(graph: Marked, { replay, review, readings, metadata, formerOf }: Replayed): Marked {
  const stated = new Map<string, Statement[]>();
  const note = (id: string, statement: Statement) => {
    replay.matched(statement);
    stated.set(id, [...(stated.get(id) ?? []), statement]);
  };
  for (const [policy, statements] of metadata) for (const each of statements) note(policy, each);
  for (const { statement, subject } of readings) note(subject, statement);
  for (const { statement, source } of review.rejected()) note(source, statement);
  noteOnRelationships(graph.relationships, replay, formerOf, note);
  noteOnNodes(graph, replay, formerOf, note);
  const relationships = markReadings(graph.relationships, readings, note);
  return {
    nodes: graph.nodes.map((node) => withStated(node, stated.get(node.id))),
    relationships: relationships.map((each) => {
      const said = stated.get(each.id);
      return said ? { ...each, stated: written(said) } : each;
    }),
  };
}

type Note = (id: string, statement: Statement) => void;

/** What is stated of a relationship stands on the node that it leads from, too. */
function noteOnRelationships(
  relationships: readonly GraphRelationship[],
  replay: Replay,
  formerOf: FormerOf,
  note: Note,
): void {
  const affirmed = replay.of("AFFIRMATION").filter(({ on }) => on?.type !== undefined);
  const decided = ofRelationships(replay.of("DECISION"), formerOf);
  const affirmedOn = ofRelationships(affirmed, formerOf);
  for (const relationship of relationships) {
    const decision = relationship.method === "INFERRED" ? decided(relationship).slice(-1) : [];
    for (const statement of [...decision, ...affirmedOn(relationship)]) {
      note(relationship.id, statement);
      note(relationship.source, statement);
    }
  }
}

function noteOnNodes(graph: Marked, replay: Replay, formerOf: FormerOf, note: Note): void {
  const states = replay.of("FINDING_STATE");
  const others = ON_NODES.flatMap((kind): Statement[] => replay.of(kind)).filter(
    ({ on }) => on?.type === undefined,
  );
  if (states.length + others.length === 0) return;
  const byId = new Map(graph.nodes.flatMap((node) => [[formerOf(node.id), node] as const]));
  for (const node of graph.nodes) byId.set(node.id, node);
  for (const statement of others) {
    const node = byId.get(statement.subject);
    if (node && isStillOf(node, statement)) note(node.id, statement);
  }
  const findings = graph.nodes.filter(({ label }) => label === "Finding");
  for (const statement of states) {
    const found = findings.find((finding) => isFindingOf(finding, graph.relationships, statement, formerOf));
    if (found) note(found.id, statement);
  }
}

/** By code, flagged nodes and words; a line that is bound to nothing by the id. */
function isFindingOf(
  finding: GraphNode,
  relationships: readonly GraphRelationship[],
  { subject, on }: Statement,
  formerOf: FormerOf,
): boolean {
  if (on?.code === undefined) return finding.id === subject || formerOf(finding.id) === subject;
  const { code, nodes, words } = boundToFinding(finding, relationships);
  if (code !== on.code || JSON.stringify(words) !== JSON.stringify(on.words)) return false;
  const former = nodes!.map((each) => formerOf(each)).toSorted();
  return [nodes!, former].some((ids) => JSON.stringify(ids) === JSON.stringify(on.nodes));
}

function withStated(node: GraphNode, said: readonly Statement[] | undefined): GraphNode {
  if (!said) return node;
  const properties = { ...node.properties, stated: written([...new Set(said)]) };
  const last = said.findLast(({ kind }) => kind === "FINDING_STATE");
  const state = last?.kind === "FINDING_STATE" ? { state: last.value.state } : {};
  // The same label with the same properties and those that any node may have.
  return { ...node, properties: { ...properties, ...state } } as GraphNode;
}

function written(statements: readonly Statement[]): string[] {
  return statements.map((statement) => JSON.stringify(statement));
}

/** What people stated, as `stated` of a node or of a relationship holds it. */
export function statementsIn(stated: readonly string[] | undefined): Statement[] {
  return (stated ?? []).map((json) => JSON.parse(json) as Statement);
}
