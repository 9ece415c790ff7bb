import type { GraphNode, GraphRelationship } from "../model/index.ts";
import type { AppliedReading } from "./apply-readings.ts";
import { readAs } from "./mark-readings.ts";
import { boundToFinding, isStillOf } from "./of-nodes.ts";
import { accepted, isOnRelationship, relationOf, type IsSame } from "./review.ts";
import type { Statement } from "./statement.ts";

/** Nodes and relationships of a part of the graph. */
export interface Marked {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** What people stated of a part of the graph. */
export interface Said {
  /** In the order in which they were made; the last on one thing stands. */
  readonly statements: readonly Statement[];
  /** Corrections of words, as they were made when the document was read. */
  readonly readings: readonly AppliedReading[];
  readonly isSame: IsSame;
}

/** What became of the statements. */
export interface Outcome {
  /** By id of the node or relationship; nodes of other parts of the graph among them. */
  readonly stated: Map<string, Statement[]>;
  /** Ids of the statements that are of something. */
  readonly matched: Set<string>;
  /** Ids of those whose thing is there with other words. */
  readonly suspect: Set<string>;
}

export function outcome(): Outcome {
  return { stated: new Map(), matched: new Set(), suspect: new Set() };
}

/**
 * Replays decisions on what is inferred: the rejected are gone, the accepted say who, when and why. A decision
 * changes the relationship it was made on and no other.
 */
export function reviewed(
  relationships: readonly GraphRelationship[],
  { statements, isSame }: Said,
  found: Outcome,
): GraphRelationship[] {
  const decisions = statements.filter(({ kind }) => kind === "DECISION");
  if (decisions.length === 0) return [...relationships];
  return relationships.flatMap((relationship) => {
    if (relationship.method !== "INFERRED") return [relationship];
    const own = decisions.filter((each) => isOf(each, relationship, isSame, found));
    for (const { id } of own) found.matched.add(id);
    const last = own.at(-1);
    if (last?.kind !== "DECISION") return [relationship];
    if (last.value.decision === "ACCEPT") return [accepted(relationship, last)];
    note(found, relationship.source, last);
    return [];
  });
}

/**
 * Writes on each node and relationship what people stated of it, and says of findings what became of them.
 */
export function mark(graph: Marked, said: Said, found: Outcome): Marked {
  noteOnRelationships(graph.relationships, said, found);
  noteOnNodes(graph, said, found);
  const relationships = graph.relationships.map((each) =>
    readAs(each, said.readings, (id, statement) => note(found, id, statement)),
  );
  const order = new Map(said.statements.map(({ id }, position) => [id, position]));
  return {
    nodes: graph.nodes.map((node) => withStated(node, inOrder(found.stated.get(node.id), order))),
    relationships: relationships.map((each) => {
      const own = inOrder(found.stated.get(each.id), order);
      return own ? { ...each, stated: written(own) } : each;
    }),
  };
}

/** Notes that a statement is of a node or relationship. */
export function note({ stated, matched }: Outcome, id: string, statement: Statement): void {
  matched.add(statement.id);
  const known = stated.get(id);
  if (!known) stated.set(id, [statement]);
  else if (!known.some((each) => each.id === statement.id)) known.push(statement);
}

/** A node with what people stated of it, in the order in which they did. */
export function withStated(node: GraphNode, said: readonly Statement[] | undefined): GraphNode {
  if (!said || said.length === 0) return node;
  const properties = { ...node.properties, stated: written(said) };
  const last = said.findLast(({ kind }) => kind === "FINDING_STATE");
  const state = last?.kind === "FINDING_STATE" ? { state: last.value.state } : {};
  // The same label with the same properties and those that any node may have.
  return { ...node, properties: { ...properties, ...state } } as GraphNode;
}

function inOrder(said: readonly Statement[] | undefined, order: ReadonlyMap<string, number>) {
  return said?.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function isOf(
  statement: Statement,
  relationship: GraphRelationship,
  isSame: IsSame,
  { suspect }: Outcome,
): boolean {
  const relation = relationOf(statement, relationship, isSame);
  if (relation === "WORDS") suspect.add(statement.id);
  return relation === "SAME";
}

/** What is stated of a relationship stands on the node that it leads from, too. */
function noteOnRelationships(
  relationships: readonly GraphRelationship[],
  { statements, isSame }: Said,
  found: Outcome,
): void {
  const affirmed = statements.filter((each) => each.kind === "AFFIRMATION" && isOnRelationship(each));
  const decided = statements.filter(({ kind }) => kind === "DECISION");
  if (affirmed.length + decided.length === 0) return;
  for (const relationship of relationships) {
    const isOn = (each: Statement) => isOf(each, relationship, isSame, found);
    const decision = relationship.method === "INFERRED" ? decided.filter(isOn).slice(-1) : [];
    for (const statement of [...decision, ...affirmed.filter(isOn)]) {
      note(found, relationship.id, statement);
      note(found, relationship.source, statement);
    }
  }
}

const ON_NODES: readonly Statement["kind"][] = ["COMPLETION", "REPORTED_VALUE", "AFFIRMATION"];

function noteOnNodes(graph: Marked, { statements, isSame }: Said, found: Outcome): void {
  const states = statements.filter(({ kind }) => kind === "FINDING_STATE");
  const others = statements.filter((each) => ON_NODES.includes(each.kind) && !isOnRelationship(each));
  for (const statement of others) {
    const { subject } = statement;
    const node =
      graph.nodes.find(({ id }) => id === subject) ?? graph.nodes.find(({ id }) => isSame(id, subject));
    if (node && isStillOf(node, statement)) note(found, node.id, statement);
    else if (node) found.suspect.add(statement.id);
  }
  if (states.length === 0) return;
  const findings = graph.nodes.filter(({ label }) => label === "Finding");
  for (const statement of states) {
    const finding = findings.find((each) => isFindingOf(each, graph.relationships, statement, isSame));
    if (finding) note(found, finding.id, statement);
  }
}

/** By code, flagged nodes and words; a line that is bound to nothing by the id. */
function isFindingOf(
  finding: GraphNode,
  relationships: readonly GraphRelationship[],
  { subject, on }: Statement,
  isSame: IsSame,
): boolean {
  if (on?.code === undefined) return isSame(finding.id, subject);
  const { code, nodes = [], words } = boundToFinding(finding, relationships);
  if (code !== on.code || JSON.stringify(words) !== JSON.stringify(on.words)) return false;
  const stated = on.nodes ?? [];
  return nodes.length === stated.length && nodes.every((id) => stated.some((each) => isSame(id, each)));
}

function written(statements: readonly Statement[]): string[] {
  return statements.map((statement) => JSON.stringify(statement));
}

/** What people stated, as `stated` of a node or of a relationship holds it. */
export function statementsIn(stated: readonly string[] | undefined): Statement[] {
  return (stated ?? []).map((json) => JSON.parse(json) as Statement);
}
